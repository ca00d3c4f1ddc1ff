import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import type { Clock } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';
import { rules } from '../../src/rules';
import { CLOCK } from '../promises/score';

/** The draft after the first rewrite of its first problem with words, with all rules on. */
function rewritten(text: string): string | undefined {
  const { problems } = check({ text, customer: [] }, { rules, lexicon: english });
  const [edit] = problems.find(({ span }) => span)?.suggestions ?? [];
  return edit && applyEdit(text, edit);
}

describe('a rewrite keeps what the sentence says besides', () => {
  it.each([
    ['You neglected to inform us that you had moved.', "We didn't know that you had moved."],
    ['You forgot to include the power adapter.', "We didn't get the power adapter."],
    ['The delay happened because you failed to send us the form.', "The delay happened because we didn't get the form."],
    ['You have failed to respond to our last three emails.', "We haven't received a reply to our last three emails."],
    ["You didn't pay within 14 days.", "We didn't get the payment within 14 days."],
    ['You did not send us any photos.', 'We did not get any photos.'],
    ["You didn't give me your number.", 'Could you give me your number?'],
    ['Had you told us sooner, it would be fixed.', 'Here is what is possible now: [option].'],
    ['You are mistaken, the fee is £5.', 'The fee is £5.'],
    ['For the record, we shipped it on Monday.', 'We shipped it on Monday.'],
    ['I already told you that the fee is £5.', 'The fee is £5.'],
    ['This is explained in section 4.', 'The short answer is [answer]. The details are in section 4.'],
    ['Please calm down and send me your order number.', 'Please send me your order number.'],
    ["I'm sorry you feel our app is slow, but we have released an update.", "I'm sorry about [what happened]. We have released an update."],
    ["I'm sorry if this may have caused any trouble.", "I'm sorry this has caused trouble."],
    [
      'We apologise for any inconvenience this has caused, and we have refunded you.',
      'We apologise for [what went wrong], and we have refunded you.',
    ],
    ['Due to staff shortages, it may take up to ten days.', 'It may take up to ten days.'],
    ['There is nothing we can do, the warranty has ended.', 'What we can do now is [option]. The warranty has ended.'],
    ['We are not responsible for lost parcels, but you can claim with the courier.', 'You can claim with the courier.'],
    ['The update will soon be available.', 'The update will be available by [date].'],
    ['You will hear from us.', 'You will hear from us by [date].'],
    ["WE DON'T DO THAT.", "We don't do that."],
  ])('“%s”', (draft, after) => {
    expect(rewritten(draft)).toBe(after);
  });
});

describe('a promise without a date', () => {
  const offered = (text: string, clock?: Clock): string[] =>
    check({ text, customer: [], ...(clock && { clock }) }, { rules, lexicon: english })
      .problems.filter(({ rule }) => rule === 'vague-time')
      .flatMap(({ suggestions }) => suggestions.map((edit) => applyEdit(text, edit)));

  it('is offered days beside the gap where it is known when the reply is written', () => {
    const text = "We'll get back to you soon.";
    expect(offered(text)).toEqual(["We'll get back to you by [date]."]);
    expect(offered(text, CLOCK)).toEqual([
      "We'll get back to you by [date].",
      "We'll get back to you by the end of today.",
      "We'll get back to you by tomorrow.",
    ]);
    const friday = { ...CLOCK, now: Date.parse('2026-11-27T19:00+01:00') };
    expect(offered(text, friday)[1]).toBe("We'll get back to you by Monday 30 November.");
  });

  it('is flagged as past only by a clock', () => {
    const past = (clock?: Clock) =>
      check({ text: "I'll call you by 20 November.", customer: [], ...(clock && { clock }) }, { rules, lexicon: english }).problems.some(
        ({ rule }) => rule === 'promise-past-date',
      );
    expect([past(), past(CLOCK), past({ ...CLOCK, now: Date.parse('2026-11-10T10:00Z') })]).toEqual([false, true, false]);
  });
});

describe('no rewrite is offered where it would lose a fact or not be a sentence', () => {
  it.each([
    'You failed to send the form and missed the deadline.',
    'You should have contacted us within 30 days.',
    'You were supposed to sign for it, so the driver left.',
    'I told you the fee is £5.',
    'You, obviously, need to be logged in.',
    'You are overreacting, the delay is only two days.',
    'My hands are tied until Monday.',
    'We are very busy and will ship it tomorrow.',
    'We will send it as soon as we can get the part.',
    'Your case is being looked into.',
    'Sorry to say this but refunds are not possible.',
  ])('“%s”', (draft) => {
    expect(rewritten(draft)).toBeUndefined();
  });
});

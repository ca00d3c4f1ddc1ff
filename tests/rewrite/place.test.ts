import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import type { Rule } from '../../src/engine/rule';
import type { RuleMeta } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';
import { insertAfterGreeting, insertBeforeSignOff } from '../../src/rewrite/place';
import { weAre } from '../../src/rewrite/words';

const meta: RuleMeta = {
  id: 'probe',
  title: 'Probe',
  category: 'clarity',
  severity: 'suggestion',
  description: '',
  message: '',
  rationale: '',
  examples: [{ bad: '', good: '' }],
  nearMisses: [],
  sources: [],
};

/** What a rewrite helper makes of a draft. */
function made<Result>(text: string, make: (reply: Parameters<Rule['check']>[0]) => Result): Result {
  const results: Result[] = [];
  const probe: Rule = {
    meta,
    *check(reply) {
      results.push(make(reply));
      yield* [];
    },
  };
  check({ text, customer: [] }, { rules: [probe], lexicon: english });
  const [result] = results;
  if (result === undefined) throw new Error(`no reply was read from “${text}”`);
  return result;
}

describe('insertAfterGreeting', () => {
  it('leaves a letter of two code units whole', () => {
    const { span, text } = made('𐐨 is sent.', (reply) => insertAfterGreeting(reply, 'We are sorry.'));
    expect([span, text]).toEqual([{ start: 0, end: 0 }, 'We are sorry. ']);
  });

  it.each([
    ['Ms. Novak:\n\nthe code is below.', 'Ms. Novak:\n\nSorry. The code is below.'],
    ['Mr Devlin, your scan is on the 28th.', 'Mr Devlin, sorry. Your scan is on the 28th.'],
    ['Morning Katrin, the file came.', 'Morning Katrin, sorry. The file came.'],
    ['Re: Claim 11-873\n\nThe claim is closed.', 'Re: Claim 11-873\n\nSorry. The claim is closed.'],
    ["'Late' is what the log says.", "Sorry. 'Late' is what the log says."],
    ['Because a loaf takes a day, it sells out.', 'Because a loaf takes a day, it sells out. Sorry.'],
    ['Please try again.', 'Sorry. Please try again.'],
    ['Hi Sam,\n\nPlease try again.', 'Hi Sam,\n\nSorry. Please try again.'],
    ['Hi Sam, please try again.', 'Hi Sam, sorry. Please try again.'],
    ['Hello!\nPlease try again.', 'Hello!\nSorry. Please try again.'],
    ['Hi Sam,\n\nplease try again.', 'Hi Sam,\n\nSorry. Please try again.'],
    ['Hi Sam,', 'Hi Sam,\n\nSorry.'],
    ['Hi Sam,\nPlease try again.', 'Hi Sam,\nSorry. Please try again.'],
    ['Hi Sam - please try again.', 'Hi Sam - sorry. Please try again.'],
    ['Hi Sam, iPhones need a restart.', 'Hi Sam, sorry. iPhones need a restart.'],
    ['Hi Sam,\n\n- unplug it\n- wait', 'Hi Sam,\n\nSorry.\n\n- unplug it\n- wait'],
    ['Hi Sam,\n\nKind regards,\nTom', 'Hi Sam,\n\nSorry.\n\nKind regards,\nTom'],
    ['Please try again.\n\nKind regards,\nTom', 'Sorry. Please try again.\n\nKind regards,\nTom'],
  ])('in “%s”', (before, after) => {
    expect(
      applyEdit(
        before,
        made(before, (reply) => insertAfterGreeting(reply, 'Sorry.')),
      ),
    ).toBe(after);
  });
});

describe('insertBeforeSignOff', () => {
  it.each([
    ['It is on its way.\n\nCustomer Care Centre, Hamburg', 'It is on its way. Next: [step].\n\nCustomer Care Centre, Hamburg'],
    ['It is on its way ^V', 'It is on its way. Next: [step]. ^V'],
    ['It is on its way.\nPlease keep the box', 'It is on its way.\nPlease keep the box. Next: [step].'],
    ['Please try again.', 'Please try again. Next: [step].'],
    ['Please try again.\n\nKind regards,\nTom', 'Please try again. Next: [step].\n\nKind regards,\nTom'],
    ['So sorry', 'So sorry. Next: [step].'],
    ['So sorry!\nTom', 'So sorry! Next: [step].\nTom'],
    ['So sorry.\n\nSafe driving,\nThe Glow Crew', 'So sorry. Next: [step].\n\nSafe driving,\nThe Glow Crew'],
    ['So sorry. Kind regards, Tom', 'So sorry. Next: [step]. Kind regards, Tom'],
    ['Hi Sam,', 'Hi Sam,\n\nNext: [step].'],
    ['- unplug it\n- wait', '- unplug it\n- wait\n\nNext: [step].'],
    ['Hi Sam,\n\nPlease try again.\n\nBest wishes\nAna', 'Hi Sam,\n\nPlease try again. Next: [step].\n\nBest wishes\nAna'],
  ])('in “%s”', (before, after) => {
    expect(
      applyEdit(
        before,
        made(before, (reply) => insertBeforeSignOff(reply, 'Next: [step].')),
      ),
    ).toBe(after);
  });
});

describe('weAre', () => {
  it.each([
    ['I have sent it.', "I'm"],
    ['We have sent it to our warehouse.', "We're"],
    ['I am sending it; I will not charge you.', 'I am'],
    ['We are sending it from our shop.', 'We are'],
  ])('speaks as “%s” does', (text, expected) => {
    expect(made(text, weAre)).toBe(expected);
  });
});

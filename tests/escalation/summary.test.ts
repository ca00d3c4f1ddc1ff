import { describe, expect, it } from 'vitest';
import { colleagueSummary, type Conversation, type Summary } from '../../src/escalation/summary';

const EXPORT: Conversation = {
  id: '4711',
  subject: 'Export is empty',
  customer: [
    'Hello,\n\nmy export has been failing since Monday and I lost two hours. I have restarted the app twice. What is going on?\n\nThanks\nTom',
    'I did everything you said. The file is still empty. This is pathetic.',
    "This is my third message. If it isn't fixed this week, my lawyer will write to you. The export of 24 May is missing, too.",
  ],
  earlier: [
    "Hi Tom,\n\nI'm sorry about the export. Please restart the app and clear the cache. I'll get back to you by Wednesday.\n\nKind regards\nIda",
    'Hi Tom,\n\nThank you for trying. I have reset your workspace. Our developers will send you a fix on Friday.',
  ],
  draft:
    "Hi Tom,\n\nI'm sorry your export is still empty. I have asked our lead developer Ana to look at the file. She will call you today by 4 pm. You'll hear from [name] by [date].\n\nKind regards\nIda",
};
const PARTS = ['calls', 'happened', 'tried', 'promised'] as const;
const texts = (summary: Summary) => Object.fromEntries(PARTS.map((part) => [part, summary[part].map(({ text }) => text)]));
const of = (given: Partial<Conversation>) => colleagueSummary({ id: null, subject: null, customer: [], earlier: [], draft: '', ...given });

describe('the summary', () => {
  it('says what happened, what was tried and what was promised', () => {
    const summary = colleagueSummary(EXPORT);
    expect(summary).toMatchObject({ id: '4711', subject: 'Export is empty', read: { customer: 3, earlier: 2 } });
    expect(texts(summary)).toEqual({
      calls: ['This is my third message.', "If it isn't fixed this week, my lawyer will write to you."],
      happened: [
        'my export has been failing since Monday and I lost two hours.',
        'The file is still empty.',
        'The export of 24 May is missing, too.',
      ],
      tried: [
        'I have restarted the app twice.',
        'I did everything you said.',
        'Please restart the app and clear the cache.',
        'I have reset your workspace.',
        'I have asked our lead developer Ana to look at the file.',
      ],
      promised: ["I'll get back to you by Wednesday.", 'Our developers will send you a fix on Friday.', 'She will call you today by 4 pm.'],
    });
    expect(summary.tried.map(({ by }) => by)).toEqual(['customer', 'customer', 'earlier', 'earlier', 'draft']);
    expect(summary.promised.map(({ by }) => by)).toEqual(['earlier', 'earlier', 'draft']);
  });

  it('has nothing but sentences that stand in the ticket or the draft', () => {
    const all = [...EXPORT.customer, ...EXPORT.earlier, EXPORT.draft].join('\n');
    for (const text of Object.values(texts(colleagueSummary(EXPORT))).flat()) expect(all).toContain(text);
  });

  it('leaves out what is still a gap, quoted mail and what is under a signature mark', () => {
    const summary = of({
      customer: ['The boiler is broken.\n\n> I will call you on Monday.'],
      draft: 'I will call you by [date].\n\n-- \nWe will always repair your boiler.\n\nOn Monday, Ana wrote:\n> I have sent an engineer.',
    });
    expect(texts(summary)).toEqual({ calls: [], happened: ['The boiler is broken.'], tried: [], promised: [] });
  });

  it('is empty parts where the page shows nothing', () => {
    expect(of({})).toEqual({
      id: null,
      subject: null,
      read: { customer: 0, earlier: 0 },
      calls: [],
      happened: [],
      tried: [],
      promised: [],
    });
  });

  it('takes no question, no wish and no “we could not” for what was tried', () => {
    const { tried } = of({
      earlier: ['We have not received the form. If we have sent it twice, tell us. We were unable to repair it. Did you get it?'],
      draft: 'I should have called. I have refunded £20 to your card.',
    });
    expect(tried).toEqual([{ text: 'I have refunded £20 to your card.', by: 'draft' }]);
  });

  it('takes no deed that is only wished for, or that is still to come, for what was tried', () => {
    const summary = of({
      earlier: [
        "I'd love to have fixed it today.",
        'We would like to have sent it.',
        'It will have been shipped then.',
        'We have sent an engineer.',
      ],
    });
    expect(texts(summary)['tried']).toEqual(['We have sent an engineer.']);
  });

  it('has a sentence once, and the last ones of many', () => {
    const calls = Array.from({ length: 7 }, (_, day) => `I have called you on day ${day}.`);
    const { tried } = of({ earlier: [...calls, calls[6] as string] });
    expect(tried.map(({ text }) => text)).toEqual(calls.slice(2));
  });

  it('cuts a very long sentence at a word', () => {
    const { happened } = of({ customer: [`The lamp is broken ${'and so is the other one '.repeat(30)}.`] });
    expect(happened[0]?.text).toMatch(/^The lamp is broken .{200,270}\S…$/);
  });
});

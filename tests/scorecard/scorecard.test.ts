import { describe, expect, it } from 'vitest';
import { check, standardSettings } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import { CATEGORIES } from '../../src/engine/types';
import { ruleset } from '../../src/ruleset';
import { countOf, itemOf, ITEMS, scorecardOf, type Item } from '../../src/scorecard/scorecard';

const ANGRY = 'You charged me twice for the second month in a row! My rent bounced. I am furious.';
const GOOD =
  "Hi Priya,\n\nI'm sorry. We charged you twice, two months in a row, and that was our mistake. It must have been frustrating to see your rent bounce.\n\nI have refunded both payments today, and I will write to you on Friday by noon to check that they have arrived.\n\nKind regards,\nMina";

const settings = standardSettings(ruleset.rules);
const card = (text: string, customer = ANGRY, inThread = false) =>
  scorecardOf(check({ text, customer: [customer] }, ruleset, settings), inThread);
const line = (text: string, item: Item, customer?: string) => card(text, customer).find((one) => one.item === item);
const statesOf = (lines: ReturnType<typeof card>) => Object.fromEntries(lines.map(({ item, state }) => [item, state]));

describe('a scorecard', () => {
  it('has the eleven lines, in their order', () => {
    expect(card('').map(({ item }) => item)).toEqual(ITEMS);
  });

  it('has every line of a good reply, each at its words', () => {
    const lines = card(GOOD);
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['present']));
    expect(Object.fromEntries(lines.map(({ item, span }) => [item, span && GOOD.slice(span.start, span.end)]))).toEqual({
      greeting: 'Hi',
      acknowledgement: 'We charged you twice, two months in a row, and that was our mistake',
      empathy: 'It must have been frustrating to see your rent bounce',
      apology: "I'm sorry",
      ownership: 'We charged you twice, two months in a row, and that was our mistake',
      solution: 'I have refunded both payments today, and I will write to you on Friday by noon to check that they have arrived',
      nextStep: expect.stringContaining('I have refunded both payments'),
      timing: 'today',
      tone: null,
      clarity: null,
      closing: 'Kind regards',
    });
    expect(countOf(lines)).toEqual({ there: 11, needed: 11 });
  });

  it('does not count what a customer with a plain question does not wait for', () => {
    const lines = card('Hi Jo,\n\nYes, we open at nine on Sundays.\n\nBest,\nMina', 'When do you open on Sundays?');
    expect(statesOf(lines)).toMatchObject({ apology: 'notNeeded', empathy: 'notNeeded', ownership: 'notNeeded', greeting: 'present' });
    const { there, needed } = countOf(lines);
    expect(there).toBe(needed);
  });

  it('wants no greeting and no closing in the middle of a conversation', () => {
    const text = 'I have refunded the second payment today.';
    expect(statesOf(card(text, ANGRY, true))).toMatchObject({ greeting: 'notNeeded', closing: 'notNeeded' });
    expect(statesOf(card(text, ANGRY))).toMatchObject({ greeting: 'missing', closing: 'missing' });
  });

  it.each<Item>(['greeting', 'acknowledgement', 'empathy', 'apology', 'ownership', 'solution', 'nextStep', 'timing', 'closing'])(
    'offers what brings %s where it is missing, and then it is there',
    (item) => {
      const bare = 'The message is here.';
      const before = line(bare, item);
      expect(before).toMatchObject({ state: 'missing', span: null });
      const [edit] = before?.suggestions ?? [];
      // What the agent fills in.
      const filled =
        edit &&
        applyEdit(bare, edit)
          .replace('[action]', 'a refund')
          .replace('[date]', 'Friday')
          .replaceAll(/\[[^\]]+\]/g, 'the double charge');
      expect(filled && line(filled, item)?.state).toBe('present');
    },
  );

  it.each([
    ['tone', 'Please calm down.', 'calm down'],
    ['apology', "I'm sorry if you felt that way.", 'if'],
    ['timing', "I'm sorry. Your refund will be processed shortly.", 'processed'],
    ['ownership', 'That is out of our hands.', 'out of our hands'],
    ['clarity', 'I have refunded [amount].', '[amount]'],
  ] as const)('points at the words that stand against %s', (item, text, words) => {
    const found = line(text, item);
    expect(found?.state).toBe('missing');
    expect(found?.span && text.slice(found.span.start, found.span.end)).toContain(words);
  });

  it('takes nothing away for a hint at how a sentence could be better', () => {
    const result = check({ text: 'Hi Jo, yes, we do.', customer: [ANGRY] }, ruleset, settings);
    const hint = {
      ...result,
      problems: [{ ...result.problems[0], rule: 'x', category: 'cold', severity: 'suggestion', span: { start: 0, end: 2 } }],
    };
    expect(scorecardOf(hint as typeof result).find(({ item }) => item === 'tone')?.state).toBe('present');
  });

  it('has a line for every category', () => {
    for (const category of CATEGORIES) expect(ITEMS).toContain(itemOf({ rule: '', category }));
  });

  it('says nothing of a reply in another language', () => {
    const lines = card('Guten Tag, es tut uns leid, dass Sie zweimal bezahlt haben. Wir haben das Geld heute zurückgeschickt.');
    expect(lines.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  });
});

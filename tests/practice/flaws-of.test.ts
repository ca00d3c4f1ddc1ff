import { describe, expect, it } from 'vitest';
import { standardSettings } from '../../src/engine/check';
import { flawsOf } from '../../src/practice/flaws-of';
import cold from '../../src/practice/scenarios/food-cold-and-late';
import type { Scenario } from '../../src/practice/types';
import { ruleset } from '../../src/ruleset';

const settings = standardSettings(ruleset.rules);
const flaws = (change: Partial<Scenario>) => flawsOf({ ...cold, ...change }, ruleset, settings);
const imperfect = (change: Partial<Scenario['imperfect']>) => flaws({ imperfect: { ...cold.imperfect, ...change } }).imperfect;

describe('a good reply', () => {
  it.each<[string, string, string]>([
    ['what is flagged', `${cold.good}\n\nYou failed to call us.`, '“You failed to” is flagged by “blame-you-failed”'],
    ['parts that are missing', cold.good.replace(/Regards[\s\S]*/, ''), 'the scorecard misses “closing”'],
    ['a skill that it does not show', 'Hi Jerome, please calm down.', 'it does not show in full “calm”, “apology”'],
    ['a gap', `${cold.good}\n\nCall [name] for more.`, 'it has the gap “[name]”'],
    [
      'another language',
      'Hallo Jerome, es tut mir leid, dass die Pizza so spät und kalt bei Ihnen war. Das war unser Fehler.',
      'it is not taken for English, so that nothing is checked',
    ],
    ['a number that nobody knows', `${cold.good}\n\nThat is case 4711.`, '“4711” is in no fact and no message'],
    ['a day that nobody knows', `${cold.good}\n\nWe write on Sunday.`, '“Sunday” is in no fact and no message'],
    ['a month that nobody knows', `${cold.good}\n\nWe write in late October.`, '“October” is in no fact and no message'],
  ])('is refused for %s', (_, good, flaw) => {
    expect(flaws({ good }).good).toContain(flaw);
  });

  it('may say “May” without a date', () => {
    expect(flaws({ good: `${cold.good}\n\nMay I call you?` }).good.join()).not.toContain('“May”');
    expect(flaws({ good: `${cold.good}\n\nI write on May 4.` }).good).toContain('“May” is in no fact and no message');
  });

  it('is refused for what is planted in the other one, even if it were only a suggestion', () => {
    const { good, imperfect } = flaws({ good: cold.imperfect.text });
    expect(good.join()).toContain(`flagged by “${cold.imperfect.rule}”`);
    expect(imperfect).toEqual([]);
  });
});

describe('an imperfect reply', () => {
  it('is refused where its planted problem does not show, and where the rule for it is off', () => {
    expect(imperfect({ text: cold.good })).toEqual([`it is not flagged by “${cold.imperfect.rule}”`]);
    const off = { ...settings, rulesOff: new Set([cold.imperfect.rule]) };
    expect(flawsOf(cold, ruleset, off).imperfect).toEqual([`it is not flagged by “${cold.imperfect.rule}”, which is off`]);
  });

  it('is refused where the planted problem is of another category', () => {
    expect(imperfect({ category: 'clarity' })).toEqual([
      `“${cold.imperfect.rule}” is of the category “${cold.imperfect.category}”, not “clarity”`,
    ]);
  });

  it('is refused for a number that nobody knows', () => {
    expect(imperfect({ text: `${cold.imperfect.text}\n\nThat is case 4711.` })).toEqual(['“4711” is in no fact and no message']);
  });
});

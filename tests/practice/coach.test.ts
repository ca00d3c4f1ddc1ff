import { beforeEach, describe, expect, it } from 'vitest';
import { check, standardSettings } from '../../src/engine/check';
import { notesOn } from '../../src/practice/coach';
import { SKILLS } from '../../src/practice/skills';
import { noteWords, question, skillName } from '../../src/options/practice-words';
import { itemName } from '../../src/ui/words';
import { ruleset } from '../../src/ruleset';
import { ITEMS, scorecardOf } from '../../src/scorecard/scorecard';
import { setStrings } from '../../src/ui/i18n';
import { englishStrings } from '../ui/strings';

beforeEach(() => setStrings(englishStrings));

const customer = ['You charged me twice for the second month in a row! My rent bounced. I am furious.'];
const notes = (text: string) => {
  const result = check({ text, customer }, ruleset, standardSettings(ruleset.rules));
  return notesOn(result, scorecardOf(result));
};
const GOOD =
  "Hi Priya,\n\nI'm sorry. We charged you twice, two months in a row, and your rent bounced because of it. That was our mistake.\n\nI have refunded both payments today, and I will write to you on Friday by noon to check that they have arrived.\n\nKind regards,\nMina";

describe('the coach', () => {
  it('says first what is good, in at most three notes', () => {
    const { good } = notes(GOOD);
    expect(good.map(noteWords)).toEqual([
      'You take it on yourself.',
      'You name what this was like for them.',
      'They know when they will hear, so they need not ask.',
    ]);
  });

  it('does not praise an apology that is taken back', () => {
    const kinds = (text: string) => notes(text).good.map((note) => note.kind === 'good' && note.item);
    expect(kinds('I am sorry.')).toContain('apology');
    expect(kinds('I am sorry, but that is the price.')).not.toContain('apology');
  });

  it('has nothing to add to a good reply', () => {
    expect(notes(GOOD)).toMatchObject({ ready: true, next: [] });
  });

  it('names at most three things, what hurts first', () => {
    const { ready, next } = notes("You failed to read the bill. Calm down. It's our policy. Somebody will contact you soon.");
    expect(ready).toBe(false);
    expect(next).toHaveLength(3);
    expect(next[0]).toMatchObject({ kind: 'words', problem: { severity: 'error' } });
    expect(noteWords(next[0] as (typeof next)[number])).toMatch(/^“You failed to.*”: /);
  });

  it('says what is missing in kind words, and nothing twice', () => {
    const { next } = notes('Hi Priya,\n\nI have refunded both payments today.');
    expect(next.map(noteWords)).toEqual([
      'They may wait for a “sorry”. Try: one plain sentence.',
      'They are upset and may feel unseen. Try: one sentence that names their trouble.',
    ]);
    expect(next.map((note) => note.kind)).toEqual(['missing', 'missing']);
  });

  it('has words for every line of the scorecard and every skill', () => {
    const said = [...ITEMS.map(itemName), ...SKILLS.map(skillName), question()];
    expect(said.filter((words) => /^(?:item|skill|practice)/.test(words))).toEqual([]);
    expect(new Set(said).size).toBe(said.length - 2);
  });
});

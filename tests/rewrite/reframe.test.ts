import { describe, expect, it } from 'vitest';
import { ALL_ON, check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import type { Reply } from '../../src/engine/rule';
import type { Category } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';
import { reframe } from '../../src/rewrite/reframe';

/** What a category's way makes of the sentence that holds the marked words. */
function reframed(category: Category, text: string, words: string): readonly string[] {
  const start = text.indexOf(words);
  const replies: Reply[] = [];
  const probe = {
    meta: { id: 'probe' } as never,
    *check(reply: Reply) {
      replies.push(reply);
      yield* [];
    },
  };
  check({ text, customer: [] }, { rules: [probe], lexicon: english }, ALL_ON);
  const [reply] = replies;
  if (!reply) throw new Error(`no reply was read from “${text}”`);
  return reframe.suggest(category, { start, end: start + words.length }, reply).map((edit) => applyEdit(text, edit));
}

describe('a sentence that stings', () => {
  it('is left alone where nobody would have written it, for it would be read for each of its problems', () => {
    expect(reframed('refusal', `That is not done ${'here '.repeat(200)}`, 'not done')).toHaveLength(1);
    expect(reframed('refusal', `That is not done ${'here '.repeat(300)}`, 'not done')).toEqual([]);
  });

  it.each<[Category, string, string, readonly string[]]>([
    [
      'excuse',
      'The van belongs to a partner. It is a small one.',
      'partner',
      ["The van belongs to a partner. It is a small one. Here's what I'll do about it: [action] by [date]."],
    ],
    ['refusal', 'That is not done here', 'not done', ['That is not done here. What I can offer is [alternative].']],
    ['vague-timing', 'It gets looked at in time. :)', 'looked', ['It gets looked at in time. :) You will hear from me by [date].']],
    ['cold', 'Hi Sam,\n\nread the leaflet.', 'leaflet', ['Hi Sam,\n\nThank you for telling us about this. Read the leaflet.']],
    ['blame', 'Somebody was careless again.', 'careless', ['What I can see here is [what you know for sure].']],
    ['blame', 'You left the tap of unit 4 open.', 'tap', []],
    ['blame', 'Somebody forgot the form again.', 'forgot', ["Here's what I know: [the same fact, said kindly]."]],
    ['dismissive', 'Hi Sam, nobody else minds that.', 'minds', ['Hi Sam, I can see why this matters to you.']],
    [
      'unprofessional',
      'What a drama queen. The new lamp leaves the workshop on Monday.',
      'drama',
      ['The new lamp leaves the workshop on Monday.', 'I can see why this matters to you. The new lamp leaves the workshop on Monday.'],
    ],
  ])('%s: “%s”', (category, text, words, after) => {
    expect(reframed(category, text, words)).toEqual(after);
  });

  it.each<[string, Category, string, string]>([
    ['an item of a list', 'blame', 'Check:\n- you broke the seal yourself', 'broke'],
    ['a cheerful offer with figures', 'tone-mismatch', 'Enjoy 20% off your next order!', 'Enjoy'],
    ['a half sentence', 'blame', 'Dear valued customer,', 'valued'],
    ['a category that has no way', 'clarity', 'This is a long sentence.', 'long'],
  ])('is left as it is: %s', (_, category, text, words) => {
    expect(reframed(category, text, words)).toEqual([]);
  });
});

describe('what was said beside it', () => {
  it('solves it, so that it is not said twice', () => {
    const ruleset = { rules: [], reframe, lexicon: english };
    expect(reframe.isOffered("Here's what I'll do about it: [action] by [date].", [])).toBe(true);
    expect(reframe.isOffered('Here is what we do in such cases.', [])).toBe(false);
    expect(check({ text: 'A refusal. What I can offer is a voucher.', customer: [] }, ruleset).problems).toEqual([]);
  });
});

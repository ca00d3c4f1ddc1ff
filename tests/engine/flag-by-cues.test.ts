import { describe, expect, it } from 'vitest';
import { flagByCues, type FlagByCuesOptions } from '../../src/engine/flag-by-cues';
import type { Reply, Sentence } from '../../src/engine/rule';
import { meta } from './a-rule';
import { readReply } from './read-reply';

const read = readReply('You lost it. It rains. You broke it.');
/** Sentences that begin with “You” are blame, and boilerplate; the one about rain is cold, and vague. */
const reply: Reply = {
  ...read,
  stingOf: ({ index }) => (index === 1 ? 'cold' : 'blame'),
  sentenceLikely: (head, { index }) => (head === (index === 1 ? 'vague-timing' : 'boilerplate') ? 0.5 : 0),
  telling: (head, { span }) => ({ span, words: [head, read.text.slice(span.start, span.end)] }),
};
const found = (category: 'blame' | 'boilerplate' | 'vague-timing', options?: FlagByCuesOptions): unknown[] =>
  [...flagByCues({ ...meta, category }, options).check(reply, [])].map(({ because }) => because);
const isFirst = ({ index }: Sentence): boolean => index === 0;

describe('a rule that flags by cues', () => {
  it('flags the sentences that sting in its way, with the words that tell', () => {
    expect(found('blame')).toEqual([
      ['blame', 'You lost it.'],
      ['blame', 'You broke it.'],
    ]);
  });

  it('flags what is no sting where cues are surer than not', () => {
    expect(found('boilerplate')).toEqual([
      ['boilerplate', 'You lost it.'],
      ['boilerplate', 'You broke it.'],
    ]);
    expect(found('vague-timing')).toEqual([['vague-timing', 'It rains.']]);
  });

  it('says where, and has no words of its own to offer', () => {
    const [first] = flagByCues(meta).check(reply, []);
    expect(first).toMatchObject({ span: { start: 0, end: 12 }, suggestions: [] });
  });

  it('lets a sentence be, or the whole reply', () => {
    expect(found('blame', { unless: isFirst })).toEqual([['blame', 'You broke it.']]);
    expect(found('blame', { when: ({ words }) => words < 3 })).toEqual([]);
  });
});

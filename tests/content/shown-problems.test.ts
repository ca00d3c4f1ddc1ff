import { describe, expect, it } from 'vitest';
import { beingWritten, moveProblems, settled, withKeys } from '../../src/content/shown-problems';
import type { Problem } from '../../src/engine/types';

const problem = (start: number | null, end = 0, suggestionAt = 0): Problem => ({
  rule: 'blame-you-failed',
  title: 'Sounds like blame',
  category: 'blame',
  severity: 'warning',
  span: start === null ? null : { start, end },
  text: start === null ? null : 'you failed',
  message: 'This can sound like blame.',
  suggestions: [{ span: start === null ? { start: suggestionAt, end: suggestionAt } : { start, end }, text: 'x' }],
});

const keyed = (problems: readonly Problem[]) => withKeys(problems, { team: { packNames: {} }, isLocked: () => false });

describe('withKeys', () => {
  it('tells the same words in two places apart', () => {
    const [first, second] = keyed([problem(0, 10), problem(20, 30)]);
    expect(first?.key).not.toBe(second?.key);
  });

  it('says which pack a problem is from, and whether its rule is locked', () => {
    const shown = { team: { packNames: { billing: 'Billing team' } }, isLocked: (rule: string) => rule === 'promise' };
    const [ours, theirs] = withKeys([problem(0, 10), { ...problem(20, 30), rule: 'promise', pack: 'billing' }], shown);
    expect(ours).not.toHaveProperty('from');
    expect(ours).not.toHaveProperty('locked');
    expect(theirs).toMatchObject({ from: 'Billing team', locked: true });
  });
});

describe('moveProblems', () => {
  it('drops what an edit touches and moves what follows, with its suggestions', () => {
    const moved = moveProblems(keyed([problem(0, 10), problem(20, 30)]), { span: { start: 4, end: 5 }, text: 'xyz' });
    expect(moved.map(({ span, suggestions }) => [span, suggestions[0]?.span])).toEqual([
      [
        { start: 22, end: 32 },
        { start: 22, end: 32 },
      ],
    ]);
  });

  it('keeps what is missing, with its place', () => {
    const moved = moveProblems(keyed([problem(null, 0, 12)]), { span: { start: 12, end: 12 }, text: 'abc' });
    expect(moved[0]?.suggestions[0]?.span).toEqual({ start: 12, end: 12 });
  });
});

describe('beingWritten', () => {
  it.each<[string, number | null, [number, number] | null]>([
    ['Hello. You failed', 17, [7, 17]],
    ['Hello. You failed.', 18, null],
    ['Hello. You failed. ', 19, null],
    ['Hello. You failed', 3, null],
    ['Hello. You failed', null, null],
    ['Hello\nYou fai', 13, [6, 13]],
    ['You fai\nBest,\nAna', 7, [0, 7]],
    ['', 0, null],
  ])('of “%s” with the caret at %s', (text, caret, expected) => {
    expect(beingWritten(text, caret)).toEqual(expected && { start: expected[0], end: expected[1] });
  });
});

describe('settled', () => {
  const both = keyed([problem(null), problem(7, 17)]);

  it('leaves out the sentence that is still being written and what may yet come', () => {
    expect(settled(both, 'Hello. You failed', 17)).toEqual([]);
  });

  it('holds everything once the sentence is finished', () => {
    expect(settled(both, 'Hello. You failed.', 18)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { beingWritten, moveProblems, settled, withKeys } from '../../src/content/shown-problems';
import { check } from '../../src/engine/check';
import type { Problem } from '../../src/engine/types';
import { ruleset } from '../../src/ruleset';

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

  it('tells many alike apart', () => {
    const keys = keyed([0, 20, 40, 60].map((start) => problem(start, start + 10))).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });

  it('gives a problem the same key whatever else is found before it', () => {
    const ours = problem(20, 30);
    const others = [{ ...problem(0, 10), rule: 'vague-time' }, { ...problem(0, 10), text: 'you forgot' }, problem(null)];
    expect(keyed([...others, ours])[3]?.key).toBe(keyed([ours])[0]?.key);
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

  it.each([
    ['words typed before it', { span: { start: 3, end: 3 }, text: 'so ' }, 15],
    ['words replaced before it', { span: { start: 3, end: 8 }, text: 'us' }, 9],
    ['words deleted right before it', { span: { start: 8, end: 12 }, text: '' }, 8],
    ['words deleted around it', { span: { start: 8, end: 20 }, text: '' }, 8],
    ['words typed after it', { span: { start: 20, end: 20 }, text: 'so ' }, 12],
  ])('moves the place of what is missing along with %s', (_, edit, at) => {
    const moved = moveProblems(keyed([problem(null, 0, 12)]), edit);
    expect(moved[0]?.suggestions[0]?.span).toEqual({ start: at, end: at });
  });

  it('drops only the suggestion whose words an edit touches', () => {
    const wide = { ...problem(20, 30), suggestions: [20, 15].map((start) => ({ span: { start, end: 30 }, text: 'x' })) };
    const moved = moveProblems(keyed([wide]), { span: { start: 16, end: 17 }, text: '' });
    expect(moved.map(({ suggestions }) => suggestions.map(({ span }) => span))).toEqual([[{ start: 19, end: 29 }]]);
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
    ['You', 3, [0, 3]],
    ['You failed to', 10, null],
    ['“You failed.”', 13, null],
    ['Hello\nYou', 9, [6, 9]],
    ['Hello\n  ', 8, null],
    ['It costs 3.50 and', 17, [0, 17]],
  ])('of “%s” with the caret at %s', (text, caret, expected) => {
    expect(beingWritten(text, caret)).toEqual(expected && { start: expected[0], end: expected[1] });
  });
});

describe('settled', () => {
  const both = keyed([problem(null), problem(7, 17)]);
  const nothing = { closing: () => null, shown: new Set<string>() };

  it('leaves out the sentence that is still being written and what may yet come', () => {
    expect(settled(both, 'Hello. You failed', 17, nothing)).toEqual([]);
  });

  it('holds what stands in the sentences and lines around it, and what is missing where more follows', () => {
    const text = 'You failed. It is\n\nYou failed.';
    const around = keyed([problem(null), problem(0, 10), problem(12, 17), problem(19, 29)]);
    expect(settled(around, text, 17, nothing)).toEqual([around[0], around[1], around[3]]);
  });

  it('leaves out what may yet come where only empty lines follow', () => {
    expect(settled(keyed([problem(null)]), 'You fai\n\n', 7, nothing)).toEqual([]);
  });

  it('holds everything once the sentence is finished', () => {
    expect(settled(both, 'Hello. You failed.', 18, nothing)).toHaveLength(2);
  });

  it('keeps in view what is there already', () => {
    expect(settled(both, 'Hello. You failed', 17, { ...nothing, shown: new Set([both[0]?.key ?? '']) })).toEqual([both[0]]);
  });

  const lacking = keyed([problem(null)]);
  const shownAfter = (lines: string): boolean => {
    const text = `Dear Ms Whitlock,\nYour bag is still being traced.\n${lines}`;
    const { places } = check({ text, customer: [] }, ruleset);
    return settled(lacking, text, text.trimEnd().length, { ...nothing, closing: () => places.closing.span }).length > 0;
  };

  it.each([
    'Kind regards,\nSam',
    'Kind regards,\n\nSam ',
    'Kind regards\nsam',
    'Best,\nSam',
    'Thanks,\nSam',
    'Best wishes\nSam Lee\nParcels team',
    'Kind regards, Sam',
    'Cheers, Sam Lee',
  ])('holds what is missing once it is signed: %s', (lines) => {
    expect(shownAfter(lines)).toBe(true);
  });

  it.each([
    'Kind regards',
    'Kind regards,',
    'Tracing takes',
    'Thank you for your',
    'Thanks for waiting, we',
    'Sam',
    'Thank you for waiting.\nWe will',
    'I spoke about it with kind colleagues, and Sam',
  ])('leaves out what may yet come after: %s', (lines) => {
    expect(shownAfter(lines)).toBe(false);
  });
});

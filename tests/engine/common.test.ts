import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonItems } from '../../src/engine/common';

const lists = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
const kept = (before: readonly string[], after: readonly string[]): [string, string] => {
  const common = commonItems(before, after);
  const of = (list: readonly string[], indexes: ReadonlySet<number>) => list.filter((_, i) => indexes.has(i)).join('');
  return [of(before, common.before), of(after, common.after)];
};
/** All that is left of a list when items are left out. */
const within = (list: readonly string[]): Set<string> =>
  list.reduce((found, item) => new Set([...found, ...[...found].map((s) => s + item)]), new Set(['']));

describe('what two lists have in common', () => {
  it('is the same in both, and there is nothing longer', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const [ours, theirs] = kept(before, after);
        expect(ours).toBe(theirs);
        const other = within(after);
        expect(ours.length).toBe(Math.max(...[...within(before)].filter((s) => other.has(s)).map((s) => s.length)));
      }),
      { numRuns: 50 },
    );
  });

  it('is all of equal lists, and nothing of lists that share nothing', () => {
    expect(kept(['a', 'b'], ['a', 'b'])).toEqual(['ab', 'ab']);
    expect(kept(['a', 'b'], ['c'])).toEqual(['', '']);
  });

  it('takes what both end with first: an insertion is one run', () => {
    expect([...commonItems(['a', 'b'], ['a', 'b', 'a', 'b']).after].sort()).toEqual([2, 3]);
  });
});

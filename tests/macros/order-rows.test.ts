import { describe, expect, it } from 'vitest';
import { orderedRows } from '../../src/macros/order-rows';
import type { MacroRow } from '../../src/macros/types';

const row = (index: number, title: string, counts: readonly [number, number, number], text: string | null = 'words'): MacroRow => ({
  index,
  title,
  counts: { error: counts[0], warning: counts[1], suggestion: counts[2] },
  first: counts.some(Boolean) ? { rule: 'some-rule', title: 'Sounds like blame', text } : null,
  language: 'en',
});
const rows = [row(2, 'Macro 10', [0, 1, 0]), row(0, 'Macro 9', [0, 0, 0]), row(1, 'macro 2', [1, 0, 0]), row(3, 'Äther', [0, 1, 5], null)];
const ids = (...[order]: [Partial<Parameters<typeof orderedRows>[1]>]) =>
  orderedRows(rows, { key: 'severity', down: true, wanted: '', only: false, ...order }).map(({ index }) => index);

describe('the order of rows', () => {
  it('by severity goes by the strongest level that differs', () => {
    expect(ids({})).toEqual([1, 3, 2, 0]);
  });
  it('by title reads numbers as numbers and letters as people do', () => {
    expect(ids({ key: 'title', down: false })).toEqual([3, 1, 0, 2]);
  });
  it('keeps equal rows in the order of the files, either way', () => {
    expect(ids({ key: 'error', down: true })).toEqual([1, 0, 2, 3]);
    expect(ids({ key: 'error', down: false })).toEqual([0, 2, 3, 1]);
  });
  it('leaves out what is fine, and what has not all the words', () => {
    expect(ids({ only: true })).toEqual([1, 3, 2]);
    expect(ids({ wanted: 'BLAME 10' })).toEqual([2]);
  });
});

import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countsIn, plus } from '../../src/insights/counts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { addCounts, clearCounts, forgetOldCounts, onCountsChanged, readCounts, restoreCounts } = await import('../../src/insights/store');
const { writeSettings } = await import('../../src/settings/write');
const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

const on = (day: string): Date => new Date(`${day}T12:00:00`);

describe('counts', () => {
  it('add up by rule and day', async () => {
    await addCounts({ 'blame-you-failed': { fired: 2, shown: 1 } }, on('2026-03-09'));
    await Promise.all([
      addCounts({ 'blame-you-failed': { fired: 1, taken: 1 } }, on('2026-03-09')),
      addCounts({ 'cold-curt': { 'dismissed-rule': 1, 'reason-not-here': 1 } }, on('2026-03-09')),
      addCounts({ 'cold-curt': { fired: 1 } }, on('2026-03-08')),
    ]);
    expect(await readCounts()).toEqual([
      ['2026-03-08', { 'cold-curt': { fired: 1 } }],
      ['2026-03-09', { 'blame-you-failed': { fired: 3, shown: 1, taken: 1 }, 'cold-curt': { 'dismissed-rule': 1, 'reason-not-here': 1 } }],
    ]);
    await clearCounts();
    expect(await local.get()).toEqual({});
  });

  it('are kept for 90 days', async () => {
    for (const day of ['2025-12-09', '2025-12-10', '2026-03-09']) await addCounts({ 'cold-curt': { fired: 1 } }, on(day));
    expect((await readCounts()).map(([day]) => day)).toEqual(['2025-12-10', '2026-03-09']);
  });

  it('come back after they were forgotten, beside what was counted since', async () => {
    await addCounts({ 'cold-curt': { fired: 1 } }, on('2026-03-08'));
    const before = await readCounts();
    await clearCounts();
    await addCounts({ 'cold-curt': { fired: 2 } }, on('2026-03-08'));
    await restoreCounts([...before, ['not a day', { 'cold-curt': { fired: 1 } }], ['2026-03-07', { 'Dear Ana': { fired: 1 } }]]);
    expect(await readCounts()).toEqual([
      ['2026-03-07', {}],
      ['2026-03-08', { 'cold-curt': { fired: 3 } }],
    ]);
  });

  it('are forgotten when they are old, even if nothing is counted any more', async () => {
    for (const day of ['2026-03-08', '2026-03-09']) await addCounts({ 'cold-curt': { fired: 1 } }, on(day));
    await forgetOldCounts(on('2026-06-06'));
    expect((await readCounts()).map(([day]) => day)).toEqual(['2026-03-09']);
  });

  it('are told of whenever they change', async () => {
    const [heard, end] = [vi.fn(), new AbortController()];
    onCountsChanged(heard, end.signal);
    await addCounts({ 'cold-curt': { fired: 1 } }, on('2026-03-09'));
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([['2026-03-09', { 'cold-curt': { fired: 1 } }]]));
    end.abort();
    await clearCounts();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are numbers by rule id, whatever is sent or stored', async () => {
    const text = 'Dear customer';
    await addCounts(
      { [text]: { fired: 1 }, 'cold-curt': { fired: text, shown: -1, taken: 0.5, [text]: 2, 'dismissed-once': 3 }, 'a-rule': text },
      on('2026-03-09'),
    );
    expect(await local.get()).toEqual({ 'counts:2026-03-09': { 'cold-curt': { 'dismissed-once': 3 } } });
    await local.set({ 'counts:2026-03-08': text, 'counts:2026-03-09': { 'cold-curt': { fired: 'x', shown: 2 } } });
    expect(await readCounts()).toEqual([
      ['2026-03-08', {}],
      ['2026-03-09', { 'cold-curt': { shown: 2 } }],
    ]);
    expect(countsIn([1])).toEqual({});
    expect(countsIn({ constructor: { fired: 1 }, '*': { checked: 2 } })).toEqual({ '*': { checked: 2 } });
  });

  it('are not made where the organisation or the agent wants none', async () => {
    await local.set({ policy: { insights: false } });
    await addCounts({ 'cold-curt': { fired: 1 } });
    expect(await readCounts()).toEqual([]);
    await local.clear();
    await writeSettings({ insights: false });
    await addCounts({ 'cold-curt': { fired: 1 } });
    expect(await readCounts()).toEqual([]);
  });

  it('do not change what they are added from', () => {
    const a = { x: { fired: 1 } };
    expect(plus(a, a)).toEqual({ x: { fired: 2 } });
    expect(a).toEqual({ x: { fired: 1 } });
  });
});

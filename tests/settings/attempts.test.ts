import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { clearAttempts, keepAttempt, onAttemptsChanged, readAttempts } = await import('../../src/settings/attempts');
const { local } = fakeBrowser.storage;
const attempt = (at: number) => ({ scenario: 'vet-dog-died', at, shares: { empathy: 0.5 } });

beforeEach(() => fakeBrowser.reset());

describe('attempts', () => {
  it('are kept in order, told of, and forgotten', async () => {
    const end = new AbortController();
    const heard = vi.fn();
    onAttemptsChanged(heard, end.signal);
    await Promise.all([keepAttempt(attempt(1)), keepAttempt(attempt(2))]);
    expect(await readAttempts()).toEqual([attempt(1), attempt(2)]);
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([attempt(1), attempt(2)]));
    await local.set({ other: 1 });
    await clearAttempts();
    expect(await local.get()).toEqual({ other: 1 });
    end.abort();
  });

  it('are numbers, whatever is sent or stored', async () => {
    const text = 'Dear customer';
    await keepAttempt({ ...attempt(1), text, shares: { empathy: 1, calm: text, apology: 2, [text]: 1 } });
    for (const sent of [null, text, attempt(Number.NaN), { ...attempt(1), scenario: text }, { ...attempt(1), shares: text }])
      await keepAttempt(sent);
    expect(await local.get()).toEqual({ practice: [{ ...attempt(1), shares: { empathy: 1 } }] });
    await local.set({ practice: { damaged: true } });
    expect(await readAttempts()).toEqual([]);
  });

  it('know a team’s scenario from one of ours of the same name', async () => {
    const own = { ...attempt(2), scenario: 'billing/vet-dog-died' };
    for (const sent of [attempt(1), own, { ...own, scenario: 'a/b/c' }, { ...own, scenario: '/b' }, { ...own, scenario: 'a/' }])
      await keepAttempt(sent);
    expect(await readAttempts()).toEqual([attempt(1), own]);
  });

  it('are the latest thousand', async () => {
    await local.set({ practice: Array.from({ length: 1000 }, (_, at) => attempt(at)) });
    await keepAttempt(attempt(1000));
    const kept = await readAttempts();
    expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([1000, 1, 1000]);
  });
});

import fc from 'fast-check';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { promiseFor } from '../promises/kept';
import { packOf } from '../packs/pack';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { readSettings, readTeams } = await import('../../src/settings');
const { readAttempts, clearAttempts, keepAttempt } = await import('../../src/settings/attempts');
const { settleSettings, writeSettings } = await import('../../src/settings/write');
const { mirrorPolicy, writePack, writeTeamRules } = await import('../../src/settings/write-teams');
const { addCounts, forgetOldCounts, readCounts, restoreCounts } = await import('../../src/insights/store');
const { keep, readKept } = await import('../../src/promises/store');

const { sync, local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

const readAll = async () => [await readSettings(), await readTeams(), await readAttempts(), await readCounts(), await readKept()];

describe('storage that is damaged', () => {
  const SYNCED = ['version', 'team', 'categories', 'rules', 'voice', 'sendGuard', 'insights', 'sites', 'marks', 'toString'];
  const LOCAL = [
    ...['version', 'dismissed', 'teamRules', 'policy', 'policyProblems', 'practice', 'unsynced:team', 'unsynced:rules', '__proto__'],
    ...['pack:billing', 'policy-pack:billing', 'counts:2026-01-01', 'counts:no-day', 'promise:a'],
  ];
  const anything = fc.jsonValue({ maxDepth: 3 });

  it('in any way is read, brought into today’s form, and written again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...SYNCED), anything),
        fc.dictionary(fc.constantFrom(...LOCAL), anything),
        async (synced, kept) => {
          fakeBrowser.reset();
          await sync.set(synced);
          await local.set(kept);
          await readAll();
          await Promise.all([settleSettings(), mirrorPolicy(), forgetOldCounts()]);
          await writeSettings({ team: 'strict', rules: { 'cold-curt': 'off' }, dismissed: { add: 'a\nb' } });
          await addCounts({ 'cold-curt': { fired: 1 } });
          await keepAttempt({ scenario: 'late-parcel', at: 5, shares: {} });
          expect(await readSettings()).toMatchObject({ team: 'strict', rules: { 'cold-curt': 'off' } });
          expect((await readSettings()).dismissed).toContain('a\nb');
          await readAll();
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('storage that is full', () => {
  const FULL = 'Resource::kQuotaBytes quota exceeded';
  const fill = () => [sync, local].map((area) => vi.spyOn(area, 'set').mockRejectedValue(new Error(FULL)));

  it.each<[string, () => Promise<unknown>]>([
    ['settings', () => writeSettings({ team: 'relaxed' })],
    ['a pack', () => writePack(packOf({ id: 'billing', name: 'Billing team' }))],
    ['team rules', () => writeTeamRules([{ team: 'strict', host: '*.acme.com' }])],
    ['counts', () => addCounts({ 'cold-curt': { fired: 1 } })],
    ['counts that come back', () => restoreCounts([['2026-01-02', { 'cold-curt': { fired: 1 } }]])],
    ['an attempt', () => keepAttempt({ scenario: 'late-parcel', at: 5, shares: {} })],
    ['a promise', () => keep(promiseFor('a', 5))],
  ])('takes no %s, says so, loses nothing, and takes it when there is room', async (_, write) => {
    await writeSettings({ team: 'strict', dismissed: { add: 'a\nb' } });
    const before = await readAll();
    const full = fill();
    await expect(write()).rejects.toThrow(FULL);
    expect(await readAll()).toEqual(before);
    full.forEach((spy) => spy.mockRestore());
    await write();
    const kept = await readAll();
    expect(kept).not.toEqual(before);
    // What is there already is not lost either, when the same is written again.
    const fullAgain = fill();
    await expect(write()).rejects.toThrow(FULL);
    expect(await readAll()).toEqual(kept);
    fullAgain.forEach((spy) => spy.mockRestore());
  });

  it('can be emptied', async () => {
    await keepAttempt({ scenario: 'late-parcel', at: 5, shares: {} });
    fill();
    await clearAttempts();
    expect(await readAttempts()).toEqual([]);
  });
});

describe('storage that is slow', () => {
  it('gets one write after the other, in the order of the choices', async () => {
    const own = sync.set.bind(sync);
    let [running, most] = [0, 0];
    const set = vi.spyOn(sync, 'set').mockImplementation(async (values) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      return own(values);
    });
    await Promise.all((['strict', 'relaxed', 'strict', 'relaxed'] as const).map((team) => writeSettings({ team })));
    expect([set.mock.calls.length, most]).toEqual([4, 1]);
    set.mockRestore();
    expect((await readSettings()).team).toBe('relaxed');
  });
});

describe('two versions that migrate at once', () => {
  const OLD = { version: 1, team: 'default', sendGuard: 'off', rules: { 'cold-curt': 'off' }, voice: { tone: 'plain', speaker: 'we' } };

  /** Another device on the same account, or the worker of an update that has begun while the last one ends: with a turn of its own. */
  const another = async () => {
    vi.resetModules();
    return import('../../src/settings/write');
  };

  it('end in the same form, in any order of their steps', async () => {
    const writers = [await another(), await another()];
    const methods = (['get', 'set', 'remove'] as const).map((name) => ({ name, own: sync[name].bind(sync) }));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        fakeBrowser.reset();
        await sync.set(OLD);
        const spies = methods.map(({ name, own }) =>
          vi.spyOn(sync, name).mockImplementation(scheduler.scheduleFunction(own as (given: never) => Promise<never>) as never),
        );
        await scheduler.waitFor(Promise.all(writers.map(({ settleSettings: settle }) => settle())));
        spies.forEach((spy) => spy.mockRestore());
        expect(await sync.get()).toEqual({ version: 2, rules: { 'cold-curt': 'off' }, voice: { speaker: 'we' } });
      }),
      { numRuns: 200 },
    );
  });

  it('lose no choice that is made while the slower one is at it', async () => {
    const [quick, slow] = [await another(), await another()];
    await sync.set(OLD);
    const get = vi.spyOn(sync, 'get').mockImplementationOnce(async () => {
      await quick.settleSettings();
      await quick.writeSettings({ rules: { 'cold-curt': 'error' } });
      return OLD;
    });
    await slow.settleSettings();
    get.mockRestore();
    expect(await sync.get()).toEqual({ version: 2, rules: { 'cold-curt': 'error' }, voice: { speaker: 'we' } });
  });
});

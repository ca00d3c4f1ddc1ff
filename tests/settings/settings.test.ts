import fc from 'fast-check';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsPatch } from '../../src/settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { DEFAULTS, applyPatch, onSettingsChanged, readSettings } = await import('../../src/settings');
const { settleSettings, writeSettings } = await import('../../src/settings/write');

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults when nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('keep switches in sync storage and words on this machine', async () => {
    await writeSettings({ categories: { blame: false }, rules: { 'a-rule': 'off' }, dismissed: { add: 'a-rule\nyour fault' } });
    expect(JSON.stringify(await fakeBrowser.storage.sync.get())).not.toContain('your fault');
    expect(await fakeBrowser.storage.local.get()).toMatchObject({ dismissed: ['a-rule\nyour fault'] });
    expect(await readSettings()).toMatchObject({ categories: { blame: false }, rules: { 'a-rule': 'off' } });
  });

  it('keep what happens before sending in sync storage, and fall back to nothing', async () => {
    expect(DEFAULTS.sendGuard).toBeNull();
    await writeSettings({ sendGuard: 'ask' });
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ sendGuard: 'ask' });
    await writeSettings({ team: 'strict' });
    expect(await readSettings()).toMatchObject({ sendGuard: 'ask' });
    await fakeBrowser.storage.sync.set({ sendGuard: 'always' });
    expect((await readSettings()).sendGuard).toBeNull();
  });

  it('lose a damaged value and not the rest', async () => {
    await fakeBrowser.storage.sync.set({
      team: 3,
      categories: 7,
      rules: { 'a-rule': 'off', 'b-rule': {} },
      sites: null,
      voice: { tone: 'loud', speaker: 'we' },
    });
    await fakeBrowser.storage.local.set({ dismissed: 'x' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, rules: { 'a-rule': 'off' }, voice: { speaker: 'we' } });
  });

  it('are the defaults when storage throws', async () => {
    const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
    expect(await readSettings()).toEqual(DEFAULTS);
    get.mockRestore();
  });

  it('lose nothing when two windows change different things at once', async () => {
    await Promise.all([
      writeSettings({ categories: { blame: false } }),
      writeSettings({ categories: { excuse: false } }),
      writeSettings({ sites: { 'a.example': false } }),
      writeSettings({ dismissed: { add: 'a' } }),
      writeSettings({ dismissed: { add: 'b' } }),
    ]);
    expect(await readSettings()).toMatchObject({
      categories: { blame: false, excuse: false },
      sites: { 'a.example': false },
      dismissed: ['a', 'b'],
    });
  });

  it('are not written over when they could not be read', async () => {
    await writeSettings({ team: 'strict', rules: { 'a-rule': 'off' } });
    const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('broken'));
    await expect(writeSettings({ categories: { blame: false } })).rejects.toThrow('broken');
    get.mockRestore();
    expect(await readSettings()).toMatchObject({ team: 'strict', rules: { 'a-rule': 'off' }, categories: {} });
  });

  it('keep what a newer version on the same account has stored', async () => {
    await fakeBrowser.storage.sync.set({ categories: { 'not-yet-known': false } });
    await writeSettings({ categories: { blame: false } });
    expect((await readSettings()).categories).toEqual({ 'not-yet-known': false, blame: false });
  });

  it('are kept on this machine when synced storage refuses, and synced when it takes them again', async () => {
    await writeSettings({ team: 'strict', categories: { blame: false } });
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
    await writeSettings({ rules: { 'a-rule': 'off' } });
    await writeSettings({ rules: { 'b-rule': 'off' }, team: 'relaxed' });
    const wanted = { team: 'relaxed', categories: { blame: false }, rules: { 'a-rule': 'off', 'b-rule': 'off' } };
    expect(await readSettings()).toMatchObject(wanted);
    set.mockRestore();
    await settleSettings();
    expect(await fakeBrowser.storage.sync.get()).toMatchObject(wanted);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['version']);
    expect(await readSettings()).toMatchObject(wanted);
  });

  it('go back to no choice also where synced storage refuses', async () => {
    await writeSettings({ team: 'strict' });
    const remove = vi.spyOn(fakeBrowser.storage.sync, 'remove').mockRejectedValue(new Error('too often'));
    await writeSettings({ team: null });
    expect((await readSettings()).team).toBeNull();
    remove.mockRestore();
    await settleSettings();
    expect(await fakeBrowser.storage.sync.get()).not.toHaveProperty('team');
  });

  it('reject a write that nothing takes, and go on after it', async () => {
    const refuse = (area: 'sync' | 'local') => vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValueOnce(new Error(area));
    refuse('sync');
    refuse('local');
    await expect(writeSettings({ team: 'strict' })).rejects.toThrow('local');
    await writeSettings({ team: 'relaxed' });
    expect(await readSettings()).toMatchObject({ team: 'relaxed' });
  });

  it('tell of changes until the signal aborts', async () => {
    const life = new AbortController();
    const seen: unknown[] = [];
    onSettingsChanged(({ team }) => seen.push(team), life.signal);
    await writeSettings({ team: 'strict' });
    await vi.waitFor(() => expect(seen).toEqual(['strict']));
    life.abort();
    await writeSettings({ team: 'relaxed' });
    expect(seen).toEqual(['strict']);
  });
});

describe('two windows', () => {
  const KEYS = ['blame', 'excuse', 'cold'] as const;
  const patch: fc.Arbitrary<SettingsPatch> = fc.oneof(
    fc.record({ categories: fc.dictionary(fc.constantFrom(...KEYS), fc.option(fc.boolean())) }),
    fc.record({ rules: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('on', 'off', 'error', null)) }),
    fc.record({ sites: fc.dictionary(fc.constantFrom('a.example', 'b.example'), fc.option(fc.boolean())) }),
    fc.record({ team: fc.constantFrom('strict', 'relaxed', null), sendGuard: fc.constantFrom('ask', 'hint', null) }),
    fc.record({ dismissed: fc.record({ add: fc.constantFrom('a', 'b', 'c') }) }),
    fc.record({ dismissed: fc.record({ remove: fc.constantFrom('a', 'b', 'c') }) }),
  );

  it('that change settings at once lose nothing, in 1,000 orders of events', async () => {
    const { sync, local } = fakeBrowser.storage;
    const methods = [sync, local].flatMap((area) =>
      (['get', 'set', 'remove'] as const).map((name) => ({ area, name, own: area[name].bind(area) })),
    );
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          fc.array(patch, { maxLength: 5 }),
          fc.array(patch, { maxLength: 5 }),
          fc.nat(9),
          async (scheduler, first, second, refused) => {
            await Promise.all([sync.clear(), local.clear()]);
            let calls = 0;
            for (const { area, name, own } of methods)
              // The browser takes its time for each, and now and then refuses.
              Object.assign(area, {
                [name]: scheduler.scheduleFunction(async (...args: unknown[]) => {
                  if (area === sync && name !== 'get' && ++calls === refused) throw new Error('quota');
                  return (own as (...given: unknown[]) => unknown)(...args);
                }),
              });
            let expected = DEFAULTS;
            const window = async (patches: readonly SettingsPatch[]) => {
              for (const each of patches) {
                await scheduler.schedule(Promise.resolve());
                expected = applyPatch(expected, each);
                await writeSettings(each);
              }
            };
            const both = Promise.all([window(first), window(second)]);
            await scheduler.waitFor(both);
            for (const { area, name, own } of methods) Object.assign(area, { [name]: own });
            expect(await readSettings()).toEqual(expected);
          },
        ),
        { numRuns: 1000 },
      );
    } finally {
      for (const { area, name, own } of methods) Object.assign(area, { [name]: own });
    }
  });
});

describe('applyPatch', () => {
  it('goes back to the default with null', () => {
    const patched = applyPatch({ ...DEFAULTS, rules: { a: 'off', b: 'error' } }, { rules: { a: null } });
    expect(patched.rules).toEqual({ b: 'error' });
  });

  it('keeps the newest dismissed phrases only', () => {
    const many = { ...DEFAULTS, dismissed: Array.from({ length: 500 }, (_, i) => `phrase ${i}`) };
    const { dismissed } = applyPatch(many, { dismissed: { add: 'new' } });
    expect(dismissed).toHaveLength(500);
    expect(dismissed.at(-1)).toBe('new');
    expect(dismissed[0]).toBe('phrase 1');
  });

  it('gives the same whatever order patches of different keys come in', () => {
    const patch = fc.record<SettingsPatch>(
      {
        categories: fc.dictionary(fc.constantFrom('blame', 'excuse'), fc.boolean()),
        sites: fc.dictionary(fc.constantFrom('a', 'b'), fc.boolean()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(patch, patch, (first, second) => {
        const both = (a: SettingsPatch, b: SettingsPatch) => applyPatch(applyPatch(DEFAULTS, a), b);
        const clash = Object.keys(first.categories ?? {}).some((key) => key in (second.categories ?? {}));
        const siteClash = Object.keys(first.sites ?? {}).some((key) => key in (second.sites ?? {}));
        if (!clash && !siteClash) expect(both(first, second)).toEqual(both(second, first));
      }),
    );
  });
});

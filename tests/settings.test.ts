import fc from 'fast-check';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsPatch } from '../src/settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { DEFAULTS, applyPatch, onSettingsChanged, readSettings, writeSettings } = await import('../src/settings');

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
    expect(DEFAULTS.sendGuard).toBe('off');
    await writeSettings({ sendGuard: 'ask' });
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ sendGuard: 'ask' });
    await writeSettings({ team: 'strict' });
    expect(await readSettings()).toMatchObject({ sendGuard: 'ask' });
    await fakeBrowser.storage.sync.set({ sendGuard: 'always' });
    expect((await readSettings()).sendGuard).toBe('off');
  });

  it('lose a damaged value and not the rest', async () => {
    await fakeBrowser.storage.sync.set({ team: 'nobody', categories: 7, rules: { 'a-rule': 'off' }, sites: null });
    await fakeBrowser.storage.local.set({ dismissed: 'x' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, rules: { 'a-rule': 'off' } });
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

  it('go on after a write that the browser refuses', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota'));
    await expect(writeSettings({ team: 'strict' })).rejects.toThrow('quota');
    set.mockRestore();
    await writeSettings({ team: 'relaxed' });
    expect(await readSettings()).toMatchObject({ team: 'relaxed' });
  });

  it('tell of changes until the signal aborts', async () => {
    const life = new AbortController();
    const seen: string[] = [];
    onSettingsChanged(({ team }) => seen.push(team), life.signal);
    await writeSettings({ team: 'strict' });
    await vi.waitFor(() => expect(seen).toEqual(['strict']));
    life.abort();
    await writeSettings({ team: 'relaxed' });
    expect(seen).toEqual(['strict']);
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

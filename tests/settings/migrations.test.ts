import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { migrate, VERSION } from '../../src/settings/migrations';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { readSettings } = await import('../../src/settings/read');
const { settleSettings, writeSettings } = await import('../../src/settings/write');
const { DEFAULTS } = await import('../../src/settings/types');

beforeEach(() => fakeBrowser.reset());

/** What an earlier version stored, and what it means today. */
interface Earlier {
  readonly version: number | undefined;
  readonly synced: object;
  readonly local: object;
  readonly now: object;
}

const EARLIER: readonly Earlier[] = [
  {
    version: 1,
    synced: {
      team: 'strict',
      categories: { blame: false },
      rules: { 'a-rule': 'off', 'b-rule': 'error' },
      voice: { tone: 'warm', speaker: 'draft' },
      sendGuard: 'hint',
      sites: { 'a.example': false },
      marks: { 'a.example': 'hidden' },
    },
    local: { dismissed: ['a-rule\nwords'] },
    now: {
      team: 'strict',
      categories: { blame: false },
      rules: { 'a-rule': 'off', 'b-rule': 'error' },
      voice: { tone: 'warm' },
      sendGuard: 'hint',
      sites: { 'a.example': false },
      marks: { 'a.example': 'hidden' },
      dismissed: ['a-rule\nwords'],
    },
  },
  {
    version: 1,
    synced: { team: 'default', voice: { tone: 'plain', speaker: 'draft' }, sendGuard: 'off' },
    local: {},
    now: {},
  },
];

describe('migrations', () => {
  it('lead from every earlier version to today’s', () => {
    expect([...new Set(EARLIER.map(({ version }) => version))]).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1));
  });

  it.each(EARLIER.flatMap((each): Earlier[] => [each, { ...each, version: undefined }]))(
    'keep what was chosen, from version $version',
    async ({ version, synced, local, now }) => {
      const stamp: object = version === undefined ? {} : { version };
      await fakeBrowser.storage.sync.set({ ...stamp, ...synced });
      await fakeBrowser.storage.local.set({ ...stamp, ...local });
      const wanted = { ...DEFAULTS, ...now };
      expect(await readSettings()).toEqual(wanted);
      await settleSettings();
      expect(await readSettings()).toEqual(wanted);
      expect(await fakeBrowser.storage.sync.get()).toMatchObject({ version: VERSION });
      // What was chosen after that is not taken for what was there before.
      await writeSettings({ sendGuard: 'off', team: 'default', voice: { tone: 'plain' } });
      await settleSettings();
      expect(await readSettings()).toMatchObject({ sendGuard: 'off', team: 'default', voice: { tone: 'plain' } });
    },
  );

  it('leave alone what is of today, newer, or not there', () => {
    for (const stored of [{}, { version: VERSION, team: 'default' }, { version: VERSION + 1, team: 'default' }])
      expect(migrate(stored)).toBe(stored);
  });

  it.each([0, -1, 1.5, '2', null, NaN])('take the version %j for the first', (version) => {
    expect(migrate({ version, team: 'default', rules: {} })).toEqual({ version: VERSION, rules: {} });
  });
});

describe('a newer version’s settings', () => {
  const newer = { version: VERSION + 3, team: { id: 'x' }, rules: { 'a-rule': 'off', 'b-rule': 'quiet' }, colour: 'red' };

  it('are read as far as they are valid', async () => {
    await fakeBrowser.storage.sync.set(newer);
    expect(await readSettings()).toEqual({ ...DEFAULTS, rules: { 'a-rule': 'off' } });
  });

  it('are not written over: what has a form of its own stays, and what is chosen here holds here', async () => {
    await fakeBrowser.storage.sync.set(newer);
    await settleSettings();
    await writeSettings({ team: 'strict', rules: { 'c-rule': 'on' } });
    expect(await fakeBrowser.storage.sync.get()).toEqual({ ...newer, rules: { ...newer.rules, 'c-rule': 'on' } });
    expect(await readSettings()).toMatchObject({ team: 'strict', rules: { 'a-rule': 'off', 'c-rule': 'on' } });
    await settleSettings();
    expect(await fakeBrowser.storage.sync.get()).toMatchObject({ team: { id: 'x' } });
  });
});

import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packOf } from '../packs/pack';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const { onTeamsChanged, readTeams } = await import('../../src/settings/read-teams');
const { mirrorPolicy, removePack, writePack, writeTeamRules } = await import('../../src/settings/write-teams');
const { writeSettings } = await import('../../src/settings/write');
const { NO_TEAMS } = await import('../../src/teams/types');

const { local, managed } = fakeBrowser.storage;
const billing = packOf({ id: 'billing', name: 'Billing team' });
const ids = async () => (await readTeams()).packs.map(({ pack }) => pack.id);

beforeEach(() => fakeBrowser.reset());

describe('packs', () => {
  it('are stored each under its own key, replaced and forgotten', async () => {
    const vip = packOf({ id: 'vip', name: 'VIP', extends: 'billing' }, [billing]);
    await writePack(billing);
    await writePack(vip);
    await writePack({ ...billing, version: '2' });
    expect((await readTeams()).packs.map(({ pack }) => [pack.id, pack.version])).toEqual([
      ['billing', '2'],
      ['vip', '1.0.0'],
    ]);
    await removePack('billing');
    expect(await ids()).toEqual(['vip']);
  });

  it('are refused with the field named, and the old one kept', async () => {
    await writePack(billing);
    await expect(writePack({ ...billing, version: 'two' })).rejects.toThrow('version: must be a version');
    await expect(writePack({ ...billing, id: 'vip', extends: 'nobody' })).rejects.toThrow('there is no pack “nobody” here');
    expect((await readTeams()).packs.map(({ pack }) => pack)).toEqual([billing]);
  });

  it('can be told of, and of nothing else', async () => {
    const life = new AbortController();
    const seen: string[][] = [];
    onTeamsChanged(({ packs }) => seen.push(packs.map(({ pack }) => pack.id)), life.signal);
    await writeSettings({ team: 'strict', dismissed: { add: 'a\nb' } });
    await local.set({ 'counts:2026-01-01': {} });
    await writePack(billing);
    await vi.waitFor(() => expect(seen).toEqual([['billing']]));
    life.abort();
    await removePack('billing');
    expect(seen).toHaveLength(1);
  });

  it('are none where storage cannot be read', async () => {
    const get = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('broken'));
    expect(await readTeams()).toEqual(NO_TEAMS);
    get.mockRestore();
  });
});

describe('team rules', () => {
  it('are stored in their order, and kept where a new one is not valid', async () => {
    const rules = [
      { team: 'billing', host: '*.acme.com' },
      { team: 'strict', tag: 'vip' },
    ];
    await writeTeamRules(rules);
    await expect(writeTeamRules([{ team: 'x' }])).rejects.toThrow('has no condition');
    expect((await readTeams()).rules).toEqual(rules);
  });
});

describe('the organisation’s word', () => {
  it('is copied as far as it is valid, with what was left out, and taken away with it', async () => {
    await writePack(billing);
    const before = await local.get();
    await managed.set({ packs: [{ ...billing, name: 'Theirs' }], team: 'billing', insights: 'no' });
    await mirrorPolicy();
    const teams = await readTeams();
    expect(teams.packs).toMatchObject([{ from: 'organisation', pack: { name: 'Theirs' } }]);
    expect(teams.policy).toMatchObject({ team: 'billing', insights: null });
    expect(await local.get()).toMatchObject({ policyProblems: ['insights: must be true or false'] });
    await managed.clear();
    await mirrorPolicy();
    expect(await local.get()).toEqual(before);
  });

  it('is none where the browser rejects, as Firefox does without a policy', async () => {
    const get = vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    await mirrorPolicy();
    expect(await local.get()).toEqual({});
    get.mockRestore();
  });

  it('is not written again where it is the same', async () => {
    await managed.set({ team: 'strict' });
    await mirrorPolicy();
    const set = vi.spyOn(local, 'set');
    await mirrorPolicy();
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });
});

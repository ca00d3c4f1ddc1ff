import browser from 'webextension-polyfill';
import { isRecord } from '../records';
import { rawOf, READERS, SYNCED, unsyncedKey, type Stored, type SyncedField } from './fields';
import { inTurn } from './in-turn';
import { migrate, VERSION, versionOf } from './migrations';
import { patchField } from './patch';
import { LOCAL_KEYS } from './read';
import type { SettingsPatch } from './types';

/**
 * Writes a patch, one at a time, and only the fields that it names. For the background only. What the synced storage does not take, because
 * it is full or asked too often, is kept on this machine. Rejects when the browser refuses to read or to store: nothing is written over what
 * could not be read.
 */
export function writeSettings(patch: SettingsPatch): Promise<void> {
  return inTurn(async () => {
    const { synced, local } = await migrated();
    if (patch.dismissed)
      await browser.storage.local.set({ version: VERSION, dismissed: patchField('dismissed', local['dismissed'], patch) });
    for (const field of SYNCED)
      if (patch[field] !== undefined) await writeField(field, patchField(field, rawOf(field, synced, local), patch), { synced, local });
  });
}

/** Brings what older versions stored into today's form, and to the synced storage what it did not take before. For the background only. */
export function settleSettings(): Promise<void> {
  return inTurn(async () => {
    const { synced, local } = await migrated();
    for (const field of SYNCED)
      if (isRecord(local[unsyncedKey(field)])) await writeField(field, rawOf(field, synced, local), { synced, local });
  });
}

async function writeField(field: SyncedField, value: unknown, { synced, local }: BothAreas): Promise<void> {
  const { sync, local: own } = browser.storage;
  const key = unsyncedKey(field);
  const isNothing = value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
  const before = synced[field];
  // A newer version on another device may have a form of its own for it.
  const isForeign = versionOf(synced) > VERSION && before !== undefined && READERS[field](before) === undefined;
  try {
    if (isForeign) throw new Error('not ours to write over');
    if (isNothing) await sync.remove(field);
    else await sync.set({ version: Math.max(VERSION, versionOf(synced)), [field]: value });
  } catch {
    await own.set({ version: VERSION, [key]: isNothing ? {} : { value } });
    return;
  }
  if (local[key] !== undefined) await own.remove(key);
}

interface BothAreas {
  readonly synced: Stored;
  readonly local: Stored;
}

/** What is stored, in today's form; an older form is replaced for good. */
async function migrated(): Promise<BothAreas> {
  const { sync, local } = browser.storage;
  const [synced, own] = await Promise.all([sync.get(), local.get(LOCAL_KEYS)]);
  return { synced: await replaced(sync, synced), local: await replaced(local, own) };
}

async function replaced(area: browser.Storage.StorageArea, stored: Stored): Promise<Stored> {
  const now = migrate(stored);
  if (now === stored) return stored;
  const gone = Object.keys(stored).filter((key) => !(key in now));
  const changed = Object.entries(now).filter(([key, value]) => value !== stored[key]);
  try {
    // In one step: half of it would be taken for a choice. And no more than that: another device may be writing the rest.
    await area.set({ ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((key) => [key, null])) });
    if (gone.length) await area.remove(gone);
  } catch {
    // It is migrated again at the next reading.
  }
  return now;
}

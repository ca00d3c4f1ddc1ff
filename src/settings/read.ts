import browser from 'webextension-polyfill';
import { settingsIn, SYNCED, unsyncedKey, type Stored } from './fields';
import { migrate } from './migrations';
import type { Settings } from './types';

/** What of local storage belongs to the settings; packs and counts are bigger. */
export const LOCAL_KEYS = ['version', 'dismissed', ...SYNCED.map(unsyncedKey)];

/** The settings as stored; a field that is missing, damaged or cannot be read has its default. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const { sync, local } = browser.storage;
  const [synced, own] = await Promise.all([sync.get().catch(nothing), local.get(LOCAL_KEYS).catch(nothing)]);
  return settingsIn(migrate(synced), migrate(own));
}

const nothing = (): Stored => ({});

/** Calls `listener` after every change, from wherever it was made, until `signal` aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStoredChange((keys, area) => area === 'sync' || keys.some((key) => LOCAL_KEYS.includes(key)), readSettings, listener, signal);
}

/** Reads anew after changes of stored values that `concerns` names, and calls `listener` with it, until `signal` aborts; `read` never rejects. */
export function onStoredChange<Value>(
  concerns: (keys: readonly string[], area: string) => boolean,
  read: () => Promise<Value>,
  listener: (value: Value) => void,
  signal: AbortSignal,
): void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (!concerns(Object.keys(changes), area)) return;
    void read().then((value) => {
      if (!signal.aborted) listener(value);
    });
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}

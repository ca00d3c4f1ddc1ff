import { isRecord } from '../records';
import type { Settings, SettingsPatch } from './types';

/** More dismissed phrases than this push the oldest out. */
const MOST_DISMISSED = 500;

/** The settings after a patch. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const after: Record<string, unknown> = { ...settings };
  for (const field of Object.keys(patch) as (keyof SettingsPatch)[]) after[field] = patchField(field, settings[field], patch);
  return after as unknown as Settings;
}

/** One field after a patch. `stored` may hold what only a newer version knows: what the patch does not name is kept as it is. */
export function patchField(field: keyof SettingsPatch, stored: unknown, patch: SettingsPatch): unknown {
  const change = patch[field];
  if (change === undefined) return stored;
  if (field === 'dismissed') {
    const { add, remove } = patch.dismissed ?? {};
    const kept = (Array.isArray(stored) ? stored : []).filter((phrase) => phrase !== remove && phrase !== add);
    return add === undefined ? kept : [...kept, add].slice(-MOST_DISMISSED);
  }
  if (!isRecord(change)) return change;
  return Object.fromEntries(
    Object.entries({ ...(isRecord(stored) && stored), ...change }).filter(([, value]) => value !== null && value !== undefined),
  );
}

import { SEVERITIES, SPEAKERS, TONES } from '../engine/types';
import { isOneOf, isRecord } from '../records';
import { DEFAULTS, MARK_PLACES, SEND_GUARDS, type MarkPlace, type RuleChoice, type Settings } from './types';

/** Stored values as they come from the browser: anything may be in them. */
export type Stored = Readonly<Record<string, unknown>>;

/** Fields in synced storage, one key each, so that a damaged value loses itself and not the rest. Words stay on this machine. */
export const SYNCED = ['team', 'categories', 'rules', 'voice', 'sendGuard', 'insights', 'reminders', 'sites', 'marks'] as const;
export type SyncedField = (typeof SYNCED)[number];

/** The key in local storage of a field that the synced one did not take; its value is in an object, because it may be none. */
export const unsyncedKey = (field: SyncedField): string => `unsynced:${field}`;

type Readers = { readonly [Field in keyof Settings]: (value: unknown) => Settings[Field] | undefined };

/** What of a stored value is valid; undefined where nothing is. By hand, because every helpdesk tab has to load it. */
export const READERS: Readers = {
  team: (value) => (typeof value === 'string' ? value : undefined),
  categories: recordOf(isFlag),
  rules: recordOf((value): value is RuleChoice => isOneOf(['on', 'off', ...SEVERITIES], value)),
  voice(value) {
    if (!isRecord(value)) return undefined;
    const { tone, speaker } = value;
    return { ...(isOneOf(TONES, tone) && { tone }), ...(isOneOf(SPEAKERS, speaker) && { speaker }) };
  },
  sendGuard: (value) => (isOneOf(SEND_GUARDS, value) ? value : undefined),
  insights: (value) => (isFlag(value) ? value : undefined),
  reminders: (value) => (isFlag(value) ? value : undefined),
  sites: recordOf(isFlag),
  marks: recordOf((value): value is MarkPlace => isOneOf(MARK_PLACES, value)),
  dismissed: (value) => (Array.isArray(value) ? value.filter((phrase): phrase is string => typeof phrase === 'string') : undefined),
};

/** The settings in what is stored; a field that is missing or damaged has its default. */
export function settingsIn(synced: Stored, local: Stored): Settings {
  const settings: Record<string, unknown> = { dismissed: READERS.dismissed(local['dismissed']) ?? DEFAULTS.dismissed };
  for (const field of SYNCED) settings[field] = READERS[field](rawOf(field, synced, local)) ?? DEFAULTS[field];
  return settings as unknown as Settings;
}

/** A field as it is stored; what could not be synced goes before. */
export const rawOf = (field: SyncedField, synced: Stored, local: Stored): unknown => {
  const kept = local[unsyncedKey(field)];
  return isRecord(kept) ? kept['value'] : synced[field];
};

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** Reads a record of what `isValid` takes; other entries are left out. */
function recordOf<Value>(isValid: (value: unknown) => value is Value) {
  return (value: unknown): Partial<Record<string, Value>> | undefined =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => isValid(entry[1]))) : undefined;
}

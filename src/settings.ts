import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PLAIN_VOICE, SEVERITIES, SPEAKERS, TONES, type Voice } from './engine/types';
import { sendMessage } from './messages';
import { MARK_PLACES, type MarkPlace } from './ui/placement';

/** The rule sets that come with Replywell. */
export const TEAMS = ['default', 'strict', 'relaxed'] as const;
export type BuiltInTeam = (typeof TEAMS)[number];

/** The look before Send: none, a hint that holds nothing back, or a question. */
export const SEND_GUARDS = ['off', 'hint', 'ask'] as const;
export type SendGuard = (typeof SEND_GUARDS)[number];

const ruleChoice = v.picklist(['on', 'off', ...SEVERITIES]);

/** One stored key per group of fields, so that a damaged value loses itself and not the rest. */
const SYNCED = {
  team: v.picklist(TEAMS),
  /** Categories that the agent switched; only `false` is stored. A name from a newer version is kept. */
  categories: v.record(v.string(), v.boolean()),
  /** A rule's own switch or severity; `on` is for rules that only the strict set has. */
  rules: v.record(v.string(), ruleChoice),
  /** How rewrites sound. */
  voice: v.object({ tone: v.picklist(TONES), speaker: v.picklist(SPEAKERS) }),
  sendGuard: v.picklist(SEND_GUARDS),
  /** Host names where the agent switched Replywell off; only `false` is stored. */
  sites: v.record(v.string(), v.boolean()),
  /** The mark's place by host name, where the agent moved or hid it. */
  marks: v.record(v.string(), v.picklist(MARK_PLACES)),
};
/** Words stay on this machine. */
const LOCAL = {
  /** Dismissed phrases as `rule-id\nwords`. */
  dismissed: v.array(v.string()),
};

/** The agent's own choices; only differences from the defaults are stored. */
export interface Settings {
  readonly team: BuiltInTeam;
  readonly categories: Readonly<Partial<Record<string, boolean>>>;
  readonly rules: Readonly<Partial<Record<string, v.InferOutput<typeof ruleChoice>>>>;
  readonly voice: Voice;
  readonly sendGuard: SendGuard;
  readonly sites: Readonly<Partial<Record<string, boolean>>>;
  readonly marks: Readonly<Partial<Record<string, MarkPlace>>>;
  readonly dismissed: readonly string[];
}

/** Changes by key, so that two windows changing different things lose nothing; null goes back to the default. */
export interface SettingsPatch {
  readonly team?: BuiltInTeam;
  readonly categories?: Readonly<Record<string, boolean | null>>;
  readonly rules?: Readonly<Record<string, v.InferOutput<typeof ruleChoice> | null>>;
  readonly voice?: Partial<Voice>;
  readonly sendGuard?: SendGuard;
  readonly sites?: Readonly<Record<string, boolean | null>>;
  readonly marks?: Readonly<Record<string, MarkPlace | null>>;
  readonly dismissed?: { readonly add?: string; readonly remove?: string };
}

export const DEFAULTS: Settings = {
  team: 'default',
  categories: {},
  rules: {},
  voice: PLAIN_VOICE,
  sendGuard: 'off',
  sites: {},
  marks: {},
  dismissed: [],
};

/** Version of the stored form; a migration is added with every change of it. */
const VERSION = 1;
/** More dismissed phrases than this push the oldest out. */
const MOST_DISMISSED = 500;

/** The settings as stored; a field that is missing, damaged or cannot be read has its default. Never rejects. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(...(await Promise.all([readArea(browser.storage.sync), readArea(browser.storage.local)])));
}

function settingsFrom(synced: Record<string, unknown>, local: Record<string, unknown>): Settings {
  return {
    team: valid(SYNCED.team, synced['team'], DEFAULTS.team),
    categories: valid(SYNCED.categories, synced['categories'], DEFAULTS.categories),
    rules: valid(SYNCED.rules, synced['rules'], DEFAULTS.rules),
    voice: valid(SYNCED.voice, synced['voice'], DEFAULTS.voice),
    sendGuard: valid(SYNCED.sendGuard, synced['sendGuard'], DEFAULTS.sendGuard),
    sites: valid(SYNCED.sites, synced['sites'], DEFAULTS.sites),
    marks: valid(SYNCED.marks, synced['marks'], DEFAULTS.marks),
    dismissed: valid(LOCAL.dismissed, local['dismissed'], DEFAULTS.dismissed),
  };
}

async function readArea(area: browser.Storage.StorageArea): Promise<Record<string, unknown>> {
  try {
    return await area.get();
  } catch {
    return {};
  }
}

function valid<Schema extends v.GenericSchema, Default>(
  schema: Schema,
  value: unknown,
  fallback: Default,
): v.InferOutput<Schema> | Default {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : fallback;
}

/** Asks the background to change settings; it is the only one that writes. */
export function patchSettings(patch: SettingsPatch): Promise<void> {
  return sendMessage('patchSettings', patch);
}

let lastWrite: Promise<void> = Promise.resolve();

/**
 * Writes a patch, one at a time, and only the fields that it names. For the background only. Rejects when the browser refuses to read or
 * to store: nothing is written over what could not be read.
 */
export function writeSettings(patch: SettingsPatch): Promise<void> {
  const write = lastWrite.then(async () => {
    const [synced, local] = await Promise.all([browser.storage.sync.get(), browser.storage.local.get()]);
    const after = applyPatch(settingsFrom(synced, local), patch);
    const { dismissed, ...switches } = Object.fromEntries(Object.keys(patch).map((field) => [field, after[field as keyof Settings]]));
    if (dismissed) await browser.storage.local.set({ version: VERSION, dismissed });
    if (Object.keys(switches).length) await browser.storage.sync.set({ version: VERSION, ...switches });
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** The settings after a patch. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  const { add, remove } = patch.dismissed ?? {};
  const kept = settings.dismissed.filter((phrase) => phrase !== remove && phrase !== add);
  return {
    team: patch.team ?? settings.team,
    categories: merged(settings.categories, patch.categories),
    rules: merged(settings.rules, patch.rules),
    voice: { ...settings.voice, ...patch.voice },
    sendGuard: patch.sendGuard ?? settings.sendGuard,
    sites: merged(settings.sites, patch.sites),
    marks: merged(settings.marks, patch.marks),
    dismissed: add === undefined ? kept : [...kept, add].slice(-MOST_DISMISSED),
  };
}

function merged<Value>(
  current: Readonly<Partial<Record<string, Value>>>,
  changes: Readonly<Record<string, Value | null>> = {},
): Partial<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries({ ...current, ...changes }).filter((entry): entry is [string, Value] => entry[1] !== null && entry[1] !== undefined),
  );
}

/** Calls `listener` after every change, from wherever it was made, until `signal` aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (): void => {
    void readSettings().then((settings) => {
      if (!signal.aborted) listener(settings);
    });
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

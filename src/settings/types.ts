import type { Severity, Voice } from '../engine/types';

/** The look before Send: none, a hint that holds nothing back, or a question. */
export const SEND_GUARDS = ['off', 'hint', 'ask'] as const;
export type SendGuard = (typeof SEND_GUARDS)[number];

/** Where the mark sits at the reply box, or that it does not show; the first one where the agent chose none. */
export const MARK_PLACES = ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'hidden'] as const;
export type MarkPlace = (typeof MARK_PLACES)[number];

/** A rule's own switch or severity; `on` is for rules that the agent's team has off. */
export type RuleChoice = 'on' | 'off' | Severity;

/** The agent's own choices; only what was chosen is stored. */
export interface Settings {
  /** A rule set of ours or a pack, by id; null: as team rules say, else the standard one. */
  readonly team: string | null;
  /** Categories that the agent switched. A name from a newer version is kept. */
  readonly categories: Readonly<Partial<Record<string, boolean>>>;
  readonly rules: Readonly<Partial<Record<string, RuleChoice>>>;
  /** How rewrites sound; what is not there is as the team has it. */
  readonly voice: Readonly<Partial<Voice>>;
  /** Null: as the team has it. */
  readonly sendGuard: SendGuard | null;
  /** Whether is counted how often rules fire; null: as the organisation has it. */
  readonly insights: boolean | null;
  /** Whether reminders are offered for what a reply promises; null: they are. */
  readonly reminders: boolean | null;
  /** Host names where the agent switched Replywell off; only `false` is stored. */
  readonly sites: Readonly<Partial<Record<string, boolean>>>;
  /** The mark's place by host name, where the agent moved or hid it. */
  readonly marks: Readonly<Partial<Record<string, MarkPlace>>>;
  /** Dismissed phrases as `rule-id\nwords`. */
  readonly dismissed: readonly string[];
}

/** Changes by key, so that two windows changing different things lose nothing; null goes back to what was there without a choice. */
export interface SettingsPatch {
  readonly team?: string | null;
  readonly categories?: Readonly<Record<string, boolean | null>>;
  readonly rules?: Readonly<Record<string, RuleChoice | null>>;
  readonly voice?: { readonly [Field in keyof Voice]?: Voice[Field] | null };
  readonly sendGuard?: SendGuard | null;
  readonly insights?: boolean | null;
  readonly reminders?: boolean | null;
  readonly sites?: Readonly<Record<string, boolean | null>>;
  readonly marks?: Readonly<Record<string, MarkPlace | null>>;
  readonly dismissed?: { readonly add?: string; readonly remove?: string };
}

/** Nothing was chosen. */
export const DEFAULTS: Settings = {
  team: null,
  categories: {},
  rules: {},
  voice: {},
  sendGuard: null,
  insights: null,
  reminders: null,
  sites: {},
  marks: {},
  dismissed: [],
};

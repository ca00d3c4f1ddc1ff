import type { Category, CheckSettings, Severity } from './engine/types';

/** The rule sets that come with Replywell. */
export type BuiltInTeam = 'default' | 'strict' | 'relaxed';

/** The agent's own choices; only differences from the defaults are stored. */
export interface Settings {
  readonly team: BuiltInTeam;
  readonly categoriesOff: readonly Category[];
  /** `on` is for rules that only the strict set has. */
  readonly rules: Readonly<Record<string, 'on' | 'off' | Severity>>;
  /** Host names where the agent switched Replywell off. */
  readonly sitesOff: readonly string[];
  /** Dismissed phrases as `rule-id\nwords`; kept on this machine only, never synced. */
  readonly dismissed: readonly string[];
}

export type SettingsPatch = Partial<Settings>;
export type { CheckSettings };

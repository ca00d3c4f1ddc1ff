import type { Signal } from '@preact/signals';
import type { Rule } from '../engine/rule';
import type { Helpdesk } from '../helpdesks/types';
import type { Settings, SettingsPatch } from '../settings/types';
import type { Teams } from '../teams/types';

/** What the options page shows. */
export interface OptionsStore {
  readonly settings: Signal<Settings>;
  readonly teams: Signal<Teams>;
  /** What of the organisation's settings could not be taken; null where it has set nothing. */
  readonly policyProblems: Signal<readonly string[] | null>;
  /** Origins that the browser granted on the agent's word. */
  readonly granted: Signal<ReadonlySet<string>>;
  /** The rule that the address names, open and in view. */
  readonly target: Signal<string>;
}

/** What a part of the options page gets. */
export interface OptionsProps {
  readonly store: OptionsStore;
  readonly rules: readonly Rule[];
  readonly helpdesks: readonly Pick<Helpdesk, 'id' | 'name' | 'hosts'>[];
  readonly offered: readonly Pick<Helpdesk, 'id' | 'name' | 'hosts'>[];
  readonly actions: {
    patch(patch: SettingsPatch): void;
    /** Asks the browser for these origins; must be called from a click. */
    allow(origins: readonly string[]): Promise<boolean>;
    takeBack(origin: string): void;
  };
}

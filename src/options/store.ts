import type { Signal } from '@preact/signals';
import type { Rule } from '../engine/rule';
import type { Helpdesk } from '../helpdesks/types';
import type { Attempt } from '../practice/progress';
import type { Days } from '../insights/counts';
import type { Kept } from '../promises/kept';
import type { Settings, SettingsPatch } from '../settings/types';
import type { Pack } from '../packs/schema';
import type { TeamRule, Teams } from '../teams/types';
import type { PackTools } from './pack-tools';

/** What the options page shows. */
export interface OptionsStore {
  readonly settings: Signal<Settings>;
  readonly teams: Signal<Teams>;
  /** What of the organisation's settings could not be taken; null where it has set nothing. */
  readonly policyProblems: Signal<readonly string[] | null>;
  /** What was counted, by day. */
  readonly counts: Signal<Days>;
  /** Origins that the browser granted on the agent's word. */
  readonly granted: Signal<ReadonlySet<string>>;
  /** How practice replies went, in any order. */
  readonly attempts: Signal<readonly Attempt[]>;
  /** The promises that the agent keeps. */
  readonly kept: Signal<readonly Kept[]>;
  /** What the address names: a section, a rule, which is open and in view, or a page of the practice. */
  readonly target: Signal<string>;
  /** The pack that is to be edited; null: none. */
  readonly editing: Signal<Editing | null>;
}

/** A pack in the editor. */
export interface Editing {
  /** The stored pack that is changed; null: it is a new one. */
  readonly id: string | null;
  /** What the editor begins with. */
  readonly text: string;
  /** The own rule at which it opens. */
  readonly at?: string;
}

/** What the page does with packs and team rules. */
export interface PackActions extends PackTools {
  /** Stores a pack; rejects where it is refused. */
  put(pack: Pack): Promise<void>;
  remove(id: string): Promise<void>;
  setRules(rules: readonly TeamRule[]): Promise<void>;
  /** Hands a text to the agent as a file. */
  download(name: string, text: string): void;
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
    keepAttempt(attempt: Attempt): void;
    clearAttempts(): void;
    /** Forgets all promises. */
    clearPromises(): void;
    /** Puts back promises that were forgotten. */
    restorePromises(promises: readonly Kept[]): void;
    /** Forgets all that was counted. */
    clearCounts(): void;
    /** Puts back what was forgotten. */
    restoreCounts(days: Days): void;
  };
  readonly packs: PackActions;
}

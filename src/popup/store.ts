import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { RuleMeta } from '../engine/types';
import type { Summary } from '../escalation/summary';
import type { PageReport } from '../helpdesks/report';
import type { Offer, PageState, PopupRequest } from '../messages';
import type { Kept } from '../promises/kept';
import type { PartInContext } from '../rewrite/in-context';
import type { Settings, SettingsPatch } from '../settings/types';
import type { Teams } from '../teams/types';
import type { Maker } from './report-text';

/** The page's state while there is a reply to check. */
export type ReplyState = Extract<PageState, { kind: 'reply' }>;

/** Why the tab's page does not answer: not allowed, not yet started, not possible, or not known to us. */
export type Away = 'ask' | 'reload' | 'closed' | 'unknown';

/** What the popup shows. */
export interface PopupStore {
  /** The tab's state; null until it answers. */
  readonly page: Signal<PageState | null>;
  /** Set when the tab does not answer. */
  readonly away: Signal<Away | null>;
  /** The tab's host name, where the browser tells it. */
  readonly host: Signal<string | null>;
  readonly settings: Signal<Settings>;
  readonly teams: Signal<Teams>;
  /** Rewrites that could not be put in place, by problem key. */
  readonly copies: Signal<Readonly<Record<string, string>>>;
  /** “Improve reply” is open. */
  readonly improving: Signal<boolean>;
  /** What it would change; null until the tab says so. */
  readonly improvement: Signal<readonly PartInContext[] | null>;
  /** What a colleague needs who takes over; null until the tab says so. */
  readonly summary: Signal<Summary | null>;
  /** What was looked for in the page; null until the tab says so. */
  readonly report: Signal<PageReport | null>;
  /** What the last reply of the tab promised. */
  readonly promised: Signal<readonly Offer[]>;
  /** The promises that the agent keeps, the first due first. */
  readonly kept: Signal<readonly Kept[]>;
  /** The agent has allowed notifications. */
  readonly mayNotify: Signal<boolean>;
  /** Said in the status region for a moment; see `say`. */
  readonly note: Signal<string | null>;
}

/** What the popup can ask for. */
export interface PopupActions {
  request(request: PopupRequest): void;
  patch(patch: SettingsPatch): void;
  copy(text: string): void;
  /** Asks the browser to allow the tab's site; must be called from a click. */
  allow(): void;
  reload(): void;
  /** Keeps a promise of the last reply, and asks the browser to allow reminders; must be called from a click. */
  keep(key: string): void;
  done(promise: Kept): void;
  undoDone(promise: Kept): void;
  /** Hands them to the agent's downloads as a calendar file. */
  toCalendar(promises: readonly Kept[]): void;
  /** Asks the browser to allow notifications; must be called from a click. */
  allowReminders(): void;
}

/** What a part of the popup gets. */
export interface PopupProps {
  readonly store: PopupStore;
  readonly actions: PopupActions;
  readonly metas: ReadonlyMap<string, RuleMeta>;
  readonly maker: Maker;
}

/** A store that waits for the tab. */
export function createStore(settings: Settings, teams: Teams): PopupStore {
  return {
    page: signal(null),
    away: signal(null),
    host: signal(null),
    settings: signal(settings),
    teams: signal(teams),
    copies: signal({}),
    improving: signal(false),
    improvement: signal(null),
    summary: signal(null),
    report: signal(null),
    promised: signal([]),
    kept: signal([]),
    mayNotify: signal(false),
    note: signal(null),
  };
}

/** How long a note is shown, in milliseconds. */
const NOTE_SHOWN = 6000;

/** Says something in the status region, for a moment. */
export function say(store: PopupStore, words: string): void {
  store.note.value = words;
  setTimeout(() => {
    if (store.note.value === words) store.note.value = null;
  }, NOTE_SHOWN);
}

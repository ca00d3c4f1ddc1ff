import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Details, Facts, Mood, Part, Places, Problem, Signals } from './engine/types';
import type { ReasonKind } from './escalation/reasons';
import type { Summary } from './escalation/summary';
import type { PageReport } from './helpdesks/report';
import type { PartInContext } from './rewrite/in-context';
import type { Counts, Days, DismissReason, DismissScope } from './insights/counts';
import type { Pack } from './packs/schema';
import type { Kept, NewPromise } from './promises/kept';
import type { Attempt } from './practice/progress';
import type { SettingsPatch } from './settings/types';
import type { ChosenTeam } from './teams/choose';
import type { Team } from './teams/team';
import type { TeamRule } from './teams/types';

/**
 * Messages to the background. None of them carries a word of a draft or a ticket, but the flagged words that an agent dismisses for good, and
 * of a promise that the agent keeps its sentence, its time, its owner and the ticket's address.
 */
interface Protocol {
  /** The number of problems in the sender's tab, for the badge. */
  showCount(count: ShownCount): void;
  patchSettings(patch: SettingsPatch): void;
  /** Stores a pack that was read before, in the place of one of the same id; rejects with a line that names the field where it is none. */
  putPack(pack: Pack): void;
  /** Forgets the pack of this id. */
  removePack(id: string): void;
  /** Stores the agent's team rules, in their order; rejects where one is not valid. */
  setTeamRules(rules: readonly TeamRule[]): void;
  /** Adds to what is counted of rules: numbers by rule id. */
  count(counts: Counts): void;
  /** Forgets all that was counted. */
  clearCounts(): void;
  /** Keeps how a practice reply went: numbers only. */
  keepAttempt(attempt: Attempt): void;
  /** Forgets all practice. */
  clearAttempts(): void;
  /** Puts back days that were forgotten. */
  restoreCounts(days: Days): void;
  /** Keeps a promise, to remind of it; whether the agent has allowed that notifications are shown. */
  keepPromise(promise: NewPromise): boolean;
  /** Puts back a promise that was done. */
  restorePromise(promise: Kept): void;
  /** Forgets a promise that is done. */
  forgetPromise(id: string): void;
  /** Forgets all promises. */
  forgetPromises(): void;
  /** Opens the options page, at a rule's id when there is one. */
  openOptions(anchor: string): void;
  /** To every page, when the agent took our permission for some origins back: the page's own part ends if it is at one of them. */
  leave(origins: { readonly taken: readonly string[]; readonly kept: readonly string[] }): void;
  /** Whether any reply box is read in the sender's tab while it stays on its host; `true` makes it so. */
  anyBox(on: boolean): boolean;
  /** Whether the tab's page is the one at this address. */
  isAt(address: string): boolean;
  /** From the keyboard command: the tab's page opens the card of the next problem. */
  nextProblem(): void;
}

/** How many problems a tab's icon shows; `waits`: none yet, while the agent writes; null: there is no reply box. */
export type ShownCount = number | 'waits' | null;

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** The port that our own open popup holds to the tab's content script; it closes with the popup. */
export const POPUP_PORT = 'replywell-popup';

/** A problem with a key that stays the same while the problem does. */
export interface ShownProblem extends Problem {
  readonly key: string;
  /** The name of the pack that asks for it; left out for rules of ours. */
  readonly from?: string;
  /** The agent cannot switch its rule off. */
  readonly locked?: boolean;
}

/** The team whose rules a reply is checked with. */
export interface ShownTeam extends Pick<Team, 'id' | 'name' | 'problem'> {
  readonly by: ChosenTeam['by'];
}

/** Why there is nothing to check. */
export type Silence = 'no-reply-box' | 'internal-note' | 'language' | 'site-off' | 'site-forbidden' | 'page-changed';

/** What the popup shows of the tab. */
export type PageState =
  | { readonly kind: 'silent'; readonly reason: Silence; readonly helpdesk: string | null; readonly detail?: string }
  | {
      readonly kind: 'reply';
      readonly helpdesk: string;
      readonly team: ShownTeam;
      /** All of them; `listed` says which are shown. */
      readonly problems: readonly ShownProblem[];
      /** “More” was asked for in this reply: all problems are shown, not only the foremost. */
      readonly all: boolean;
      readonly facts: Facts;
      readonly details: Details;
      /** Where each part is, as of the last check, and what would bring it. */
      readonly places: Places;
      readonly signals: Signals;
      /** The page shows a message of the customer. */
      readonly heard: boolean;
      /** The customer got a reply before in this conversation. */
      readonly inThread: boolean;
      /** The agent's own word on how the customer feels; null: as read. */
      readonly mood: Mood | null;
      /** Why the matter is to be passed on; left out where nothing calls for it. */
      readonly escalation?: readonly ReasonKind[];
      /** The draft has no words yet. */
      readonly empty: boolean;
      /** More may be found: the words are newer than the last check, or what it found waits while the agent writes. */
      readonly waits: boolean;
      /** The helpdesk whose own reply box was not found, so that any reply box is read. */
      readonly lost?: string;
      /** False where exact undo is not proven for this editor and browser: Copy is offered instead. */
      readonly canReplace: boolean;
      readonly undoDismiss: boolean;
      /** A reason can be given for it. */
      readonly mayExplain: boolean;
      /** So many changes of “Improve reply” can be taken back; null: none. */
      readonly improved: number | null;
    };

/** What the popup asks of the page; a key that no longer names a problem is ignored. */
export type PopupRequest =
  | { readonly do: 'apply'; readonly key: string; readonly suggestion: number }
  /** Put this text in a problem's place: a date in its gap. */
  | { readonly do: 'fill'; readonly key: string; readonly text: string }
  | { readonly do: 'dismiss'; readonly key: string; readonly scope: DismissScope }
  | { readonly do: 'undoDismiss' }
  /** Why the last one was dismissed, which nobody has to say. */
  | { readonly do: 'explain'; readonly reason: DismissReason }
  /** How the customer feels, in the agent's own word; null takes it back. */
  | { readonly do: 'mood'; readonly mood: Mood | null }
  /** Show all problems of this reply. */
  | { readonly do: 'more' }
  /** What “Improve reply” would change; asked only while the agent looks at it. */
  | { readonly do: 'improve' }
  /** Make these changes. */
  | { readonly do: 'applyAll'; readonly keys: readonly string[] }
  /** The whole reply with these changes, for copying. */
  | { readonly do: 'copyAll'; readonly keys: readonly string[] }
  | { readonly do: 'undoAll' }
  /** What a colleague needs who takes over; asked only while the agent looks at it, or copies it. */
  | { readonly do: 'summary'; readonly copy: boolean }
  | { readonly do: 'show'; readonly key: string }
  /** Select the words that show a part of the reply. */
  | { readonly do: 'showPart'; readonly part: Part }
  /** Put in what brings a missing part: `text`, which must still be one of the suggestions for it. */
  | { readonly do: 'bring'; readonly part: Part; readonly text: string }
  /** Keep one of the promises of the last reply, to be reminded of it. */
  | { readonly do: 'keepPromise'; readonly key: string }
  /** Do not offer them any more. */
  | { readonly do: 'leavePromises' }
  /** Read any reply box of this tab where the helpdesk's own is not found. */
  | { readonly do: 'anyBox' }
  /** What was looked for, and what there is. */
  | { readonly do: 'report' };

/** A promise of the reply that was sent last. */
export interface Offer extends NewPromise {
  readonly key: string;
}

/** Names a part where an answer names a problem. */
export const partKey = (part: Part): string => `part\n${part}`;

/** What the page answers: its state and host name, again after every change, and what came of a request. */
export type PopupUpdate =
  | { readonly kind: 'state'; readonly state: PageState; readonly host: string }
  | { readonly kind: 'applied'; readonly key: string; readonly outcome: ApplyOutcome; readonly text: string }
  | { readonly kind: 'improvement'; readonly parts: readonly PartInContext[] }
  | ({ readonly kind: 'improved' } & ImproveOutcome)
  | { readonly kind: 'improvedText'; readonly text: string }
  /** What the last reply promised and can be kept. */
  | { readonly kind: 'promised'; readonly promises: readonly Offer[] }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome }
  | { readonly kind: 'summary'; readonly summary: Summary; readonly copy: boolean }
  /** Whether there is any reply box, after it was asked for. */
  | { readonly kind: 'looked'; readonly found: boolean }
  | { readonly kind: 'report'; readonly report: PageReport };

/** What comes from a frame of the tab; `focused` is when the agent was last in it, in milliseconds since 1970, or 0. */
export type FromFrame<Update> = Update & { readonly frame: string; readonly focused: number };

/** What is asked of one frame; all others ignore it. */
export type ToFrame<Request> = Request & { readonly frame: string };

/** `copy`: the text was not what was asked for and was put back; the rewrite is offered for copying. */
export type ApplyOutcome = 'done' | 'copy';

/** How many changes were made, and the rewrites that could not be put in place, for copying. */
export interface ImproveOutcome {
  readonly done: number;
  readonly failed: readonly { readonly key: string; readonly text: string }[];
}

/** `changed`: the reply is another since, so nothing was taken back; `failed`: the editor did not take it. */
export type UndoOutcome = 'done' | 'changed' | 'failed';

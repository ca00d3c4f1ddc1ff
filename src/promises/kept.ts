import { isRecord } from '../records';
import type { Stored } from '../settings/fields';
import { dayNamed, instantOf } from './calendar';
import { OPENS } from './date-choices';
import type { Due } from './due';
import { ticketAddress } from './ticket-address';

/** A promise that the agent keeps: all that is stored of it, on this machine. */
export interface Kept {
  readonly id: string;
  readonly sentence: string;
  /** “I”, “we”, or who else, in the reply's words. */
  readonly owner: string;
  /** The address of the ticket's page. */
  readonly ticket: string;
  readonly due: KeptDue;
  /** When the agent was reminded, in ms; null until then. */
  readonly reminded: number | null;
}

/** A promise before it is kept. */
export type NewPromise = Omit<Kept, 'id' | 'reminded'>;

/** Until when: a promise without a date is given one before it is kept. */
export interface KeptDue {
  readonly precision: 'time' | 'day';
  readonly day: string;
  readonly minutes: number | null;
  readonly zone: string;
  readonly at: number;
}

/** Each promise has its own key in local storage, so that a damaged one loses itself and not the rest. */
export const KEPT = 'promise:';

const MINUTE = 60_000;
const AHEAD = 15 * MINUTE;
const BEFORE_CLOSING = 60 * MINUTE;
/** A sentence that is longer is cut; nobody needs more to know what was promised. */
const LONGEST = 500;

/** What is kept of a promise; null where it has no date yet or its ticket no address. */
export function toKeep(
  { sentence, owner, due }: { readonly sentence: string; readonly owner: string; readonly due: Due },
  ticket: string,
): NewPromise | null {
  const address = ticketAddress(ticket);
  const { precision, day, minutes, zone, at } = due;
  if (address === null || precision === 'vague' || day === null || at === null) return null;
  return {
    sentence: sentence.slice(0, LONGEST),
    owner: owner.slice(0, LONGEST),
    ticket: address,
    due: { precision, day, minutes, zone, at },
  };
}

/** The promises in what is stored, the first due first; damaged ones are left out. */
export function keptIn(stored: Stored): readonly Kept[] {
  const kept = Object.entries(stored).flatMap(([key, value]) =>
    key.startsWith(KEPT) && isKept(value) && KEPT + value.id === key ? [value] : [],
  );
  return kept.sort((a, b) => a.due.at - b.due.at);
}

/** Whether there is still time, at `now` (ms). Done ones are no more. */
export const stateOf = ({ due }: Kept, now: number): 'due' | 'overdue' => (now <= due.at ? 'due' : 'overdue');

/**
 * When to remind of it, in ms: a quarter of an hour before its time; in the morning of its day, or when that is over an hour before the day
 * closes; at once where all that is past. Null when that was done.
 */
export function remindAt({ due, reminded }: Kept, now: number): number | null {
  if (reminded !== null) return null;
  return timesOf(due).find((time) => time > now) ?? now;
}

/** Whether the time to remind of it has come at `now` (ms). */
export const isUrgent = ({ due }: Kept, now: number): boolean => now >= Math.min(...timesOf(due));

const timesOf = ({ precision, day, zone, at }: KeptDue): readonly number[] =>
  precision === 'time' ? [at - AHEAD, at] : [instantOf({ day: dayNamed(day), minutes: OPENS }, zone), at - BEFORE_CLOSING, at];

/** Whether a value is a whole promise with a date and a ticket that a browser can open. */
export function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || !isRecord(value['due'])) return false;
  const { id, sentence, owner, ticket, due, reminded } = value;
  const { precision, day, minutes, zone, at } = due as Record<string, unknown>;
  return (
    [id, sentence, owner, ticket, zone].every((text) => typeof text === 'string') &&
    ticketAddress(ticket as string) !== null &&
    (precision === 'time' || precision === 'day') &&
    typeof day === 'string' &&
    !Number.isNaN(dayNamed(day)) &&
    (minutes === null || typeof minutes === 'number') &&
    isInstant(at) &&
    isZone(zone as string) &&
    (reminded === null || isInstant(reminded))
  );
}

/** Whether a clock can show it. */
const isInstant = (at: unknown): boolean => typeof at === 'number' && !Number.isNaN(new Date(at).getTime());

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

import type { Clock, Span } from '../engine/types';
import { instantOf, isoOf, wallAt } from './calendar';
import { CLOSES } from './date-choices';
import { endOf, type Reader, type When } from './when';

/** Until when a promise has to be kept. */
export interface Due {
  /** `time`: a day and a time. `day`: a day, whenever. `vague`: no date at all. */
  readonly precision: 'time' | 'day' | 'vague';
  /** “2026-11-27”, in `zone`; null where vague. */
  readonly day: string | null;
  /** Minutes since midnight, in `zone`; null where there is none. */
  readonly minutes: number | null;
  /** IANA: the zone that the reply names, else the agent's. */
  readonly zone: string;
  /** The last instant (ms) at which it is kept: for a day without a time the end of the working day; null where vague. */
  readonly at: number | null;
  /** The words that say so; null where there are none. */
  readonly span: Span | null;
}

/** Why a promise's time cannot hold as it stands. */
export type Trouble = 'past' | 'contradictory' | 'vague';

/** No promise is read as one for later in the evening, in minutes since midnight. */
const LATEST = 21 * 60;

/** What times are read from at this moment. Throws a RangeError where the zone is none. */
export function readerAt({ now, zone, locale }: Clock): Reader {
  return { today: wallAt(now, zone).day, dayFirst: isDayFirst(locale) };
}

/** Until when “Friday 3 pm” is; `null` is a promise without a time. */
export function dueBy(when: When | null, { now, zone }: Clock): Due {
  const none: Due = { precision: 'vague', day: null, minutes: null, zone, at: null, span: when?.span ?? null };
  if (!when || when.vague) return none;
  if (when.after !== undefined) {
    const wall = wallAt(now + when.after * 60_000, zone);
    return { ...none, precision: 'time', day: isoOf(wall.day), minutes: wall.minutes, at: now + when.after * 60_000 };
  }
  const there = when.zone ?? zone;
  const here = wallAt(now, there);
  const day = when.day ?? here.day;
  // A clock that nobody here knows, such as the customer's, still says the day.
  const minutes = when.zone === null ? undefined : later(minutesOf(when), when, day === here.day ? here.minutes : 0);
  const overToday = when.part === 'end' && when.minutes === undefined && day === here.day && here.minutes >= CLOSES;
  if (minutes === undefined || overToday) {
    const closes = instantOf({ day, minutes: CLOSES }, zone);
    // Today after hours, there is still the rest of the day.
    const at = day === here.day && closes <= now ? instantOf({ day: day + 1, minutes: 0 }, zone) - 60_000 : closes;
    return { ...none, precision: 'day', day: isoOf(day), at };
  }
  return { ...none, precision: 'time', day: isoOf(day), minutes, zone: there, at: instantOf({ day, minutes }, there) };
}

/** What is the matter with a promise's time, the gravest alone; null where it can hold. */
export function troubleWith(due: Due, when: When | null, now: number): Trouble | null {
  if (due.at === null) return 'vague';
  if (when?.contradictory) return 'contradictory';
  return due.at < now ? 'past' : null;
}

/** “at 8” is in the evening where that is said beside it. */
function minutesOf({ minutes, open, part }: When): number | undefined {
  if (minutes === undefined) return part && endOf(part);
  if (!open) return minutes;
  const late = part === 'evening' || part === 'afternoon';
  if (late && minutes < 12 * 60) return minutes + 12 * 60;
  return (part === 'morning' || part === 'first') && minutes > 12 * 60 + 59 ? minutes - 12 * 60 : minutes;
}

/** “At 9”, said at 10 in the morning for the same day, is in the evening. */
function later(minutes: number | undefined, { open, part }: When, now: number): number | undefined {
  const evening = (minutes ?? 0) + 12 * 60;
  return minutes !== undefined && open && !part && minutes < now && evening <= LATEST ? evening : minutes;
}

/** By locale: asking the browser takes longer than all the rest. */
const orders = new Map<string, boolean>();

function isDayFirst(locale: string): boolean {
  let order = orders.get(locale);
  if (order === undefined) {
    const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
    orders.set(locale, (order = parts.indexOf('day') < parts.indexOf('month')));
  }
  return order;
}

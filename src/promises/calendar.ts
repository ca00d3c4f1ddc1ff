/** Days since 1 January 1970. */
export type Day = number;

/** A time on a clock on the wall: which day, and minutes since midnight. */
export interface Wall {
  readonly day: Day;
  readonly minutes: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const WEEK = 7;

/** The day of a date; null where there is none, such as 31 November. `month` counts from 1. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / DAY : null;
}

/** “2026-11-27”. */
export const isoOf = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day that `isoOf` gave this name. */
export const dayNamed = (iso: string): Day => Date.parse(`${iso}T00:00Z`) / DAY;

/** Year, month from 1, date. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(day * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (day + 4) % WEEK;

/** The Monday of the day's week. */
export const mondayOf = (day: Day): Day => day - ((weekdayOf(day) + 6) % WEEK);

/** The last day of the month that is `ahead` months on. */
export function monthEnd(day: Day, ahead: number): Day {
  const { year, month } = dateOf(day);
  return Date.UTC(year, month + ahead, 0) / DAY;
}

/** So many days on, Saturdays and Sundays not counted. Holidays are, because nobody tells us which there are. */
export function workingDaysAfter(day: Day, count: number): Day {
  let [at, left] = [day, count];
  while (left > 0) {
    at++;
    if (weekdayOf(at) % 6 !== 0) left--;
  }
  return at;
}

/** What the clocks of `zone` (IANA) show at an instant (ms). Throws a RangeError where there is no such zone. */
export function wallAt(instant: number, zone: string): Wall {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  return { day: Date.UTC(year, month - 1, day) / DAY, minutes: hour * 60 + minute };
}

/** The instant (ms) at which the clocks of `zone` show this; where they leave it out in spring, one as much later. */
export function instantOf({ day, minutes }: Wall, zone: string): number {
  const wanted = day * DAY + minutes * MINUTE;
  const offsetAt = (instant: number): number => {
    const wall = wallAt(instant, zone);
    return wall.day * DAY + wall.minutes * MINUTE - Math.floor(instant / MINUTE) * MINUTE;
  };
  // The zone's offset before and after any change of that day.
  const before = wanted - offsetAt(wanted - DAY);
  const after = wanted - offsetAt(wanted + DAY);
  return offsetAt(before) === wanted - before ? before : offsetAt(after) === wanted - after ? after : before;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

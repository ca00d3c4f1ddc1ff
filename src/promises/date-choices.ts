import type { Problem } from '../engine/types';
import { dayOf } from '../insights/counts';

/** What a gap asks for: a day with a time, or only a time. */
export type Asks = 'date' | 'time';

/** A day that can be promised. */
export interface DayChoice {
  /** Tells the days apart: “2026-12-01”. */
  readonly id: string;
  /** The days from now: 0 is today. */
  readonly ahead: number;
  /** For a button: “Tue 1 Dec”. */
  readonly short: string;
  /** For the reply: “Tuesday 1 December”, “today”, “tomorrow”. */
  readonly words: string;
}

/** A time of the day, in minutes since midnight; the end of the working day; or none, where the day says enough. */
export type Time = number | 'end' | 'none';

/** When working hours begin, in minutes since midnight. */
export const OPENS = 9 * 60;
/** When they end. */
export const CLOSES = 18 * 60;
const STEP = 30;
/** So many working days are offered; with weekends, the week that holds them. */
const WORKING_DAYS = 5;
const WEEK = 7;

/** Gaps for something that lies behind: the customer has it, no picker does. */
const PAST = /\b(?:birth|born|order|ordered|purchase|purchased|bought|invoice|last|previous)\b/i;

/** What a problem's gap asks for: “[date]”, “[date/time]”, “[day]”, “[time]”; null for anything else. */
export function asksFor({ rule, text: gap }: Pick<Problem, 'rule' | 'text'>): Asks | null {
  if (rule !== 'template-unfilled-slot' || gap === null || !gap.startsWith('[') || PAST.test(gap)) return null;
  if (/\b(?:date|day)\b/i.test(gap)) return 'date';
  return /\btime\b/i.test(gap) ? 'time' : null;
}

/** The next five working days, or the next seven days with weekends; today only while working hours last. `locale` names the days. */
export function dayChoices(now: Date, { weekends, locale }: { readonly weekends: boolean; readonly locale: string }): readonly DayChoice[] {
  const days: DayChoice[] = [];
  for (let ahead = 0; days.length < (weekends ? WEEK : WORKING_DAYS); ahead++) {
    const date = dateAhead(now, ahead);
    if (ahead === 0 && minutesOf(now) >= CLOSES) continue;
    if (!weekends && (date.getDay() === 0 || date.getDay() === 6)) continue;
    days.push(dayAhead(now, ahead, locale));
  }
  return days;
}

/** The day so many days from now, a working day or not. */
export function dayAhead(now: Date, ahead: number, locale: string): DayChoice {
  const date = dateAhead(now, ahead);
  return { id: dayOf(date), ahead, short: named(date, 'short', locale), words: wordsOf(date, ahead, locale) };
}

/** At noon, when no clock is put forward or back. */
const dateAhead = (now: Date, ahead: number): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + ahead, 12);

/** The times that a day still has, for a gap without a day all of them; the last is the end of the day. */
export function timeChoices(day: DayChoice | undefined, now: Date): readonly Time[] {
  const times: Time[] = [];
  const from = day?.ahead === 0 ? minutesOf(now) : -1;
  for (let time = OPENS; time <= CLOSES; time += STEP) if (time > from) times.push(time);
  return day ? [...times, 'end', 'none'] : [...times, 'end'];
}

/** “9 am”, “noon”, “3:30 pm”. */
export function clock(minutes: number): string {
  if (minutes === 12 * 60) return 'noon';
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

/** What stands in the reply: “Tuesday 1 December, 3 pm”, “tomorrow, noon”, “the end of today”, “3 pm”. */
export function promise(day: DayChoice | undefined, time: Time): string {
  if (!day) return typeof time === 'number' ? clock(time) : 'the end of the day';
  if (time === 'end') return `the end of ${day.words}`;
  return time === 'none' ? day.words : `${day.words}, ${clock(time)}`;
}

const minutesOf = (date: Date): number => date.getHours() * 60 + date.getMinutes();

function wordsOf(date: Date, ahead: number, locale: string): string {
  if (ahead === 0 || ahead === 1) return ahead === 0 ? 'today' : 'tomorrow';
  return named(date, 'long', locale);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function named(date: Date, length: 'short' | 'long', locale: string): string {
  const key = `${length} ${locale}`;
  // In a zone of its own, so that it stays right where this machine's zone changes.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: length, day: 'numeric', month: length });
  formats.set(key, format);
  const parts = format.formatToParts(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  return ['weekday', 'day', 'month'].map((type) => parts.find((part) => part.type === type)?.value ?? '').join(' ');
}

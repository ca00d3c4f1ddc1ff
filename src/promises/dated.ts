import { rememberLast } from '../engine/remember';
import type { Clock, Edit, Span } from '../engine/types';
import { dateOf, dayNamed, isoOf, wallAt } from './calendar';
import { dayAhead, dayChoices, promise, type Time } from './date-choices';
import { readerAt, type Due } from './due';
import type { Promised } from './find';
import { timesIn } from './when';

/** Replies are in English. */
const LOCALE = 'en';
const OFFERS = 3;
/** What goes with a time that is replaced. */
const BEFORE_TIME = /\b(?:by|on|at|in|within|before|until|till|no\s+later\s+than)\s+(?:the\s+)?$/i;

/** A promise without a date, with one: “by Friday 27 November, 3 pm” in the place of its “soon”, or where it ends. */
export function withDate(text: string, { due, end }: Promised, words: string): Edit {
  if (!due.span) return { span: { start: end, end }, text: `, by ${words} at the latest` };
  const rest = text.slice(due.span.end, Math.max(due.span.end, end)).trim();
  return { span: { start: due.span.start, end: Math.max(due.span.end, end) }, text: rest ? `${rest} by ${words}` : `by ${words}` };
}

/** The promise with each of the next working days, the end of today first; one that has a date already gets them in its place. */
export function dateOffers(text: string, promised: Promised, clock: Clock): readonly Edit[] {
  const put = promised.due.at === null ? withDate : otherDate;
  return daysOffered(clock).map((words) => put(text, promised, words));
}

/** The next working days in words, once for all promises of a reply. */
const daysOffered = rememberLast((clock: Clock): readonly string[] => {
  const days = dayChoices(wallDate(clock), { weekends: false, locale: LOCALE }).slice(0, OFFERS);
  const time = (ahead: number): Time => (ahead === 0 ? 'end' : 'none');
  return days.map((day) => promise(day, time(day.ahead)));
});

/**
 * A promise whose time contradicts itself or what is promised further up: with the time from there, or with each of the days that it names,
 * the earliest first, which keeps the promise whichever was meant.
 */
export function agreedDates(text: string, promised: Promised, clock: Clock): readonly Edit[] {
  const { due, rival } = promised;
  const span = timeSpan(text, promised);
  const said = text.slice(span.start, span.end);
  const days = rival
    ? [rival.day]
    : [due.day, ...daysIn(said.replace(WEEKDAY, ''), clock), ...daysIn(WEEKDAY.exec(said)?.[0] ?? '', clock)];
  const words = [...new Set(days)].map((day) => wordsFor({ ...(rival ?? due), day }, clock));
  return words.flatMap((one) => (one === null ? [] : [{ span, text: cased(one, said) }]));
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?\s*/i;

/** The days that these words name by themselves. */
const daysIn = (words: string, clock: Clock): readonly string[] =>
  timesIn(words, readerAt(clock)).flatMap(({ day }) => (day === undefined ? [] : [isoOf(day)]));

/** “by 20 November” becomes “by Friday 27 November”. */
function otherDate(text: string, promised: Promised, words: string): Edit {
  const { start, end } = timeSpan(text, promised);
  const from = start - (BEFORE_TIME.exec(text.slice(promised.span.start, start))?.[0].length ?? 0);
  return { span: { start: from, end }, text: cased(`by ${words}`, text.slice(from, end)) };
}

/** With a capital where the words in whose place it comes have one; no name loses its own. */
const cased = (words: string, before: string): string => (/^\p{Lu}/u.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words);

/** Where its time stands; a full stop that ends the sentence stays. */
function timeSpan(text: string, { span: sentence, due }: Promised): Span {
  const { start, end } = due.span ?? sentence;
  return { start, end: text.slice(end, sentence.end).trim() === '' && text[end - 1] === '.' ? end - 1 : end };
}

/** A time in words; null where it is past, or on another clock than the agent's. */
function wordsFor({ day, minutes, zone }: Due, clock: Clock): string | null {
  if (day === null || zone !== clock.zone) return null;
  const ahead = dayNamed(day) - wallOf(clock).day;
  if (ahead < 0) return null;
  return promise(dayAhead(wallDate(clock), ahead, LOCALE), minutes ?? 'none');
}

/** What the agent's clock shows. */
const wallOf = rememberLast(({ now, zone }: Clock) => wallAt(now, zone));

/** The same as a date on the clock of this machine. */
function wallDate(clock: Clock): Date {
  const { day, minutes } = wallOf(clock);
  const { year, month, date } = dateOf(day);
  return new Date(year, month - 1, date, 0, minutes);
}

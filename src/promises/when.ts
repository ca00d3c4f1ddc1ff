import type { Span } from '../engine/types';
import { dateOf, dayFrom, mondayOf, monthEnd, weekdayOf, workingDaysAfter, type Day } from './calendar';
import { CLOSES, OPENS } from './date-choices';
import { ZONE, zoneNamed } from './zones';

/** What one or several words beside each other say of a time. Minutes are counted from midnight. */
export interface When {
  readonly span: Span;
  readonly day?: Day;
  /** 0 is Sunday; where a weekday was named. */
  readonly weekday?: number;
  readonly minutes?: number;
  /** “at 3”: the hour may be one of the morning or of the afternoon. */
  readonly open?: boolean;
  readonly part?: Part;
  /** Minutes from now. */
  readonly after?: number;
  /** IANA; null is a zone that is not known here. */
  readonly zone?: string | null;
  /** “soon”, “in a few days”. */
  readonly vague?: boolean;
  /** Two of the words do not go together: “Friday 28 November”, when that is a Saturday. */
  readonly contradictory?: boolean;
}

/** What may come before a time of the day is over. */
export type Part = 'morning' | 'noon' | 'afternoon' | 'evening' | 'end' | 'first';

/** Where the reading starts from. */
export interface Reader {
  readonly today: Day;
  /** “4/12” is 4 December. */
  readonly dayFirst: boolean;
}

type Reading = Omit<When, 'span'>;
type Element = readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>, reader: Reader) => Reading | null];

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEK = 7;
const HOUR = 60;
const NOON = 12 * HOUR;
/** A date without a year that is not so many days old is meant as it stands; an older one is next year's. */
const LATELY = 180;

const NUMBER = `\\d{1,3}|${NUMBERS.slice(1).join('|')}|an?\\s+couple\\s+of|a\\s+couple\\s+of|couple\\s+of|half\\s+an?|an?|the`;
const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![\\w’'])\\.?";
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const HALF = '(?:\\s*(?<half>[ap])(?:m\\b|\\.\\s?m\\b\\.?))';
const HOURS = `(?:\\d{1,2}|${NUMBERS.slice(1).join('|')})`;
/** Short for a weekday only with a capital letter. */
const WORDS_TOO = new Set(['sun', 'sat', 'wed']);
/** What may follow a bare number that is an hour: “at 10 tomorrow”, “by 2.” but not “at 10 Downing Street”. */
const AFTER_HOUR = `(?=\\s*(?:$|[,;!?)—–]|[.](?!\\d)|\\s(?:today|tomorrow|tonight|on|this|in\\s+the|at\\s+the|and|or|so|sharp|latest|with|about|by|from|when|once|whatever|because|after|before|your|our|for|to\\s+(?!\\d)\\w+|if|even|${WEEKDAY}|${ZONE}\\b)))`;

const element = (source: string, read: Element[1]): Element => [new RegExp(`(?<![\\w])${source}`, 'iy'), read];

/** The longer before the shorter. */
const ELEMENTS: readonly Element[] = [
  // Dates.
  element('(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<date>\\d\\d)\\b', ({ year, month, date }) =>
    dated(dayFrom(int(year), int(month), int(date))),
  ),
  element('(?<date>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.(?:\\s?(?<year>20\\d\\d)\\b|(?!\\d))', ({ date, month, year }, reader) =>
    dateIn(reader, int(date), int(month), year),
  ),
  element(
    '(?!24/7\\b)(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>(?:20)?\\d\\d))?(?![\\d/]|\\s*(?:hours|h\\b|support))',
    ({ first, second, year }, reader) => {
      const inOrder = reader.dayFirst ? [int(first), int(second)] : [int(second), int(first)];
      const [date = 0, month = 0] = inOrder[1] !== undefined && inOrder[1] > 12 ? [...inOrder].reverse() : inOrder;
      return dateIn(reader, date, month, year);
    },
  ),
  element(
    `(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<name>${MONTH})(?:,?\\s+(?<year>20\\d\\d)\\b)?`,
    ({ date, name, year }, reader) => dateIn(reader, int(date), monthOf(name), year),
  ),
  element(
    `(?<name>${MONTH})\\s+(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(?<year>20\\d\\d)\\b)?`,
    ({ date, name, year }, reader) => dateIn(reader, int(date), monthOf(name), year),
  ),
  element('the\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)\\b', ({ date }, { today }) => dated(nextDate(today, int(date)))),
  // Ends.
  element(
    '(?:the\\s+)?(?:end|close)\\s+of\\s+(?:(?:the|this|my|our)\\s+)?(?:(?:working|business|work)\\s+)?(?:day|business|play|shift)\\b|(?:eod|cob|eob|close\\s+of\\s+business)\\b',
    () => ({ part: 'end' }),
  ),
  element('(?:the\\s+)?end\\s+of\\s+(?:(?:the|this|next)\\s+)?(?:working\\s+)?(?=today|tomorrow)', () => ({ part: 'end' })),
  element(`(?:the\\s+)?end\\s+of\\s+(?=${WEEKDAY})`, () => ({ part: 'end' })),
  element('(?:the\\s+)?end\\s+of\\s+(?<which>the|this|next)\\s+(?:working\\s+|business\\s+)?week\\b|eow\\b', ({ which }, { today }) => ({
    day: weekEnd(today, which?.toLowerCase() === 'next' ? 1 : 0),
  })),
  element('(?:the\\s+)?end\\s+of\\s+(?<which>the|this|next)\\s+month\\b|eom\\b', ({ which }, { today }) => ({
    day: monthEnd(today, which?.toLowerCase() === 'next' ? 1 : 0),
  })),
  element('(?:the\\s+)?end\\s+of\\s+(?:the|this)\\s+year\\b', ({ 0: _ }, { today }) => dated(dayFrom(dateOf(today).year, 12, 31))),
  element(`(?:the\\s+)?end\\s+of\\s+(?<name>${MONTH})`, ({ name }, { today }) => {
    const ahead = (monthOf(name) - dateOf(today).month + 12) % 12;
    return { day: monthEnd(today, ahead) };
  }),
  // Weeks.
  element('(?:the\\s+)?week\\s+after\\s+next\\b', (_, { today }) => ({ day: weekEnd(today, 2) })),
  element(
    '(?:(?<place>early|mid|middle\\s+of|late|later|the\\s+start\\s+of|the\\s+beginning\\s+of|at\\s+the\\s+start\\s+of)[\\s-]+)?(?<which>this|next)\\s+week(?!end)\\b',
    ({ place, which }, { today }) => {
      const monday = mondayOf(today) + (which?.toLowerCase() === 'next' ? WEEK : 0);
      const on = /^(?:early|the)/i.test(place ?? '') ? 1 : /^mid/i.test(place ?? '') ? 2 : 4;
      return { day: Math.max(monday + on, today) };
    },
  ),
  element('(?:the|this|next)\\s+weekend\\b', (_, { today }) => ({ day: mondayOf(today) + WEEK - 1 })),
  element('next\\s+month\\b', (_, { today }) => ({ day: monthEnd(today, 1) })),
  element('this\\s+month\\b', (_, { today }) => ({ day: monthEnd(today, 0) })),
  // Days.
  element('(?:the\\s+)?day\\s+after\\s+tomorrow\\b', (_, { today }) => ({ day: today + 2 })),
  element('(?:tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow)\\b', (_, { today }) => ({ day: today + 1 })),
  element('(?:this\\s+evening|tonight)\\b', (_, { today }) => ({ day: today, part: 'evening' })),
  element('this\\s+(?<part>morning|afternoon)\\b', ({ part }, { today }) => ({ day: today, part: part?.toLowerCase() as Part })),
  element('today\\b', (_, { today }) => ({ day: today })),
  element('(?:every|each)\\s+(?:working\\s+|business\\s+)?day\\b|daily\\b', (_, { today }) => ({ day: today + 1 })),
  element(`(?<name>${WEEKDAY})\\s+(?:of\\s+)?next\\s+week\\b`, ({ name }, { today }) => weekday(today, name, true)),
  element(
    `(?<name>${WEEKDAY}),?\\s+(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+(?:of\\s+)?${MONTH})`,
    ({ name, date }, reader) => {
      const day = nextDate(reader.today, int(date));
      const named = weekday(reader.today, name, false);
      if (day === null || weekdayOf(day) === named.weekday) return dated(day);
      return { day: Math.min(day, named.day as Day), contradictory: true };
    },
  ),
  element(`(?:(?<which>this|coming|this\\s+coming|next)\\s+)?(?<name>${WEEKDAY})`, ({ which, name }, { today }) =>
    weekday(today, name, which?.toLowerCase() === 'next'),
  ),
  // From now on.
  element('(?:with)?in\\s+(?:the\\s+(?:next|coming)\\s+)?(?:a\\s+)?few\\s+(?:\\w+\\s+)?(?:minutes|hours|days|weeks|months)\\b', () => ({
    vague: true,
  })),
  element(
    `(?:(?:with)?in|over|inside)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+)?(?:about\\s+|around\\s+|approximately\\s+|under\\s+|less\\s+than\\s+|at\\s+most\\s+|max(?:imum)?\\s+)?(?:(?:${NUMBER})\\s*(?:-|–|to|or|/)\\s*)?(?<count>${NUMBER})?\\s*(?:full\\s+)?(?<working>(?:business|working|work)\\s+)?(?<unit>min(?:ute)?s?|h(?:(?:ou)?rs?)?|days?|weeks?|months?)(?![\\w-])(?:[’']?\\s+time)?`,
    ({ count, working, unit }, { today }) => lasting(count, unit, working !== undefined, today),
  ),
  element(`(?<count>${NUMBER})\\s+(?<unit>minutes?|hours?|days?|weeks?)\\s+from\\s+(?:now|today)\\b`, ({ count, unit }, { today }) =>
    lasting(count, unit, false, today),
  ),
  element(
    '(?:right\\s+(?:now|away)|straight\\s?away|immediately|at\\s+once|this\\s+(?:very\\s+)?minute|without\\s+delay|now)\\b',
    (_, { today }) => ({
      day: today,
    }),
  ),
  // Clocks.
  element(
    `(?:between\\s+)?(?:${HOURS})(?:[:.h]\\d\\d)?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:-|–)\\s*|\\s+(?:and|to|or|till|until)\\s+)(?<hour>${HOURS})(?:[:.h](?<minute>[0-5]\\d))?(?:${HALF}|(?<clock>\\s*(?:o[’']?clock|h)\\b))`,
    (groups) => clockTime(groups),
  ),
  element(`between\\s+(?:${HOURS})(?:[:.]\\d\\d)?\\s+and\\s+(?<hour>${HOURS})(?:[:.](?<minute>[0-5]\\d))?(?![\\w%])`, (groups) =>
    clockTime(groups),
  ),
  element('(?<from>\\d{1,2}:\\d\\d)\\s*(?:-|–|to|and|or)\\s*(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)\\b', (groups) => clockTime(groups)),
  element(`(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?${HALF}`, (groups) => clockTime(groups)),
  element('(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?!\\d)(?:\\s*h(?:rs)?\\b)?', (groups) => clockTime(groups)),
  element('(?<hour>\\d{1,2})\\s?h(?<minute>[0-5]\\d)?\\b', (groups) => ({ ...clockTime(groups), open: false })),
  element(`(?<hour>${HOURS})\\s+o[’']?clock\\b`, (groups) => clockTime(groups)),
  element('(?:12\\s+)?(?:noon|midday)\\b|lunch\\s?time\\b|lunch\\b', () => ({ minutes: NOON })),
  element(
    `(?<=\\b(?:at|by|before|around|about|until|till|from|@)\\s+)(?<hour>${HOURS})(?:\\.(?<minute>[0-5]\\d))?${AFTER_HOUR}`,
    (groups) => clockTime(groups),
  ),
  element(`half\\s+past\\s+(?<hour>${HOURS})(?:\\s+in\\s+the\\s+(?<part>morning|afternoon|evening))?\\b`, ({ hour, part }) => ({
    ...clockTime({ hour, minute: '30' }),
    ...(part && { part: part.toLowerCase() as Part }),
  })),
  // Parts of a day.
  element('first\\s+thing(?:\\s+in\\s+the\\s+morning|\\s+(?=tomorrow\\s+morning))?\\b', () => ({ part: 'first' })),
  element('(?:in\\s+the\\s+|early\\s+|late\\s+)?(?<part>morning|afternoon|evening)\\b', ({ part }) => ({
    part: part?.toLowerCase() as Part,
  })),
  // No time that can be kept.
  element(
    '(?:(?:very|quite|pretty)\\s+)?(?:(?<!\\bas\\s)soon|shortly|promptly|asap|a\\.s\\.a\\.p\\.?)\\b|as\\s+(?:soon|quickly|fast)\\s+as\\s+(?:possible|(?:i|we)\\s+can)\\b|in\\s+due\\s+course\\b|before\\s+long\\b|in\\s+the\\s+near\\s+future\\b|in\\s+the\\s+coming\\s+(?:days|weeks|hours)\\b|at\\s+(?:the|your|our)\\s+earliest(?:\\s+convenience)?\\b|in\\s+a\\s+(?:bit|while|moment|second|minute)\\b|the\\s+same\\s+day\\b',
    () => ({ vague: true }),
  ),
];

const ZONE_AFTER = new RegExp(`\\s*\\(?(?<zone>${ZONE})(?![\\w'’-])\\)?`, 'iy');
/** Words between two that belong together: “Friday at 3 pm”, “3 pm on Friday”, “Monday, 1 December”. */
const LINK = /(?:[\s,(]|(?:at|by|on|in|around|about|before|until|till|from|no later than|latest|sometime|some time|the)\b)*/iy;
const EITHER = /\s*(?:-|–|\bor\b|\bto\b)\s*(?:on\b\s*)?/iy;
/** What stands before a time that is not one by which something is done: “your mail of Monday”, “from tomorrow”. */
const NO_DUE = /\b(?:since|from|of|last|previous|dated|every|each|after|past)\s+(?:the\s+|this\s+)?$/i;
/** A time that things are done by. */
const DEADLINE = /\b(?:by|before|until|till|no later than|not later than|at the latest|latest|within|deadline)\s+(?:on\s+|the\s+)?$/i;

/** Every time that a text speaks of, from `start` to `end`, in its order; words that belong together are one. */
export function timesIn(text: string, reader: Reader, start = 0, end = text.length): readonly When[] {
  const times: When[] = [];
  for (let at = start; at < end; at++) {
    if (at > start && /\w/.test(text[at - 1] as string)) continue;
    const first = readAt(text, at, reader, end);
    if (!first) continue;
    let time: When = first;
    for (;;) {
      const next = nextOf(text, time, reader, end);
      if (!next) break;
      time = next;
    }
    if (!NO_DUE.test(text.slice(Math.max(0, at - 30), at))) times.push(time);
    at = time.span.end - 1;
  }
  return times;
}

/** Whether the words before a time say that something is done by then. */
export const isDeadline = (text: string, { span }: When): boolean =>
  DEADLINE.test(text.slice(Math.max(0, span.start - 30), span.start)) ||
  /^within\b/i.test(text.slice(span.start, span.end)) ||
  /^\W*(?:at the latest|or (?:sooner|earlier|before))\b/i.test(text.slice(span.end, span.end + 20));

/** The time with what follows it, if that belongs to it. */
function nextOf(text: string, time: When, reader: Reader, end: number): When | null {
  const at = time.span.end;
  if (time.zone === undefined && time.minutes !== undefined) {
    const zone = matchAt(ZONE_AFTER, text, skip(/[\s,]*/y, text, at), end)?.groups?.['zone'];
    const named = zone === undefined ? undefined : zoneNamed(zone);
    if (zone !== undefined && named !== undefined) {
      ZONE_AFTER.lastIndex = skip(/[\s,]*/y, text, at);
      ZONE_AFTER.exec(text);
      return { ...time, zone: named, span: { start: time.span.start, end: ZONE_AFTER.lastIndex } };
    }
  }
  const either = matchAt(EITHER, text, at, end);
  if (either) {
    const other = readAt(text, at + either[0].length, reader, end);
    if (other?.day !== undefined && time.day !== undefined && other.minutes === undefined)
      return { ...time, ...other, day: Math.max(time.day, other.day), span: { start: time.span.start, end: other.span.end } };
  }
  const from = skip(LINK, text, at);
  if (from === at && !/\s/.test(text[at - 1] as string)) return null;
  const other = readAt(text, from, reader, end);
  return other && joined(time, other);
}

/** Two times that stand beside each other as one; null where both say the same kind of thing and so are two. */
function joined(a: When, b: When): When | null {
  const span = { start: a.span.start, end: b.span.end };
  if (a.vague || b.vague) return null;
  if (a.after !== undefined || b.after !== undefined) return null;
  const bothDays = a.day !== undefined && b.day !== undefined;
  if (bothDays && !oneDay(a, b)) return null;
  if (a.minutes !== undefined && b.minutes !== undefined) return null;
  if (a.part !== undefined && b.part !== undefined && a.part !== b.part && a.part !== 'first' && a.part !== 'end') return null;
  const together = { ...b, ...a, span };
  if (!bothDays) return together;
  // A weekday only says which day a date is.
  const [named, other] = a.weekday === undefined ? [b, a] : [a, b];
  if (a.day === b.day || weekdayOf(other.day as Day) === named.weekday) return { ...together, day: other.day as Day };
  return { ...together, day: Math.min(a.day as Day, b.day as Day), contradictory: true };
}

/** “Friday 28 November”, “tomorrow, Friday”: a weekday says which day the other one is. */
const oneDay = (a: When, b: When): boolean => (a.weekday === undefined) !== (b.weekday === undefined) || a.day === b.day;

function readAt(text: string, at: number, reader: Reader, end: number): When | null {
  for (const [shape, read] of ELEMENTS) {
    const found = matchAt(shape, text, at, end);
    if (!found) continue;
    const reading = WORDS_TOO.has(found[0]) ? null : read(found.groups ?? {}, reader);
    if (reading) return { ...reading, span: { start: at, end: at + found[0].length } };
  }
  return null;
}

function matchAt(shape: RegExp, text: string, at: number, end: number): RegExpExecArray | null {
  shape.lastIndex = at;
  const found = shape.exec(text);
  return found && at + found[0].length <= end ? found : null;
}

function skip(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return at + (shape.exec(text)?.[0].length ?? 0);
}

const int = (digits: string | undefined): number => Number(digits);

const dated = (day: Day | null): Reading | null => (day === null ? null : { day });

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** A date; without a year it is this year's, or next year's where this year's is long past. */
function dateIn({ today }: Reader, date: number, month: number, year: string | undefined): Reading | null {
  if (year !== undefined) return dated(dayFrom(int(year.length === 2 ? `20${year}` : year), month, date));
  const now = dateOf(today).year;
  const here = dayFrom(now, month, date);
  return dated(here !== null && here < today - LATELY ? dayFrom(now + 1, month, date) : here);
}

/** The next day of this date: of this month or the one after. */
function nextDate(today: Day, date: number): Day | null {
  const { year, month } = dateOf(today);
  const here = dayFrom(year, month, date);
  return here !== null && here >= today ? here : dayFrom(month === 12 ? year + 1 : year, (month % 12) + 1, date);
}

/** The next such day after today, or the one of next week. */
function weekday(today: Day, name: string | undefined, inNextWeek: boolean): Reading {
  const wanted = WEEKDAYS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  if (inNextWeek) return { day: mondayOf(today) + WEEK + ((wanted + 6) % WEEK), weekday: wanted };
  return { day: today + (((wanted - weekdayOf(today) + 6) % WEEK) + 1), weekday: wanted };
}

/** The last working day of the week, or today when that is later. */
const weekEnd = (today: Day, ahead: number): Day => Math.max(mondayOf(today) + ahead * WEEK + 4, ahead ? 0 : today);

/** “24–48 hours”: the later one counts. */
function lasting(count: string | undefined, unit: string | undefined, working: boolean, today: Day): Reading | null {
  const words = (count ?? 'the').toLowerCase().replace(/\s+/g, ' ');
  const number = /^\d/.test(words)
    ? Number(words)
    : words.endsWith('couple of')
      ? 2
      : words.startsWith('half')
        ? 0.5
        : Math.max(NUMBERS.indexOf(words), 1);
  const letter = (unit ?? '').toLowerCase();
  // “in the day” and “in the week” name no length; “within the hour” does.
  if (words === 'the' && !/^h/.test(letter)) return null;
  if (/^mo/.test(letter)) return { day: today + number * 30 };
  if (/^mi/.test(letter)) return { after: number };
  if (/^h/.test(letter)) return { after: number * HOUR };
  if (/^w/.test(letter)) return { day: today + number * WEEK };
  return { day: working ? workingDaysAfter(today, number) : today + Math.ceil(number) };
}

function clockTime({ hour, minute, half }: Readonly<Record<string, string | undefined>>): Reading | null {
  const named = NUMBERS.indexOf((hour ?? '').toLowerCase());
  const number = named > 0 ? named : int(hour);
  const minutes = int(minute ?? '0');
  if (number > 23) return null;
  if (half === undefined) {
    const open = number > 0 && number <= 12 && !(hour ?? '').startsWith('0');
    return { minutes: (open ? ofWorkingDay(number) : number) * HOUR + minutes, open };
  }
  if (number > 12 || number === 0) return { minutes: number * HOUR + minutes };
  return { minutes: ((number % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * HOUR + minutes };
}

/** “at 3” is 3 pm, “at 9” is 9 am. */
const ofWorkingDay = (hour: number): number => (hour * HOUR < OPENS - 2 * HOUR ? hour + 12 : hour);

/** Until when a part of the day lasts, in minutes since midnight; undefined where it ends with the day. */
export function endOf(part: Part): number | undefined {
  return { first: OPENS, morning: NOON, noon: NOON, afternoon: CLOSES, end: CLOSES, evening: undefined }[part];
}

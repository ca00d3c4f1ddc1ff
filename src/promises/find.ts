import type { Reply, Sentence } from '../engine/rule';
import { readSentences } from '../engine/text/sentences';
import type { Clock, Span } from '../engine/types';
import { dueBy, readerAt, troubleWith, type Due, type Trouble } from './due';
import { clauseEnd, colleagueIn, headsIn, isThing, type Head } from './heads';
import { mightPromise } from './might-promise';
import { isNone } from './no-promise';
import { isDeadline, timesIn, type Reader, type When } from './when';
import { ACTIONS, CONTACT } from './words';

/** Something that a reply promises. */
export interface Promised {
  /** Of its sentence. */
  readonly span: Span;
  /** “I”, “we”, or who else will do it, in the reply's words: “our engineer”, “Ana”. */
  readonly owner: string;
  /** What will be done, in the reply's words, without its time: “call you”. */
  readonly action: string;
  /** Where what is promised ends, without a full stop: a date could stand here. */
  readonly end: number;
  readonly due: Due;
  readonly trouble: Trouble | null;
  /** Until when the reply promises the same further up, where that is another time. */
  readonly rival?: Due;
}

/** In characters: what is longer is no sentence that anybody reads. */
const LONGEST = 1000;

/** All promises of a reply, in their order. Quoted text is nobody's promise. Throws a RangeError where the clock's zone is none. */
export const findPromises = (text: string, clock: Clock): readonly Promised[] => promisesIn(readSentences(text), clock);

/** The same for a reply that was read before. */
export function promisesIn({ masked, sentences }: Pick<Reply, 'masked' | 'sentences'>, clock: Clock): readonly Promised[] {
  const plain = masked.replace(/[’ʼ]/g, "'");
  const reader = readerAt(clock);
  const promises: Promised[] = [];
  const textOf = (index: number): string => {
    const { start, end } = (sentences[index] as Sentence).span;
    return plain.slice(start, end);
  };
  let colleague: string | null = null;
  let read = 0;
  for (const [index, { span, question }] of sentences.entries()) {
    const sentence = textOf(index);
    if (question || sentence.length > LONGEST || !mightPromise(sentence)) continue;
    if (PRONOUN.test(sentence)) for (; read < index; read++) colleague = namedIn(textOf(read)) ?? colleague;
    promises.push(...inSentence(sentence, span, colleague, reader, clock));
  }
  return promises.map(contradicted());
}

/** Who needs a sentence before to be known. */
const PRONOUN = /\b(?:s?he|they)\b/i;
const namedIn = (sentence: string): string | null => (sentence.length > LONGEST ? null : colleagueIn(sentence));

/** Says of one promise after the other where an earlier one names another time for the same. */
function contradicted(): (promise: Promised) => Promised {
  /** By what is promised, the times that were named for it. */
  const named = new Map<string, Map<string, Due>>();
  return (promise) => {
    const { owner, action, due } = promise;
    if (due.at === null || /\bagain\b/i.test(action)) return promise;
    const what = `${owner}\n${action.toLowerCase()}`;
    const times = named.get(what) ?? new Map<string, Due>();
    const rival = [...times.values()].find((earlier) => isOtherTime(due, earlier));
    named.set(what, times.set(`${due.day} ${due.precision} ${due.at}`, due));
    return rival ? { ...promise, trouble: 'contradictory', rival } : promise;
  };
}

/** “I'll call you tomorrow at 3”, and further down “I'll call you tomorrow at 4”. */
const isOtherTime = (a: Due, b: Due): boolean => a.day !== b.day || (a.precision === 'time' && b.precision === 'time' && a.at !== b.at);

const ACTION_FIRST = new RegExp(`^(?:(?:${ACTIONS})(?![\\w-])|be\\s)`, 'i');
const CONTACT_FIRST = new RegExp(`^(?:${CONTACT})(?![\\w-])`, 'i');
const THEN_ACTION = new RegExp(`,?\\s+(?:and|then|and\\s+then)\\s+(?:(?:also|then)\\s+)?(?=(?:${ACTIONS})\\b)`, 'gi');
/** These only at a time. */
const BEING_AT = /^be\s+(?:with|at|on|there|round|over)\b/i;
/** Something that has to happen first. */
const EVENT =
  /\b(?:once|when|as\s+soon\s+as(?!\s+(?:possible|(?:I|we)\s+can\b))|the\s+moment|after(?=\s+(?:you|we|I|they|he|she|it)\b))\s+(?<who>[\w']+)/i;
const BY_CUSTOMER = /^you/i;
/** “tomorrow at 3, that is on Friday” */
const SAME_TIME = /^[\s,(–—-]*(?:that\s+is|that's|i\.?e\.?|which\s+is|meaning)\b[\s,]*(?:on\s+)?$/i;
/** What stands between a time and the promise after it: “By Friday, we will”. */
const LEADS = /^[\s,]*(?:at\s+the\s+latest[\s,]*)?$/i;
const ALLOWED = /\b(?:allow|give)\s+(?:me|us)\s+(?:until|till)\s+$/i;
/** What goes with a time. */
const PREPOSITION =
  /(?:[\s,(]|\b(?:by|on|at|within|before|no\s+later\s+than|not\s+later\s+than|around|about|in|until|till|over|latest|at\s+the\s+latest|the|or|and|on\s+or\s+before|sometime|during)\b)+$/i;
const LATEST = /^[\s,]*(?:at\s+the\s+(?:very\s+)?latest|or\s+(?:sooner|earlier))\b/i;

function inSentence(sentence: string, span: Span, colleague: string | null, reader: Reader, clock: Clock): Promised[] {
  const promises: (Promised & { readonly light: boolean })[] = [];
  const heads = headsIn(sentence, colleague);
  for (const [index, head] of heads.entries()) {
    const end = clauseEnd(sentence, head.verb, heads[index + 1]?.start ?? sentence.length);
    if (isNone(sentence, head, end)) continue;
    for (const part of partsOf(sentence, head, end, reader, heads[index - 1]?.verb)) {
      const waits = eventOf(sentence, head, part);
      if (waits === 'theirs') continue;
      const when = waits === 'ours' ? null : onItsDay(part.when, sentence, reader);
      const counts = isEnough(sentence, head, part, waits === 'ours');
      const action = actionOf(sentence, head, part, reader);
      if (!counts || !action) continue;
      const placed = when && { ...when, span: { start: when.span.start + span.start, end: when.span.end + span.start } };
      const due = dueBy(placed, clock);
      promises.push({
        span,
        owner: head.owner,
        action,
        end: span.start + trimmedEnd(sentence, part),
        due,
        trouble: troubleWith(due, placed, clock.now),
        light: head.light === true,
      });
    }
  }
  const outweighed = promises.some(({ light, due }) => !light && due.precision !== 'vague');
  return promises.filter(({ light }) => !light || !outweighed).map(({ light: _, ...promise }) => promise);
}

/**
 * “A visit tomorrow at 8, and Lena will call at 7:45” is tomorrow, too: a time without a day has the day to come that was named last. “On
 * Monday” may be the one before, as in “it left on Monday and I will call at 3 pm”.
 */
function onItsDay(when: When | null, sentence: string, reader: Reader): When | null {
  if (!when || when.vague || when.day !== undefined || when.after !== undefined) return when;
  const isToCome = ({ day, weekday, vague, span }: When): boolean =>
    day !== undefined && day > reader.today && !vague && (weekday === undefined || /tomorrow/i.test(sentence.slice(span.start, span.end)));
  const toCome = timesIn(sentence, reader, 0, when.span.start).findLast(isToCome);
  return toCome?.day === undefined ? when : { ...when, day: toCome.day };
}

/** Whether there is enough said, of a time or of what is done, to be a promise. */
function isEnough(sentence: string, head: Head, { start, when }: Piece, waits: boolean): boolean {
  const rest = sentence.slice(start);
  if (when && !when.vague) return head.passive || !isThing(head.owner) || ACTION_FIRST.test(rest);
  if (head.needs === 'date' || BEING_AT.test(rest)) return false;
  if (isThing(head.owner)) return CONTACT_FIRST.test(rest);
  return when !== null || waits || (head.needs === 'action' && (head.passive || ACTION_FIRST.test(rest)));
}

/** A piece of a promise that has a time of its own. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly when: When | null;
}

/** “send it today and refund you on Monday” are two; `before` is where what is promised before begins. */
function partsOf(sentence: string, head: Head, end: number, reader: Reader, before = 0): readonly Piece[] {
  const starts = [head.verb];
  for (const match of sentence.slice(0, end).matchAll(THEN_ACTION)) if (match.index > head.verb) starts.push(match.index);
  const pieces: Piece[] = [];
  for (const [index, start] of starts.entries()) {
    const last = pieces.at(-1);
    const until = starts[index + 1] ?? end;
    const piece = { start, end: until, when: onDayOf(last?.when, timeOf(sentence, start, until, reader)) };
    if (last && (!last.when || !piece.when))
      pieces[pieces.length - 1] = { start: last.start, end: piece.end, when: last.when ?? piece.when };
    else pieces.push(piece);
  }
  return pieces.map((piece, index) =>
    index || (piece.when && !piece.when.vague) ? piece : { ...piece, when: leading(sentence, before, head, reader) ?? piece.when },
  );
}

/** “Check it tonight and text you at 9”: the day goes on. */
function onDayOf(before: When | null | undefined, when: When | null): When | null {
  if (!before || !when || before.day === undefined || when.day !== undefined || when.minutes === undefined) return when;
  return { ...when, day: before.day, ...(before.part && !when.part && { part: before.part }) };
}

/** The time by which what stands from `start` to `end` is done; a date before a “soon”. */
function timeOf(sentence: string, start: number, end: number, reader: Reader): When | null {
  const times = timesIn(sentence, reader, start, end);
  const exact = times.filter(({ vague }) => !vague);
  const time = exact.find((when) => isDeadline(sentence, when)) ?? exact[0] ?? times[0] ?? null;
  const next = time && exact[exact.indexOf(time) + 1];
  if (!time || !next || time.day === undefined || next.day === undefined || time.day === next.day) return time;
  if (!SAME_TIME.test(sentence.slice(time.span.end, next.span.start))) return time;
  return { ...time, day: Math.min(time.day, next.day), contradictory: true, span: { start: time.span.start, end: next.span.end } };
}

/** The time right before a promise, and after the one `before` it: “By Friday, we will”, “allow me until noon and I will”. */
function leading(sentence: string, before: number, head: Head, reader: Reader): When | null {
  const time = timesIn(sentence, reader, before, head.start).at(-1);
  if (!time) return null;
  const between = sentence.slice(time.span.end, head.start);
  const isAllowed = ALLOWED.test(sentence.slice(0, time.span.start)) && /^[\s,]*and\s*$/.test(between);
  return LEADS.test(between) || isAllowed ? time : null;
}

/** Whether the promise waits for something: the customer's doing is a condition, anything else leaves it without a date. */
function eventOf(sentence: string, head: Head, { start, end, when }: Piece): 'ours' | 'theirs' | null {
  const events = [EVENT.exec(sentence.slice(0, head.start)), EVENT.exec(sentence.slice(start, end))];
  for (const event of events) {
    if (!event) continue;
    if (BY_CUSTOMER.test(event.groups?.['who'] ?? '')) return 'theirs';
    const isLength = when && /^(?:with)?in\b/i.test(sentence.slice(when.span.start));
    if (!when || when.vague || isLength) return 'ours';
  }
  return null;
}

/** Where a piece ends, without what joins it to the next. */
const trimmedEnd = (sentence: string, { start, end }: Piece): number =>
  start + sentence.slice(start, end).replace(/(?:[\s,.:;!(–—-]|\band|\bbut|\bor)+$/, '').length;

/** What is done, without its times. */
function actionOf(sentence: string, head: Head, { start, end: until }: Piece, reader: Reader): string {
  const event = EVENT.exec(sentence.slice(start, until));
  const end = event ? start + event.index : until;
  const from = head.passive && start === head.verb ? head.start : start;
  let action = '';
  let at = from;
  for (const { span } of timesIn(sentence, reader, start, end)) {
    action += sentence.slice(at, span.start).replace(PREPOSITION, '');
    at = span.end + (LATEST.exec(sentence.slice(span.end, end))?.[0].length ?? 0);
  }
  return `${action}${sentence.slice(at, end)}`
    .replace(/^[\s,]*(?:and|then)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:!)-]+|[\s,.:!(–—-]+$/g, '')
    .replace(/,?\s+(?:and|but|or)$/, '');
}

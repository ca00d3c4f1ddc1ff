import type { Span } from '../engine/types';
import type { Part } from './improve';

/** A part as it is shown: what is there before and after, between the words around it that stay. One line each. */
export interface PartInContext {
  readonly key: string;
  readonly title: string;
  /** Nothing was there before. */
  readonly missing: boolean;
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** So many characters of a text are read in a small window. */
const MOST = 240;
/** Enough of the neighbouring sentence to see where something is inserted. */
const BESIDE = 70;

/** No more than this is looked at on either side, so that each of many parts takes no longer in a long text. */
const READ = 1000;

/** Shows a part in its sentence; something missing between the ends of the sentences beside it. */
export function inContext(text: string, { key, title, missing, edit }: Part): PartInContext {
  const { start, end } = wholeWords(edit.span, text);
  const before = shortEnd(line(text.slice(start, end)), MOST);
  const after = shortEnd(line(text.slice(start, edit.span.start) + edit.text + text.slice(edit.span.end, end)), MOST);
  const ends = !missing && /[.!?…]["”’)]*\s*$/.test(text.slice(start, end));
  const [left, right] = [text.slice(Math.max(0, start - READ), start), ends ? '' : text.slice(end, end + READ)];
  const room = Math.max(2 * BESIDE, MOST - Math.max(before.length, after.length));
  const lead = missing
    ? apart(shortStart(line(lastSentence(left.trimEnd())), BESIDE), after)
    : shortStart(line(lastSentence(left)), Math.max(room / 2, room - firstSentence(right).length));
  const tail = missing
    ? shortEnd(line(firstSentence(right.trimStart())), BESIDE)
    : shortEnd(line(firstSentence(right)), room - lead.length);
  const gap = missing && tail && /^\s/.test(right) && !/\s$/.test(after) ? ' ' : '';
  return { key, title, missing, lead, before, after, tail: gap + tail };
}

/** The left text with a space behind it where the right one does not bring its own. */
function apart(left: string, right: string): string {
  return left && right && !/\s$/.test(left) && !/^[\s.]/.test(right) ? `${left} ` : left;
}

/** One line, without pictures. */
const line = (text: string): string => text.replace(/[\s\uFFFC]+/g, ' ');

const isWord = (character: string): boolean => /^[\p{L}\p{N}'’]$/u.test(character);

/** A span with the words whole of which it holds a letter. */
function wholeWords({ start, end }: Span, text: string): Span {
  if (start === end) return { start, end };
  let [from, to] = [start, end];
  while (from > 0 && isWord(text.charAt(from - 1)) && isWord(text.charAt(from))) from--;
  while (to < text.length && isWord(text.charAt(to - 1)) && isWord(text.charAt(to))) to++;
  return { start: from, end: to };
}

const STOP = /[.!?…]["”’)]*\s/g;

/** The unfinished sentence that a text ends with; a whole one where it ends with that. */
function lastSentence(text: string): string {
  const from = text.lastIndexOf('\n') + 1;
  const stops = [...text.slice(from).matchAll(STOP)].map(({ index, 0: stop }) => from + index + stop.length);
  return text.slice(stops.at(-1) ?? from);
}

/** The sentence that a text begins with, or the rest of one. */
function firstSentence(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const stop = [...`${first} `.matchAll(STOP)][0];
  return stop ? first.slice(0, stop.index + stop[0].length).trimEnd() : first;
}

function shortStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(text.length - most);
  return `…${kept.slice(kept.indexOf(' ') + 1)}`;
}

function shortEnd(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), most / 2))}…`;
}

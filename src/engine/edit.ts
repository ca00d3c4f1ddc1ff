import type { Sentence } from './rule';
import type { Edit, Span } from './types';

/** The text after an edit. Throws a RangeError when the span is not inside the text. */
export function applyEdit(text: string, { span: { start, end }, text: inserted }: Edit): string {
  if (!(start >= 0 && start <= end && end <= text.length)) throw new RangeError(`edit ${start}-${end} outside a text of ${text.length}`);
  return text.slice(0, start) + inserted + text.slice(end);
}

/** Where a span is after an edit, or undefined when the edit touches it or grows a word at its edge. */
export function moveSpan(span: Span, edit: Edit): Span | undefined {
  const { start, end } = edit.span;
  if (span.end < start || (span.end === start && !partOfWord(edit.text.charAt(0)))) return span;
  if (end < span.start || (end === span.start && !partOfWord(edit.text.charAt(edit.text.length - 1)))) {
    const by = edit.text.length - (end - start);
    return { start: span.start + by, end: span.end + by };
  }
  return undefined;
}

const partOfWord = (character: string): boolean => /[\p{L}\p{N}'’]/u.test(character);

/** The one edit that turns `before` into `after`: what is between their common beginning and their common end, in whole characters. */
export function editBetween(before: string, after: string): Edit {
  let start = 0;
  // Where a text ends there is no code, and none is not the same as none.
  while (before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (isHalf(before.charCodeAt(start - 1), FIRST_HALF)) start--;
  const most = Math.min(before.length, after.length) - start;
  let tail = 0;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (isHalf(before.charCodeAt(before.length - tail), SECOND_HALF)) tail--;
  return { span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

/** A character such as an emoji is two codes. */
const FIRST_HALF = 0xd800;
const SECOND_HALF = 0xdc00;
const isHalf = (code: number, half: number): boolean => (code & 0xfc00) === half;

/** The same edit without what stays as it is, so that links and bold in a sentence that is shown as a whole are not touched. */
export function smallestEdit({ span, text: replacement }: Edit, text: string): Edit {
  const { span: changed, text: put } = editBetween(text.slice(span.start, span.end), replacement);
  return { span: { start: span.start + changed.start, end: span.start + changed.end }, text: put };
}

/** `replacement` with the case of its first letter taken from `original`; words in capitals and "I" stay. */
export function matchCase(replacement: string, original: string): string {
  const first = /\p{L}/u.exec(original)?.[0];
  if (!first || /^(?:I\b|\p{Lu}{2})/u.test(replacement)) return replacement;
  const head = replacement.charAt(0);
  return (first === first.toLowerCase() ? head.toLowerCase() : head.toUpperCase()) + replacement.slice(1);
}

/** The span of a sentence with its final punctuation, a closing quote or bracket, and the end of a placeholder such as `<url>`. */
export function wholeSentence(sentence: Sentence, text: string): Span {
  let { end } = sentence.span;
  while (/[.!?…"”)>]/.test(text.charAt(end))) end++;
  return { start: sentence.span.start, end };
}

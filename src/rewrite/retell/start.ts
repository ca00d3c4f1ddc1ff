import { padding } from '../../lexicon/en/retell-words';
import { COMMA, GAP } from './leave-out';

/** Words before a clause that are no part of it. */
export const OPENERS = new Set(
  'hi hello hey dear team sir madam guys so well now also again unfortunately sadly please look listen ok okay right anyway yes and but because as first firstly secondly good morning afternoon evening yet then however ugh great brilliant lovely fantastic wow oh'.split(
    ' ',
  ),
);
/** Openers before a mark or after a greeting only. */
const BEFORE_MARK = new Set('no there sorry problem issue bug update edit help same great thanks cheers'.split(' '));
/** "annoyed that …": what follows is a fact. */
export const AFTER_THAT = new Set(
  'disappointed annoyed upset frustrated angry frustrating annoying noticed found fact sad unhappy happy discovered is see shame'.split(
    ' ',
  ),
);
const STARTS = new Set(['and', 'but', 'so', 'because', 'yet', 'as', 'though', 'although']);
const THIS_TIME =
  /^(?:this is (?:now |already )?the )?(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) time (?:that )?(?=(?:my|our|the|your|you|nobody|i|i've|they)\b)/;
const NTH_TIME = /^(?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (?:time|week|month|day|year) (?:running|in a row)\b/;

/** Where a clause may begin: at the sentence's start, behind a mark or "and", behind "annoyed that". */
export function startAt(words: readonly string[], at: number): number | undefined {
  const previous = words[at - 1];
  if (
    previous !== undefined &&
    previous !== COMMA &&
    !STARTS.has(previous) &&
    !(previous === 'that' && AFTER_THAT.has(words[at - 2] ?? ''))
  )
    return undefined;
  let start =
    at +
    (THIS_TIME.exec(words.slice(at, at + 8).join(' '))?.[0]
      .trim()
      .split(' ').length ?? 0);
  if (NTH_TIME.test(words.slice(at, at + 5).join(' ')))
    start += /running|row/.exec(words.slice(at, at + 5).join(' '))?.[0] === 'row' ? 5 : 3;
  while (
    OPENERS.has(words[start] ?? '') ||
    padding.has(words[start] ?? '') ||
    words[start] === COMMA ||
    words[start] === GAP ||
    (BEFORE_MARK.has(words[start] ?? '') && (words[start + 1] === COMMA || /^(?:hi|hello|hey)$/.test(words[start - 1] ?? '')))
  )
    start++;
  return start < words.length ? start : undefined;
}

/** Whether nothing but greetings and the like stands before a word. */
export const atStart = (words: readonly string[], start: number): boolean =>
  words.slice(0, start).every((word) => word === COMMA || word === GAP || OPENERS.has(word));

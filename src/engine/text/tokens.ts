import type { Sentence } from '../rule';
import { EMOJI as EMOJI_SYMBOL, NUMBER, UNKNOWN, normalWord, type Vocabulary } from '../match/vocabulary';
import {
  APOSTROPHE,
  DIGIT,
  EMOJI,
  IGNORED,
  LETTER,
  MARK,
  NEWLINE,
  SPACE,
  STOP,
  UNKNOWN_KIND,
  isLower,
  isUpper,
  kindOf,
  kinds,
} from './characters';

/** The words of a text, in one list per property; index them by token. */
export interface Tokens {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly symbol: readonly number[];
  /** 1 where a comma, dash, colon, semicolon or bracket stands before the token. */
  readonly marked: readonly number[];
  /** 1 where the token is the second half of a contraction. */
  readonly glued: readonly number[];
  readonly sentences: readonly Sentence[];
  /** The word in normal form, or '' outside the text. */
  word(token: number): string;
}

/** "Dr. Lee", "approx. 3": a full stop after these ends no sentence. */
const TITLES = new Set('mr mrs ms dr prof st vs approx dept e.g i.e eg ie cf fig inc ltd co jr sr nr'.split(' '));
/** "at 5 p.m. We": these end a sentence only before an upper-case letter. */
const MAYBE = new Set(
  'a.m p.m am pm etc no u.s u.k e.u jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun'.split(' '),
);
const GREETINGS = new Set('hi hello hey dear hiya greetings good'.split(' '));
const IS_AFTER = new Set("it that there here what who where how when he she this everything something nothing let's".split(' '));

const SECOND: ReadonlyMap<string, string> = new Map(Object.entries({ re: 'are', ve: 'have', ll: 'will', m: 'am', d: "'d", s: "'s" }));
/** A sentence of so many words ends, whatever follows: what reads a sentence again for each of its words must not take long where no full stop comes. */
export const MOST_WORDS = 250;
/** No abbreviation is longer. */
const LONGEST_DOTTED = 6;

/** Splits a masked text into words and sentences, in one pass from left to right. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const symbol: number[] = [];
  const marked: number[] = [];
  const glued: number[] = [];
  const sentences: Sentence[] = [];
  const expanded = new Map<number, string>();
  const length = text.length;
  let i = 0;
  let mark = 0;
  let from = 0;
  let paragraph = 0;
  let listItem = false;
  let lineStart = 0;

  const add = (a: number, b: number, s: number, isGlued = 0): void => {
    if (start.length - from >= MOST_WORDS && !isGlued) close(trimmedEnd(), false);
    start.push(a);
    end.push(b);
    symbol.push(s);
    marked.push(mark);
    glued.push(isGlued);
    mark = 0;
  };
  const addPair = (a: number, split: number, b: number, first: string, second: string): void => {
    expanded.set(start.length, first);
    add(a, split, symbolOf(first));
    expanded.set(start.length, second);
    add(split, b, symbolOf(second), 1);
  };
  const close = (at: number, question: boolean): void => {
    mark = 0;
    if (from === start.length) return;
    const span = { start: start[from] as number, end: at };
    sentences.push({ index: sentences.length, span, from, to: start.length, question, listItem, paragraph });
    from = start.length;
  };
  const symbolOf = (normal: string): number => vocabulary.find(normal, 0, normal.length);
  const contraction = (a: number, b: number, apostrophe: number): boolean => {
    const tail = normalWord(text, apostrophe + 1, b);
    const before = text.charCodeAt(apostrophe - 1) | 32;
    if (tail === 't' && before === 110 && apostrophe - 1 > a) {
      addPair(a, apostrophe - 1, b, normalWord(text, a, apostrophe - 1), 'not');
      return true;
    }
    const second = SECOND.get(tail);
    if (!second) return false;
    const host = normalWord(text, a, apostrophe);
    if (tail === 's' && !IS_AFTER.has(host)) return false;
    addPair(a, apostrophe, b, host, second);
    return true;
  };

  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      word(kind);
      continue;
    }
    i++;
    if (kind === SPACE) continue;
    if (kind === MARK) {
      if (code === 0x2f) continue;
      if (start.length > from) {
        mark = 1;
        if (code === 0x2c && start.length - from <= 5 && sentenceGreets()) close(i, false);
      }
    } else if (code === 0x2d || code === 0x2a || code === 0x2022 || code === 0x00b7) {
      if (start.length === from && isBlank(lineStart, i - 1)) listItem = true;
      else if (kindOf(text.charCodeAt(i)) === SPACE && kindOf(text.charCodeAt(i - 2)) === SPACE) mark = 1;
    } else if (kind === EMOJI) {
      const a = i - 1;
      if (kindOf(text.charCodeAt(i)) === IGNORED && code >= 0xd800) i++;
      const last = end.length - 1;
      // A row of emoji is one token.
      if (last >= from && end[last] === a && symbol[last] === EMOJI_SYMBOL) end[last] = i;
      else add(a, i, EMOJI_SYMBOL);
    } else if (kind === STOP) stop(code);
    else if (kind === NEWLINE) newline();
  }
  close(trimmedEnd(), false);

  /** A word from `i` on, which begins with a character of `kind`. */
  function word(kind: number): void {
    const a = i;
    let b = a + 1;
    let apostrophe = -1;
    let plain = true;
    for (; b < length; b++) {
      const code = text.charCodeAt(b);
      let at = kinds[code] as number;
      if (at === LETTER || at === DIGIT) continue;
      if (at === UNKNOWN_KIND) at = kindOf(code);
      if (at === APOSTROPHE && b + 1 < length && kindOf(text.charCodeAt(b + 1)) === LETTER) apostrophe = b;
      else if (at === IGNORED) plain = false;
      else if (at !== LETTER) break;
    }
    i = b;
    const found = plain && apostrophe < 0 ? vocabulary.find(text, a, b) : symbolOf(normalWord(text, a, b));
    const joined = vocabulary.joined(found);
    if (joined) addPair(a, a + joined.split, b, joined.first, joined.second);
    else if (apostrophe < 0 || found !== UNKNOWN || !contraction(a, i, apostrophe)) add(a, i, found || (kind === DIGIT ? NUMBER : UNKNOWN));
  }

  /** Full stops and the like before `i`, the first of which is `code`. */
  function stop(code: number): void {
    const first = i - 1;
    let question = code === 0x3f;
    let dots = code === 0x2e ? 1 : code === 0x2026 ? 3 : 0;
    let strong = question || code === 0x21;
    while (i < length && kindOf(text.charCodeAt(i)) === STOP) {
      const c = text.charCodeAt(i++);
      if (c === 0x3f) question = strong = true;
      else if (c === 0x21) strong = true;
      else dots++;
    }
    const next = i < length ? text.charCodeAt(i) : 0x20;
    const nextKind = kindOf(next);
    if (nextKind === LETTER || nextKind === DIGIT) {
      const before = first > 0 ? text.charCodeAt(first - 1) : 0;
      if (!strong && !(isLower(before) && isUpper(next))) return;
      close(i, question);
      return;
    }
    let after = i;
    while (after < length && text.charCodeAt(after) === 0x20) after++;
    const following = after < length ? text.charCodeAt(after) : 0x0a;
    if (!strong && dots === 1 && start.length > from) {
      const word = dottedWord(first);
      if (isListNumber(word, first)) {
        drop();
        return;
      }
      if (TITLES.has(word) || (word.length === 1 && word !== 'i' && isUpper(text.charCodeAt(first - 1)) && isUpper(following))) return;
      if (MAYBE.has(word) && following !== 0x0a && !isUpper(following) && !(word === 'no' && kindOf(following) !== DIGIT)) return;
    }
    if (!strong && dots > 1 && isLower(following)) return;
    close(i, question);
  }

  /** One or more line ends, the first of which is before `i`. */
  function newline(): void {
    let lines = 1;
    let next = i;
    for (; next < length; next++) {
      const k = kindOf(text.charCodeAt(next));
      if (k === NEWLINE) {
        if (!(text.charCodeAt(next - 1) === 0x0d && text.charCodeAt(next) === 0x0a)) lines++;
      } else if (k !== SPACE) break;
    }
    const wrapped =
      lines === 1 && i - lineStart > 60 && start.length > from && !listItem && next < length && isLower(text.charCodeAt(next)) && !mark;
    if (!wrapped) {
      close(end.length && start.length > from ? (end[end.length - 1] as number) : i - 1, false);
      if (lines > 1) paragraph++;
      listItem = false;
    }
    i = lineStart = next;
  }
  function isBlank(a: number, b: number): boolean {
    for (let k = a; k < b; k++) if (kindOf(text.charCodeAt(k)) !== SPACE) return false;
    return true;
  }
  function sentenceGreets(): boolean {
    return GREETINGS.has(wordAt(from)) && isBlank(lineStart, start[from] as number);
  }
  /** The word before a full stop, with the full stops inside it ("p.m", "e.g"). */
  function dottedWord(stopAt: number): string {
    let a = stopAt;
    while (a > 0 && stopAt - a <= LONGEST_DOTTED) {
      const k = kindOf(text.charCodeAt(a - 1));
      if (k !== LETTER && k !== DIGIT && text.charCodeAt(a - 1) !== 0x2e) break;
      a--;
    }
    return normalWord(text, a, stopAt);
  }
  function isListNumber(word: string, stopAt: number): boolean {
    return (
      start.length - from === 1 &&
      word.length <= 2 &&
      kindOf(text.charCodeAt(start[from] as number)) === DIGIT &&
      isBlank(lineStart, stopAt - word.length)
    );
  }
  function drop(): void {
    for (const list of [start, end, symbol, marked, glued]) list.pop();
    listItem = true;
  }
  function trimmedEnd(): number {
    return end.length ? (end[end.length - 1] as number) : 0;
  }
  function wordAt(token: number): string {
    const a = start[token];
    return a === undefined ? '' : (expanded.get(token) ?? normalWord(text, a, end[token] as number));
  }
  return { start, end, symbol, marked, glued, sentences, word: wordAt };
}

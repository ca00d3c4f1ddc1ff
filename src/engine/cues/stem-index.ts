import type { Tokens } from '../text/tokens';
import { KEPT, LONGEST_WHOLE, NUMBER, stemOf } from './stem';

/** The number of a word that no cue has. */
export const UNKNOWN = -1;

/** Stems by number, found in a text without making strings of its words. */
export interface StemIndex {
  /** The number of a stem or a mark. */
  of(stem: string): number;
  /** The number of the stem of a token. */
  at(text: string, tokens: Tokens, token: number): number;
}

/** The stem of a token, or undefined for a placeholder such as `<name>`, which stands for anything. */
export function stemAt(text: string, tokens: Tokens, token: number): string | undefined {
  return isPlaceholder(text, tokens, token) ? undefined : stemOf(tokens.word(token));
}

const isPlaceholder = (text: string, { start }: Tokens, token: number): boolean => text.charCodeAt((start[token] as number) - 1) === 0x3c;

const EMPTY = -1;
const FACTOR = 0x01000193;
/** Not a plain word in ASCII letters. */
const ODD = -1;

/** Indexes the words of a cue table. `isWord` says of a token's symbol that it is always the same word's. */
export function stemIndex(words: ReadonlyMap<string, number>, isWord: (symbol: number) => boolean): StemIndex {
  const of = (stem: string): number => words.get(stem) ?? UNKNOWN;
  const number = of(NUMBER);
  let size = 1024;
  while (size < words.size * 4) size *= 2;
  const table = new Int32Array(size).fill(EMPTY);
  const letters: string[] = [];
  const whole: boolean[] = [];
  for (const [stem, id] of words) {
    if (!/^[a-z]+~?$/.test(stem)) continue;
    letters[id] = stem.replace('~', '');
    whole[id] = !stem.endsWith('~');
    let at = hashOf(stem, 0, (letters[id] as string).length) & (size - 1);
    while (table[at] !== EMPTY) at = (at + 1) & (size - 1);
    table[at] = id;
  }

  /** Most words of a text are known to the vocabulary, too: they are looked up once. */
  const bySymbol: (number | undefined)[] = [];
  const find = (text: string, start: number, end: number): number => {
    const isWhole = end - start <= LONGEST_WHOLE;
    const length = isWhole ? end - start : KEPT;
    for (let at = hashOf(text, start, start + length) & (size - 1); ; at = (at + 1) & (size - 1)) {
      const id = table[at] as number;
      if (id === EMPTY) return UNKNOWN;
      if (whole[id] === isWhole && isAt(letters[id] as string, text, start, length)) return id;
    }
  };

  return {
    of,
    at(text, tokens, token) {
      if (isPlaceholder(text, tokens, token)) return UNKNOWN;
      const symbol = tokens.symbol[token] as number;
      const known = bySymbol[symbol];
      if (known !== undefined) return known;
      const found = look(text, tokens, token);
      if (isWord(symbol)) bySymbol[symbol] = found;
      return found;
    },
  };

  function look(text: string, tokens: Tokens, token: number): number {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const first = text.charCodeAt(start);
    if (first >= 0x30 && first <= 0x39) return number;
    // Contractions and words with other letters are rare enough to be looked up as strings.
    if (tokens.glued[token] || tokens.glued[token + 1] || !isPlain(text, start, end)) return of(stemOf(tokens.word(token)));
    return find(text, start, end);
  }
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (letterAt(text, i) === ODD) return false;
  return true;
}

/** A letter's lower case. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a && text.charCodeAt(at) < 0x80 ? code : ODD;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (text.charCodeAt(i) | 0x20), FACTOR);
  return hash ^ (hash >>> 13);
}

function isAt(letters: string, text: string, start: number, length: number): boolean {
  if (letters.length !== length) return false;
  for (let i = 0; i < length; i++) if (letters.charCodeAt(i) !== (text.charCodeAt(start + i) | 0x20)) return false;
  return true;
}

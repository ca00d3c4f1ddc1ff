import { APOSTROPHE, IGNORED, fold, kindOf } from '../text/characters';
import { SHORTEST_PREFIX } from './pattern';

/** Symbol of a word that no pattern knows. */
export const UNKNOWN = 0;
/** Symbol of any number, and of any row of emoji. */
export const NUMBER = 1;
export const EMOJI = 2;
/** The first number of a word or a class. */
export const FIRST_WORD = 3;

/** Words that stand for two: contractions without or with an odd apostrophe. The number is where the second one begins. */
const JOINED: Readonly<Record<string, readonly [string, string, number]>> = (() => {
  const joined: Record<string, readonly [string, string, number]> = {
    "won't": ['will', 'not', 2],
    wont: ['will', 'not', 2],
    "can't": ['can', 'not', 2],
    cant: ['can', 'not', 2],
    cannot: ['can', 'not', 3],
    "shan't": ['shall', 'not', 3],
    "ain't": ['is', 'not', 2],
    "let's": ['let', 'us', 3],
    im: ['i', 'am', 1],
    ive: ['i', 'have', 1],
    gonna: ['going', 'to', 3],
    gotta: ['got', 'to', 3],
    wanna: ['want', 'to', 3],
  };
  for (const verb of 'do does did is are was were have has had could should would'.split(' '))
    joined[`${verb}nt`] = [verb, 'not', verb.length];
  const second = { re: 'are', ve: 'have', ll: 'will', s: 'is' } as const;
  const hosts = {
    you: ['re', 've', 'll'],
    they: ['re', 've', 'll'],
    we: ['ve'],
    that: ['s'],
    there: ['s'],
    what: ['s'],
    here: ['s'],
  } as const;
  for (const [host, endings] of Object.entries(hosts))
    for (const ending of endings) joined[host + ending] = [host, second[ending], host.length];
  return joined;
})();

/** A word that stands for two. */
export interface JoinedWord {
  readonly first: string;
  readonly second: string;
  /** Where the second one begins, in characters. */
  readonly split: number;
}

/** Of a word's letters, five places: enough to tell words apart, and quick for the thousands that are added at every start. */
function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  const half = start + (length >> 1);
  let hash = Math.imul(length ^ folded(text, start), FACTOR);
  hash = Math.imul(hash ^ folded(text, start + (length >> 2)), FACTOR);
  hash = Math.imul(hash ^ folded(text, half), FACTOR);
  hash = Math.imul(hash ^ folded(text, half + (length >> 2)), FACTOR);
  hash = Math.imul(hash ^ folded(text, end - 1), FACTOR);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** The same for a letter's upper and lower case. */
const folded = (text: string, at: number): number => text.charCodeAt(at) | 0x20;
const FACTOR = 0x01000193;

/**
 * Words and their numbers ("symbols"), looked up in a text without making strings. A symbol may belong to classes, which are numbered
 * like symbols: `labelsOf` gives them.
 */
export class Vocabulary {
  private table: Int32Array = new Int32Array(16_384);
  private readonly hashes: number[] = [];
  /** By symbol; '' where it is not one word's. */
  readonly words: string[] = ['', '', ''];
  readonly prefixes = new Map<number, { readonly letters: string; readonly label: number }[]>();
  /** Which beginnings a prefix may have: most unknown words have none of them. */
  private readonly starts = new Uint8Array(1024);
  private readonly symbolsByPrefixes = new Map<string, number>();
  /** Their symbols follow each other, from `firstJoined` on. */
  private readonly joinedWords: JoinedWord[] = [];
  private readonly firstJoined: number;
  readonly labels: (number[] | undefined)[] = [];
  private readonly languages: number[] = [NO_LANGUAGE, NO_LANGUAGE, NO_LANGUAGE];
  /** Symbols and labels are below this. */
  size = FIRST_WORD;

  /** With so many classes and these words before all others: small numbers for what patterns name most. */
  constructor(classes = 0, common: readonly string[] = []) {
    this.hashes.length = FIRST_WORD;
    for (let left = classes; left; left--) this.newLabel();
    for (const word of common) this.add(word);
    this.firstJoined = this.size;
    for (const [word, [first, second, split]] of Object.entries(JOINED)) {
      this.add(word);
      this.joinedWords.push({ first, second, split });
    }
  }

  /** Symbol of a word in normal form; the word becomes known. */
  add(source: string, start = 0, end = source.length): number {
    const hash = hashOf(source, start, end);
    const { table, words, hashes } = this;
    const mask = table.length - 1;
    const word = start === 0 && end === source.length ? source : source.slice(start, end);
    let at = hash & mask;
    for (let known = table[at] as number; known; known = table[at] as number) {
      if (hashes[known] === hash && words[known] === word) return known;
      at = (at + 1) & mask;
    }
    const symbol = this.newLabel();
    words[symbol] = word;
    hashes[symbol] = hash;
    table[at] = symbol;
    if (words.length * 3 > table.length) this.grow();
    return symbol;
  }

  /** A number for a class of words. */
  newLabel(): number {
    this.words.push('');
    this.languages.push(NO_LANGUAGE);
    return this.size++;
  }

  /** Puts a symbol into a class. */
  give(symbol: number, label: number): void {
    const labels = this.labels[symbol];
    if (labels) labels.push(label);
    else this.labels[symbol] = [label];
  }

  /** Says that a word is a function word of a language. */
  addToLanguage(symbol: number, language: number): void {
    this.languages[symbol] = language;
  }

  /** Number of the language that a symbol's word is a function word of, or -1. */
  languageOf(symbol: number): number {
    return this.languages[symbol] as number;
  }

  /** A class of all words that begin with these letters, at least four. */
  addPrefix(letters: string): number {
    const start = hashOfStart(letters, 0);
    const alike = this.prefixes.get(start) ?? [];
    const known = alike.find((prefix) => prefix.letters === letters);
    if (known) return known.label;
    const label = this.newLabel();
    alike.push({ letters, label });
    this.prefixes.set(start, alike);
    this.starts[start & 1023] = 1;
    return label;
  }

  /** To be called when all words, classes and prefixes are known. */
  finish(): void {
    for (let symbol = FIRST_WORD; symbol < this.size; symbol++) {
      const word = this.words[symbol] as string;
      if (!word) continue;
      for (const label of this.prefixLabels(word)) this.give(symbol, label);
      if (word >= '0' && word < ':') this.give(symbol, NUMBER);
    }
    for (const [ending, verbs] of [
      ["'d", ['would', 'had']],
      ["'s", ['is', 'has']],
    ] as const) {
      const symbol = this.add(ending);
      for (const verb of verbs) {
        const own = this.add(verb);
        for (const label of [own, ...this.labelsOf(own)]) this.give(symbol, label);
      }
    }
  }

  /** The classes of a symbol, its own number not among them. */
  labelsOf(symbol: number): readonly number[] {
    return this.labels[symbol] ?? NONE;
  }

  /** Whether a symbol is, or belongs to, a label. */
  is(symbol: number, label: number): boolean {
    return symbol === label || this.labelsOf(symbol).includes(label);
  }

  /** The two words that the symbol's word stands for. */
  joined(symbol: number): JoinedWord | undefined {
    const at = symbol - this.firstJoined;
    return at >= 0 && at < this.joinedWords.length ? this.joinedWords[at] : undefined;
  }

  /** Symbol of the word at [start, end) of a text. */
  find(text: string, start: number, end: number): number {
    const known = this.lookUp(text, start, end);
    if (known || end - start < SHORTEST_PREFIX || !this.starts[hashOfStart(text, start) & 1023]) return known;
    const labels = this.prefixLabels(normalWord(text, start, end));
    if (!labels.length) return UNKNOWN;
    const key = labels.join();
    let symbol = this.symbolsByPrefixes.get(key);
    if (symbol === undefined) {
      this.symbolsByPrefixes.set(key, (symbol = this.newLabel()));
      for (const label of labels) this.give(symbol, label);
    }
    return symbol;
  }

  private prefixLabels(word: string): readonly number[] {
    const alike = word.length < SHORTEST_PREFIX ? undefined : this.prefixes.get(hashOfStart(word, 0));
    return alike?.filter(({ letters }) => word.startsWith(letters)).map(({ label }) => label) ?? NONE;
  }

  private lookUp(text: string, start: number, end: number): number {
    const { table, words, hashes } = this;
    const mask = table.length - 1;
    const hash = hashOf(text, start, end);
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const symbol = table[at] as number;
      if (!symbol) return UNKNOWN;
      if (hashes[symbol] === hash && isWord(words[symbol] as string, text, start, end)) return symbol;
    }
  }

  private put(symbol: number, hash: number): void {
    const mask = this.table.length - 1;
    let at = hash & mask;
    while (this.table[at]) at = (at + 1) & mask;
    this.table[at] = symbol;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    for (const symbol of old) if (symbol) this.put(symbol, this.hashes[symbol] as number);
  }
}

const NO_LANGUAGE = -1;
const NONE: readonly number[] = [];

function hashOfStart(text: string, start: number): number {
  let hash = 0;
  for (let i = start; i < start + SHORTEST_PREFIX; i++) hash = Math.imul(hash ^ folded(text, i), FACTOR);
  return hash;
}

/** The word at [start, end): lower case, straight apostrophes, nothing invisible. */
export function normalWord(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Most words need no second look.
    if (code >= 0x61 && code <= 0x7a) continue;
    word += text.slice(start, i);
    start = i + 1;
    const kind = kindOf(code);
    if (kind !== IGNORED) word += kind === APOSTROPHE ? "'" : String.fromCharCode(fold(code));
  }
  return word + text.slice(start, end);
}

/** Whether a known word stands at [start, end) of a text, in whatever case. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const wanted = word.charCodeAt(i - start);
    if (wanted !== code && wanted !== fold(code)) return false;
  }
  return true;
}

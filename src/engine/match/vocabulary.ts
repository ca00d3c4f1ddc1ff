import { APOSTROPHE, IGNORED, fold, kindOf } from '../text/characters';
import { SHORTEST_PREFIX } from './pattern';

/** Symbol of a word that no pattern knows. */
export const UNKNOWN = 0;
/** Symbol of any number, and of any row of emoji. */
export const NUMBER = 1;
export const EMOJI = 2;
const FIRST_WORD = 3;

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

/** One step of the hash (FNV-1a) that words are looked up by. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/**
 * Words and their numbers ("symbols"), looked up in a text without making strings. A symbol may belong to classes, which are numbered
 * like symbols: `labelsOf` gives them.
 */
export class Vocabulary {
  private table: Int32Array = new Int32Array(4096);
  private readonly hashes: number[] = [];
  private readonly words: string[] = ['', '', ''];
  private readonly prefixes = new Map<number, { readonly letters: string; readonly label: number }[]>();
  private readonly symbolsByPrefixes = new Map<string, number>();
  /** The first words that are added, so that their symbols tell them. */
  private readonly joinedWords: JoinedWord[] = [];
  private readonly labels: (number[] | undefined)[] = [];
  /** Symbols and labels are below this. */
  size = FIRST_WORD;

  constructor() {
    this.hashes.length = FIRST_WORD;
    for (const [word, [first, second, split]] of Object.entries(JOINED)) {
      this.add(word);
      this.joinedWords.push({ first, second, split });
    }
  }

  /** Symbol of a word in normal form; the word becomes known. */
  add(source: string, start = 0, end = source.length): number {
    let hash = HASH_START;
    for (let i = start; i < end; i++) hash = hashStep(hash, source.charCodeAt(i));
    const known = this.lookUp(source, start, end, hash);
    if (known) return known;
    if (this.words.length * 3 > this.table.length) this.grow();
    const symbol = this.newLabel();
    this.words[symbol] = source.slice(start, end);
    this.hashes[symbol] = hash;
    this.put(symbol, hash);
    return symbol;
  }

  /** A number for a class of words. */
  newLabel(): number {
    this.words.push('');
    return this.size++;
  }

  /** Puts a symbol into a class. */
  give(symbol: number, label: number): void {
    const labels = this.labels[symbol];
    if (labels) labels.push(label);
    else this.labels[symbol] = [label];
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
    return symbol >= FIRST_WORD && symbol < FIRST_WORD + this.joinedWords.length ? this.joinedWords[symbol - FIRST_WORD] : undefined;
  }

  /** Symbol of the word at [start, end) of a text, whose folded letters hash to `hash`. */
  find(text: string, start: number, end: number, hash: number): number {
    const known = this.lookUp(text, start, end, hash);
    if (known || end - start <= SHORTEST_PREFIX || !this.prefixes.has(hashOfStart(text, start))) return known;
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

  private lookUp(text: string, start: number, end: number, hash: number): number {
    const { table, words, hashes } = this;
    const mask = table.length - 1;
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

const NONE: readonly number[] = [];

function hashOfStart(text: string, start: number): number {
  let hash = HASH_START;
  for (let i = start; i < start + SHORTEST_PREFIX; i++) hash = hashStep(hash, fold(text.charCodeAt(i)));
  return hash;
}

/** The word at [start, end): lower case, straight apostrophes, nothing invisible. */
export function normalWord(text: string, start: number, end: number): string {
  let word = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind !== IGNORED) word += kind === APOSTROPHE ? "'" : String.fromCharCode(fold(code));
  }
  return word;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (word.charCodeAt(at) === code) {
      at++;
      continue;
    }
    const kind = kindOf(code);
    if (kind === IGNORED) continue;
    if (word.charCodeAt(at++) !== (kind === APOSTROPHE ? 39 : fold(code))) return false;
  }
  return at === word.length;
}

import { APOSTROPHE, IGNORED, fold, kindOf } from '../text/characters';

/** A word that no pattern knows. */
export const UNKNOWN = 0;

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
  for (const [host, endings] of Object.entries({
    you: 're ve ll',
    they: 're ve ll',
    we: 've',
    that: 's',
    there: 's',
    what: 's',
    here: 's',
  }))
    for (const ending of endings.split(' '))
      joined[host + ending] = [host, { re: 'are', ve: 'have', ll: 'will', s: 'is' }[ending] as string, host.length];
  return joined;
})();

const HASH_START = 0x811c9dc5 | 0;

/** One step of the hash (FNV-1a) that words are looked up by. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export { HASH_START };

const hashOf = (word: string, length = word.length): number => {
  let hash = HASH_START;
  for (let i = 0; i < length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
};

interface Entry {
  readonly word: string;
  readonly value: number;
}

/**
 * Maps the words of a text to symbols without making strings. A symbol stands for all words that the patterns cannot tell apart:
 * words with the same labels. `joined` holds what stands for two words; their value is negative.
 */
export interface Vocabulary {
  /** Symbol of the word at [start, end), whose folded letters hash to `hash`; below 0 for a joined word. */
  find(text: string, start: number, end: number, hash: number): number;
  /** Symbol of a word in normal form. */
  symbolOf(word: string): number;
  /** The two words of a joined word, by the negative value that `find` gave. */
  joined(value: number): readonly [number, number, string, string, number];
  /** Labels by symbol. */
  readonly labels: readonly (readonly number[])[];
}

/** Builds a vocabulary. `words` gives each word's labels, `prefixes` the labels of all words that begin so. */
export function buildVocabulary(words: ReadonlyMap<string, readonly number[]>, prefixes: ReadonlyMap<string, number>): Vocabulary {
  const labels: number[][] = [[]];
  const byLabel: number[] = [];
  const byLabels = new Map<string, number>();
  const symbolFor = (wanted: readonly number[]): number => {
    const [only, ...others] = wanted;
    if (only === undefined) return UNKNOWN;
    if (!others.length) return (byLabel[only] ??= labels.push([only]) - 1);
    const sorted = [...new Set(wanted)].sort((a, b) => a - b);
    const key = sorted.join();
    let symbol = byLabels.get(key);
    if (symbol === undefined) byLabels.set(key, (symbol = labels.push(sorted) - 1));
    return symbol;
  };
  const prefixesByStart = new Map<number, (readonly [string, number])[]>();
  for (const prefix of prefixes) {
    const start = hashOf(prefix[0], 4);
    const alike = prefixesByStart.get(start);
    if (alike) alike.push(prefix);
    else prefixesByStart.set(start, [prefix]);
  }
  const NONE: readonly number[] = [];
  const prefixLabels = (word: string): readonly number[] => {
    const alike = word.length < 4 ? undefined : prefixesByStart.get(hashOf(word, 4));
    return alike ? alike.filter(([letters]) => word.startsWith(letters)).map(([, label]) => label) : NONE;
  };

  const symbols = new Map<string, number>();
  for (const [word, own] of words) {
    const more = prefixLabels(word);
    symbols.set(word, symbolFor(more.length ? [...own, ...more] : own));
  }
  const both = (a: string, b: string): number => symbolFor([...(words.get(a) ?? []), ...(words.get(b) ?? [])]);
  symbols.set("'d", both('would', 'had'));
  symbols.set("'s", both('is', 'has'));

  const joinedWords = Object.entries(JOINED).map(
    ([, [a, b, split]]) => [symbols.get(a) ?? UNKNOWN, symbols.get(b) ?? UNKNOWN, a, b, split] as const,
  );
  const entries: Entry[] = [...symbols].map(([word, value]) => ({ word, value }));
  Object.keys(JOINED).forEach((word, i) => entries.push({ word, value: -1 - i }));

  let size = 1024;
  while (size < entries.length * 3) size *= 2;
  const table: (Entry | undefined)[] = new Array<Entry | undefined>(size).fill(undefined);
  for (const entry of entries) {
    let at = hashOf(entry.word) & (size - 1);
    while (table[at]) at = (at + 1) & (size - 1);
    table[at] = entry;
  }

  return {
    labels,
    find(text, start, end, hash) {
      for (let at = hash & (size - 1); ; at = (at + 1) & (size - 1)) {
        const entry = table[at];
        if (!entry) break;
        if (isWord(entry.word, text, start, end)) return entry.value;
      }
      if (end - start < 5) return UNKNOWN;
      let beginning = HASH_START;
      for (let i = start; i < start + 4; i++) beginning = hashStep(beginning, fold(text.charCodeAt(i)));
      return prefixesByStart.has(beginning) ? symbolFor(prefixLabels(normalWord(text, start, end))) : UNKNOWN;
    },
    symbolOf: (word) => symbols.get(word) ?? symbolFor(prefixLabels(word)),
    joined: (value) => joinedWords[-1 - value] as readonly [number, number, string, string, number],
  };
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
    const kind = kindOf(code);
    if (kind === IGNORED) continue;
    if (word.charCodeAt(at++) !== (kind === APOSTROPHE ? 39 : fold(code))) return false;
  }
  return at === word.length;
}

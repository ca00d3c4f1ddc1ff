import { mask } from '../text/mask';
import { tokenise } from '../text/tokens';
import { SHORTEST_PREFIX } from './pattern';
import { EMOJI, Vocabulary, normalWord } from './vocabulary';

/**
 * Phrases as a team writes them: plain words, read as drafts are read ("don't" finds "do not", too).
 *
 *   we promise            these words, in this order, within one sentence; upper and lower case are the same
 *   refund|credit you     one word or another
 *   (as soon as|once) we  the same for several words
 *   we * guarantee        up to three words in between, not across a comma; `*5` up to five (at most nine)
 *   guarant~              a word with any ending
 *
 * Nothing else has a meaning, so that no phrase can take long: there is no repetition and nothing nested.
 */
export interface Slot {
  /** One of these words stands here. */
  readonly words: readonly string[];
  /** Or a word that begins with one of these. */
  readonly beginnings: readonly string[];
  /** Up to so many other words may stand before it. */
  readonly gap: number;
}

/** One way through a phrase, word by word. */
export type Path = readonly Slot[];

/** What bounds a phrase. */
export const PHRASE_LIMITS = {
  /** Characters of a phrase. */
  length: 160,
  /** Words of a path. */
  words: 12,
  /** Alternatives in one place. */
  alternatives: 24,
  wildcards: 3,
  /** Words that a wildcard stands for; without a number three. */
  gap: 9,
  /** Paths through a phrase that groups of several words make. */
  paths: 64,
} as const;

const GAP = 3;

/** Reads a phrase. Throws a SyntaxError that says in plain words what is odd about it. */
export function readPlain(source: string): readonly Path[] {
  if (source.length > PHRASE_LIMITS.length) fail(`is longer than ${PHRASE_LIMITS.length} characters`);
  if (PLAIN.test(source)) return simplePath(source) ?? manyPaths(source);
  if (mask(source) !== source) fail('holds a link, an address, a placeholder or a quotation, where nothing is looked for');
  const regexp = REGEXP.exec(source);
  if (regexp) fail(`looks like a regular expression (“${regexp[0]}”); write plain words, a|b, * and word~`);
  return manyPaths(source);
}

/** Words with nothing between them but spaces: most phrases are. */
const PLAIN = /^[a-z ]+$/i;

function simplePath(source: string): readonly Path[] | undefined {
  const path: Slot[] = [];
  for (const word of source.toLowerCase().split(' ')) {
    if (!word) continue;
    if (joins(word)) return undefined;
    path.push({ words: [word], beginnings: NONE, gap: 0 });
  }
  return path.length && path.length <= PHRASE_LIMITS.words ? [path] : undefined;
}

const NONE: readonly string[] = [];

function manyPaths(source: string): readonly Path[] {
  let paths: Slot[][] = [[]];
  let gap = 0;
  let gaps = 0;
  const parts = source.match(/\([^()]*\)|[^\s()]+|[()]/g) ?? [];
  parts.forEach((part, i) => {
    if (part === '(' || part === ')') fail(`has a bracket “${part}” without its other half, or one inside another`);
    const star = /^\*(\d*)$/.exec(part);
    if (star) {
      gaps++;
      gap += star[1] ? Number(star[1]) : GAP;
      if (gap < 1 || gap > PHRASE_LIMITS.gap) fail(`can leave out one to ${PHRASE_LIMITS.gap} words, not “${part}”`);
      return;
    }
    if (part.includes('*')) fail(`has “${part}”: * stands alone, between words; for any ending write ${part.replace(/\*.*/, '')}~`);
    const choices = choicesOf(part, i + 1 === parts.length);
    const [only] = choices;
    if (!only) return;
    if (gap && !paths[0]?.length) fail('begins with *');
    const waited = gap;
    gap = 0;
    const after = (choice: Path): Path => (waited ? choice.map((slot, k) => (k ? slot : { ...slot, gap: waited })) : choice);
    if (choices.length === 1) for (const path of paths) path.push(...after(only));
    else paths = paths.flatMap((path) => choices.map((choice) => [...path, ...after(choice)]));
    if (paths.length > PHRASE_LIMITS.paths) fail(`has more than ${PHRASE_LIMITS.paths} ways to be read; make two phrases of it`);
  });
  if (!paths[0]?.length) fail('has no word in it');
  if (gap) fail('ends with *');
  if (gaps > PHRASE_LIMITS.wildcards) fail(`has more than ${PHRASE_LIMITS.wildcards} wildcards`);
  if (paths.some((path) => path.length > PHRASE_LIMITS.words)) fail(`has more than ${PHRASE_LIMITS.words} words`);
  return paths;
}

const REGEXP = /[\\[\]{}^<>]|\(\?|\.[*+]|\)[?+*]|\w[?+]\w/;

function fail(what: string): never {
  throw new SyntaxError(what);
}

/** The ways to read a word with alternatives or a group: single words are one way, whichever it is. */
function choicesOf(part: string, last: boolean): readonly Path[] {
  const inner = part.startsWith('(') ? part.slice(1, -1) : part;
  if (!inner.includes('|')) {
    const slots = slotsOf(inner, last);
    return slots.length ? [slots] : [];
  }
  const alternatives = inner.split('|');
  if (alternatives.length > PHRASE_LIMITS.alternatives) fail(`has more than ${PHRASE_LIMITS.alternatives} alternatives in one place`);
  const read = alternatives.map((alternative) => slotsOf(alternative, last));
  if (read.some((slots) => !slots.length)) fail(`has an empty alternative in “${part}”`);
  const single = read.flatMap((slots) => (slots.length === 1 ? slots : []));
  const several = read.filter((slots) => slots.length > 1);
  const all = (field: 'words' | 'beginnings'): string[] => [...new Set(single.flatMap((slot) => slot[field]))];
  return single.length ? [[{ words: all('words'), beginnings: all('beginnings'), gap: 0 }], ...several] : several;
}

/** Contractions that stand for one of two words. */
const EITHER: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({ "'s": ['is', 'has'], "'d": ['would', 'had'] }));

/** Knows the words that stand for two, and nothing else. */
let known: Vocabulary | undefined;
const joins = (word: string): boolean => (known ??= new Vocabulary()).find(word, 0, word.length) > 0;

function slotsOf(text: string, last: boolean): readonly Slot[] {
  if (SIMPLE.test(text) && !joins(text)) return [slot([text])];
  const plain = (known ??= new Vocabulary());
  return text.split(/\s+/).flatMap((part, i, all) => {
    if (!part) return [];
    if (SIMPLE.test(part) && !joins(part)) return [slot([part])];
    if (part.endsWith('~')) return [beginning(part.slice(0, -1))];
    if (part.includes('~')) fail(`has “${part}”: ~ stands at the end of a word`);
    const final = last && i + 1 === all.length;
    if (!final && /[.!?…]$/.test(part) && tokenise(`${part} Then`, plain).sentences.length > 1)
      fail(`goes on after “${part}”: a phrase lies within one sentence`);
    const tokens = tokenise(part, plain);
    if (tokens.symbol.includes(EMOJI)) fail('has an emoji, and they are not told apart');
    return tokens.symbol.map((_, k) => slot(EITHER.get(tokens.word(k)) ?? [tokens.word(k)]));
  });
}

const SIMPLE = /^[a-z]+$/;
const slot = (words: readonly string[]): Slot => ({ words, beginnings: NONE, gap: 0 });

function beginning(letters: string): Slot {
  const normal = normalWord(letters, 0, letters.length);
  if (!/^[a-z\u00df-\u024f]+$/.test(normal)) fail(`has “${letters}~”: before ~ stand letters only`);
  if (normal.length < SHORTEST_PREFIX) fail(`has “${letters}~”: before ~ stand at least four letters`);
  return { words: [], beginnings: [normal], gap: 0 };
}

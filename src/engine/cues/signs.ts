import type { Facts, Fact } from '../types';
import { FACTS } from '../types';

/** Something that is known of a text besides its words, written in braces among the cues, and how much of it there is. */
export type Sign = readonly [name: string, amount: number];

/** Bounds on numbers of words: a text of fewer words has the sign. */
const REPLY_LENGTHS = [4, 8, 12, 16, 25, 40, 70];
const CUSTOMER_LENGTHS = [1, 4, 8, 16, 30, 60];
const SENTENCE_LENGTHS = [3, 5, 8, 12, 20, 30];
/** So many hits of one list of the customer's cues are told apart. */
const MOST_HITS = 3;

const shorter = (what: string, words: number, bounds: readonly number[]): Sign[] =>
  bounds.filter((bound) => words < bound).map((bound) => [`{${what} < ${bound} words}`, 1]);

/** Signs of the customer's messages: which lists of the lexicon they hit how often, and how long they are. */
export function customerSigns(hits: ReadonlyMap<string, number>, words: number): Sign[] {
  const signs = shorter('customer', words, CUSTOMER_LENGTHS);
  for (const [list, count] of hits) for (let n = 1; n <= Math.min(count, MOST_HITS); n++) signs.push([`{${list} x${n}}`, 1]);
  return signs;
}

/** What a reply is read with: what patterns found in it, and how sure it is what the customer feels, from 0 to 1. */
export interface ReplySigns {
  readonly facts: Facts;
  readonly words: number;
  readonly asks: boolean;
  readonly link: boolean;
  readonly customer: readonly Sign[];
}

/** Signs of a reply. */
export function replySigns({ facts, words, asks, link, customer }: ReplySigns): Sign[] {
  const signs: Sign[] = [...shorter('reply', words, REPLY_LENGTHS), ...customer];
  for (const fact of FACTS) if (facts[fact]) signs.push([`{${fact}}`, 1]);
  if (asks) signs.push(['{asks}', 1]);
  if (link) signs.push(['{link}', 1]);
  return signs;
}

/** Facts whose lack changes how a sentence sounds. */
const MISSED: readonly Fact[] = [
  'apology',
  'empathy',
  'nextStep',
  'timeframe',
  'alternative',
  'greeting',
  'courtesy',
  'closing',
  'repair',
  'debate',
];

/** What all sentences of a reply have in common. */
export function contextSigns({ facts, customer }: Pick<ReplySigns, 'facts' | 'customer'>): Sign[] {
  return [...customer, ...MISSED.filter((fact) => !facts[fact]).map((fact): Sign => [`{no ${fact}}`, 1])];
}

/** Signs of one sentence: rules and facts that patterns found in it, its length and its place. */
export function sentenceSigns(
  found: Iterable<string>,
  { words, index, last, asked }: { words: number; index: number; last: boolean; asked: boolean },
): Sign[] {
  const signs = shorter('sentence', words, SENTENCE_LENGTHS);
  for (const name of found) signs.push([`{${name}}`, 1]);
  if (index === 0) signs.push(['{first sentence}', 1]);
  if (last) signs.push(['{last sentence}', 1]);
  if (index === 0 && last) signs.push(['{only sentence}', 1]);
  if (asked) signs.push(['{asked}', 1]);
  return signs;
}

import { FACTS, type Fact, type Facts } from '../types';

/** Something that is known of a text besides its words, written in braces among the cues, and how much of it there is. */
export type Sign = readonly [name: string, amount: number];

/** Signs are made once: they are asked for with every keystroke. A text of fewer words than a bound has the bound's sign. */
function lengthSigns(what: string, bounds: readonly number[]): (words: number) => readonly Sign[] {
  const signs = bounds.map((bound): Sign => [`{${what} < ${bound} words}`, 1]);
  const byPassed = [...signs.keys(), signs.length].map((passed) => signs.slice(passed));
  return (words) => byPassed[bounds.filter((bound) => words >= bound).length] ?? [];
}
const replyShorter = lengthSigns('reply', [4, 8, 12, 16, 25, 40, 70]);
const customerShorter = lengthSigns('customer', [1, 4, 8, 16, 30, 60]);
const sentenceShorter = lengthSigns('sentence', [3, 5, 8, 12, 20, 30]);

const named = new Map<string, Sign>();

/** The sign of a name: the name in braces. */
function signOf(name: string): Sign {
  let known = named.get(name);
  if (!known) named.set(name, (known = [`{${name}}`, 1]));
  return known;
}

/** So many hits of one list of the customer's cues are told apart. */
const MOST_HITS = 3;

/** Signs of the customer's messages: which lists of the lexicon they hit how often, and how long they are. */
export function customerSigns(hits: ReadonlyMap<string, number>, words: number): Sign[] {
  const signs = [...customerShorter(words)];
  for (const [list, count] of hits) for (let n = 1; n <= Math.min(count, MOST_HITS); n++) signs.push(signOf(`${list} x${n}`));
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
  const signs = [...replyShorter(words), ...customer];
  for (const fact of FACTS) if (facts[fact]) signs.push(signOf(fact));
  if (asks) signs.push(signOf('asks'));
  if (link) signs.push(signOf('link'));
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
  return [...customer, ...MISSED.filter((fact) => !facts[fact]).map((fact) => signOf(`no ${fact}`))];
}

/** Where a sentence stands and how it is meant. */
export interface SentencePlace {
  readonly words: number;
  readonly index: number;
  readonly last: boolean;
  readonly asked: boolean;
}

/** Signs of one sentence: rules and facts that patterns found in it, its length and its place. */
export function sentenceSigns(found: Iterable<string>, { words, index, last, asked }: SentencePlace): Sign[] {
  const signs = [...sentenceShorter(words)];
  for (const name of found) signs.push(signOf(name));
  if (index === 0) signs.push(signOf('first sentence'));
  if (last) signs.push(signOf('last sentence'));
  if (index === 0 && last) signs.push(signOf('only sentence'));
  if (asked) signs.push(signOf('asked'));
  return signs;
}

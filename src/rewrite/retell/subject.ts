import {
  abbreviations,
  bare,
  barePlurals,
  determiners,
  modifiers,
  people,
  prepositions,
  programs,
  unclear,
  adverbs,
  padding,
} from '../../lexicon/en/retell-words';
import { COMMA, GAP, isName } from './leave-out';
import { is, verbOf } from './verbs';

/** Who or what a clause is about. */
export interface Subject {
  readonly words: readonly string[];
  readonly end: number;
  readonly kind: 'i' | 'thing' | 'person' | 'nobody';
  readonly plural: boolean;
  /** Named without an article. */
  readonly bare?: boolean;
  /** "I'm", "I've": the auxiliary is in the word. */
  readonly aux?: 'be' | 'have';
}
interface Ways {
  /** Whether "it" may be a subject: it means what the clause is about. */
  readonly it?: boolean;
  /** Whether "the lamp I ordered" is read. */
  readonly relative?: boolean;
}

const FIRST = new Set(['i', 'we']);
const COUNTS = new Set('one two three four five six seven eight nine ten half both some most all many several none'.split(' '));
const OPENING = new Set(
  'my our your the this a an another every each one two three four five six half both some most all several'.split(' '),
);
const PLURAL = new Set('people children men women police goods scissors trousers headphones glasses jeans shoes'.split(' '));
const SINGULAR = new Set(
  'bus gas lens canvas status access business address process progress news class glass mattress dress atlas express wireless'.split(' '),
);
const WHEN = new Set('yesterday today online'.split(' '));

const plural = (noun: string): boolean => PLURAL.has(noun) || (/[^s]s$/.test(noun) && !/(?:us|is)$/.test(noun) && !SINGULAR.has(noun));
const helper = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:is|are|was|were|has|have|had|does|do|did|will|can|cannot|could|never|not|no|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|couldn't|keeps?|kept|still)$/.test(
    word,
  );

/** "screen black": a state with its helper left out. */
const state = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:wrong|broken|dead|blank|down|frozen|stuck|pending|missing|gone|empty|offline|greyed|lost|suspended|freezing)$/.test(word);

/** Whether a verb group can begin here. */
export const verbHere = (words: readonly string[], at: number): boolean => {
  let index = at;
  while (adverbs.has(words[index] ?? '') || padding.has(words[index] ?? '')) index++;
  const word = words[index];
  return (
    state(word) ||
    (helper(word) && (word !== 'no' || words[index + 1] === 'longer')) ||
    (word !== undefined && (is(word, 's') || is(word, 'past') || is(word, 'base') || is(word, 'ing')))
  );
};

/** The subject that begins at a word, where there is one that can be told. */
export function subjectAt(words: readonly string[], from: number, ways: Ways = {}): Subject | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  if (FIRST.has(first)) return { words: [first], end: from + 1, kind: 'i', plural: true };
  const short = /^(?:i|we)'(m|re|ve)$/.exec(first);
  if (short) return { words: [first], end: from + 1, kind: 'i', plural: true, aux: short[1] === 've' ? 'have' : 'be' };
  if (first === 'nobody') return { words: [first], end: from + 1, kind: 'nobody', plural: false };
  if (first === 'it' && ways.it) return { words: [first], end: from + 1, kind: 'thing', plural: false };
  return nounAt(words, from, ways);
}

function nounAt(words: readonly string[], from: number, ways: Ways): Subject | undefined {
  const first = words[from] as string;
  const added = OPENING.has(first) || /^\d{1,3}$/.test(first) ? undefined : articleFor(words, from);
  if (added === undefined && !OPENING.has(first) && !/^\d{1,3}$/.test(first)) return undefined;
  const nouns: string[] = added ? [added] : [];
  let head = '';
  let at = from;
  let headed = false;
  for (; at < from + 9; at++) {
    const word = words[at];
    if (word === undefined || word === COMMA) return undefined;
    if (word === GAP || isName(word)) {
      const after = headed ? verbAfter(words, at) : undefined;
      if (after === undefined) return undefined;
      nouns.length = nouns.findLastIndex((one) => prepositions.has(one));
      at = after;
      break;
    }
    if (at > from && !determiners.has(words[at - 1] as string) && !prepositions.has(words[at - 1] as string) && beginsVerb(words, at))
      break;
    if (word === 'of' && COUNTS.has(head || first)) {
      head = '';
      headed = false;
      nouns.push(word);
      continue;
    }
    if (prepositions.has(word)) {
      if (!head) return undefined;
      headed = true;
      nouns.push(word);
      continue;
    }
    if (word === 'you' && head && ways.relative !== false) {
      const after = yours(words, at);
      if (after === undefined) return undefined;
      at = after;
      break;
    }
    if ((word === 'i' || word === 'we' || word === "i've" || word === 'that' || word === 'which') && ways.relative !== false) {
      const clause = relative(words, at);
      if (!clause || !head) return undefined;
      nouns.push(...clause.words);
      at = clause.end;
      break;
    }
    if (
      (unclear.has(word) && word !== 'this') ||
      /'(?!s$)/.test(word) ||
      ['and', 'or', 'but', 'so', 'me', 'us', 'not', 'because', 'when'].includes(word)
    )
      return undefined;
    if (word === 'this' && at === from) {
      if (!programs.has(words[at + 1] ?? '')) return undefined;
      nouns.push('the');
      continue;
    }
    if (!headed && !determiners.has(word)) head = word;
    nouns.push(word);
  }
  if (!head || /^[£$€]?\d/.test(head) || at - from > 8 || !verbHere(words, at)) return undefined;
  if (added !== undefined && at - from > 3 && !nouns.some((word) => prepositions.has(word))) return undefined;
  if (added && nouns[2] && /^\d/.test(nouns[2])) nouns.shift();
  const many =
    COUNTS.has(first) && first !== 'one' && first !== 'half'
      ? true
      : /^\d/.test(first) && first !== '1'
        ? true
        : first === 'one' || first === 'every' || first === 'each'
          ? false
          : plural(head);
  return {
    words: nouns,
    end: at,
    ...(added !== undefined && { bare: true }),
    kind: people.has(head) || people.has(nouns.at(-1) ?? '') ? 'person' : 'thing',
    plural: many,
  };
}

/** Where the verb stands after a name that is left out: "the door on the [name] closet". */
function verbAfter(words: readonly string[], from: number): number | undefined {
  for (let at = from + 1; at < from + 4; at++) if (helper(words[at])) return at;
  return undefined;
}

/** What is missing before "app", "reset mail", "notifications": an article, nothing, or undefined where it is none of these. */
function articleFor(words: readonly string[], from: number): string | undefined {
  let at = from;
  while (
    at < from + 2 &&
    (modifiers.has(words[at] ?? '') || abbreviations.has(words[at] ?? '')) &&
    (bare.has(words[at + 1] ?? '') || barePlurals.has(words[at + 1] ?? ''))
  )
    at++;
  const noun = words[at] ?? '';
  return bare.get(noun) ?? (barePlurals.has(noun) ? '' : undefined);
}

/** A verb, rather than a noun that looks like one: "my order never came", not "my order confirmation". */
function beginsVerb(words: readonly string[], at: number): boolean {
  let index = at;
  while (adverbs.has(words[index] ?? '') || padding.has(words[index] ?? '')) index++;
  const word = words[index];
  if (state(word)) return true;
  if (helper(word)) return word !== 'no' || words[index + 1] === 'longer';
  if (word === undefined || !verbOf(word)) return false;
  const next = words[index + 1];
  if (is(word, 'ing') || (is(word, 'base') && !is(word, 'past')))
    return next === undefined || next === COMMA || !helper(next) ? !beginsVerbAfter(words, index + 1) : false;
  return !helper(next) || index > at;
}
const beginsVerbAfter = (words: readonly string[], at: number): boolean => {
  const word = words[at];
  return helper(word) || (word !== undefined && (is(word, 's') || is(word, 'past')) && !prepositions.has(word));
};

/** "the router you sent (me)": which one it is goes without saying. */
function yours(words: readonly string[], from: number): number | undefined {
  if (!/^(?:promised|sent|sold|gave|fitted|installed|delivered|quoted|shipped|supplied|issued)$/.test(words[from + 1] ?? ''))
    return undefined;
  const at = /^(?:me|us)$/.test(words[from + 2] ?? '') ? from + 3 : from + 2;
  return verbHere(words, at) ? at : undefined;
}

/** "(that) I ordered last week". */
function relative(words: readonly string[], from: number): { words: readonly string[]; end: number } | undefined {
  let at = from;
  const out: string[] = [];
  if (words[at] === 'that' || words[at] === 'which') at++;
  const who = words[at];
  if (who !== 'i' && who !== 'we' && who !== "i've" && who !== "we've") return undefined;
  out.push(who);
  at++;
  const verb = words[at];
  if (!verb || !(is(verb, 'past') || is(verb, 'done'))) return undefined;
  out.push(verb);
  at++;
  for (let count = 0; count < 5 && !verbHere(words, at); count++, at++) {
    const word = words[at];
    if (word === undefined || word === COMMA || word === GAP || isName(word) || (unclear.has(word) && word !== 'this')) return undefined;
    if (!(
      prepositions.has(word) ||
      determiners.has(word) ||
      WHEN.has(word) ||
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(word) ||
      TIME.test(word) ||
      word === 'ago'
    ))
      return undefined;
    out.push(word);
  }
  return verbHere(words, at) ? { words: out, end: at } : undefined;
}
const TIME =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|morning|night|\w+day|January|February|March|April|June|July|August|September|October|November|December|Christmas)$/;

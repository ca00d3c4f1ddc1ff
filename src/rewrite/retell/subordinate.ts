import { adverbs, padding } from '../../lexicon/en/retell-words';
import { subjectAt } from './subject';
import { tail, type Limits, type Tail } from './tail';
import { is, verbOf } from './verbs';

const OPENERS: readonly (readonly string[])[] = [
  ['every', 'time'],
  ['each', 'time'],
  ['as', 'soon', 'as'],
  ['the', 'moment'],
  ['the', 'first', 'time'],
  ['when'],
  ['whenever'],
  ['while'],
  ['after'],
  ['before'],
  ['since'],
  ['if'],
];

/** "every time I open the camera": a clause with a subject of its own that says when. */
export function subordinate(words: readonly string[], from: number, limits: Limits): Tail | undefined {
  const opener = OPENERS.find((opening) => opening.every((word, index) => words[from + index] === word));
  if (!opener) return undefined;
  let start = from + opener.length;
  if (words[start] === 'that') start++;
  const subject = subjectAt(words, start, { it: limits.own === true, relative: false });
  if (!subject || subject.kind === 'nobody') return undefined;
  let at = subject.end;
  const verb: string[] = [];
  while (adverbs.has(words[at] ?? '') || padding.has(words[at] ?? '')) {
    if (adverbs.has(words[at] as string)) verb.push(words[at] as string);
    at++;
  }
  const main = words[at];
  if (!main || !verbOf(main)) return undefined;
  if (subject.aux) {
    if (subject.aux === 'be' ? !is(main, 'ing') : !is(main, 'done')) return undefined;
  } else if (subject.kind === 'i') {
    if (!is(main, 'base') && !is(main, 'past')) return undefined;
  } else if (subject.plural ? !(is(main, 'base') || is(main, 'past')) : !(is(main, 's') || is(main, 'past'))) return undefined;
  verb.push(main);
  const rest = tail(words, at + 1, { room: limits.room, before: main, inner: true, ...(limits.own && { it: true }) });
  if (!rest || (!rest.words.length && NEEDS.has(verbOf(main)?.base ?? ''))) return undefined;
  return { words: [...opener, ...subject.words, ...verb, ...rest.words], end: rest.end };
}

/** Verbs that say nothing alone. */
const NEEDS = new Set('use get have make send find want need let put take bring give see do buy keep press click select enter'.split(' '));

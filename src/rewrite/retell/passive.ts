import { bare, harmed, owed, people, prepositions, determiners } from '../../lexicon/en/retell-words';
import { COMMA } from './leave-out';
import type { Predicate } from './predicate';
import { subjectAt } from './subject';
import { tail } from './tail';
import { is, participle, verbOf } from './verbs';
import { verbGroup } from './verb-group';

/** Done to the customer in person. */
const DONE_TO = new Set('charge bill overcharge fine block suspend ban disconnect debit lock log kick'.split(' '));
/** Without a subject these were not the customer's own doing. */
const ALONE = new Set('charge bill overcharge fine block suspend ban debit decline refuse'.split(' '));
const THIN = new Set('charge bill debit overcharge miss remove reset withdraw deduct throw close delete'.split(' '));
const OUT = new Set('lock log kick'.split(' '));
const DELIVERED = new Set('send deliver ship post give leave'.split(' '));
/** Harm only where it was done unasked. */
const UNASKED = new Set('change move rename remove'.split(' '));

/** "you charged me twice" as "you were charged twice": what was done, without who did it. `from` is where the verb begins. */
export function withoutCulprit(
  words: readonly string[],
  from: number,
  alone: boolean,
  plural: boolean,
  room: number,
  aux?: 'be' | 'have',
): Predicate | undefined {
  const group = verbGroup(words, from, plural, aux) ?? verbGroup(words, from, !plural, aux);
  if (!group) return undefined;
  let at = group.main;
  let main = words[at] ?? '';
  const keeps = verbOf(main)?.base === 'keep' && is(words[at + 1], 'ing');
  const kept = main;
  if (keeps) main = words[++at] ?? '';
  const base = verbOf(main)?.base ?? '';
  if (alone && !(is(main, 'past') && !is(main, 'base') && ALONE.has(base))) return undefined;
  const perfect = group.helper === 'have';
  const running = group.helper === 'be' && is(main, 'ing') && !group.perfect;
  const past = group.helper === 'none' && !keeps && is(main, 'past');
  const undone = group.negative && (perfect ? is(main, 'done') : group.helper === 'do' ? is(main, 'base') : past);
  if (!(undone || (!group.negative && (past || (perfect && is(main, 'done')) || running || keeps)))) return undefined;
  const object = objectAt(words, at + 1);
  if (!object) return undefined;
  const { you } = object;
  const wrong = words.slice(object.end, object.end + 4).join(' ');
  if (
    group.negative
      ? !owed.has(base)
      : you
        ? !(DONE_TO.has(base) || (DELIVERED.has(base) && /^the wrong\b/.test(wrong)))
        : !(
            harmed.has(base) ||
            (base === 'take' && /^(?:twice|again)$/.test(words[object.end] ?? '')) ||
            (UNASKED.has(base) && words.slice(object.end, object.end + 6).includes('without')) ||
            (DELIVERED.has(base) && /\bwrong\b/.test(words.slice(object.end, object.end + 6).join(' ')))
          )
  )
    return undefined;
  if (group.negative && you && base !== 'refund' && base !== 'pay') return undefined;
  if (OUT.has(base) && you && words[object.end] !== 'out' && words[object.end] !== 'off') return undefined;
  if (!you && /^(?:fine|ban|charge|bill|log|kick)$/.test(base) && !(base === 'charge' || base === 'bill')) return undefined;
  const adverbs = group.words.filter((word) => /^(?:still|now|again|already|also|constantly|always|repeatedly|suddenly)$/.test(word));
  const many = you || object.plural;
  const be = helpers(group.negative, { perfect, running, keeps, past, many, kept, never: group.words.includes('never') }, adverbs);
  const done = participle(base);
  const subject = you ? ['you'] : object.words;
  const rest = tail(words, object.end, { room: room - subject.length - be.length - 1, before: done });
  if (!rest || (THIN.has(base) && !keeps && !group.negative && (you || base === 'charge' || base === 'bill') && !rest.words.length))
    return undefined;
  if (DELIVERED.has(base) && !group.negative && !rest.words.includes('wrong')) return undefined;
  if (UNASKED.has(base) && !rest.words.includes('without')) return undefined;
  if (rest.words[0] === 'to' && is(rest.words[1], 'base')) return undefined;
  if (rest.words[0] === 'me' || rest.words[0] === 'us') return undefined;
  return { words: [...subject, ...be, done, ...unasked(rest.words)], end: rest.end, weight: 4 };
}

/** "without telling me" would be said of the thing. */
const unasked = (words: readonly string[]): readonly string[] =>
  words
    .join(' ')
    .replace(/\bwithout (?:telling|warning|informing|notifying) (?:me|us)\b/, 'without notice')
    .replace(/\bwithout asking(?: me| us)?\b/, 'without my consent')
    .split(' ')
    .filter(Boolean);

interface Time {
  readonly perfect: boolean;
  readonly running: boolean;
  readonly keeps: boolean;
  readonly past: boolean;
  readonly many: boolean;
  readonly kept: string;
  readonly never: boolean;
}
function helpers(negative: boolean, time: Time, adverbs: readonly string[]): readonly string[] {
  const { many } = time;
  if (negative && time.perfect)
    return [...adverbs, ...(time.never ? [many ? 'have' : 'has', 'never', 'been'] : [many ? "haven't" : "hasn't", 'been'])];
  if (negative) return time.never ? [many ? 'were' : 'was', 'never'] : [many ? "weren't" : "wasn't"];
  if (time.keeps) return [...adverbs, time.kept === 'kept' ? 'kept' : many ? 'keep' : 'keeps', 'being'];
  if (time.perfect) return [many ? 'have' : 'has', ...adverbs, 'been'];
  if (time.running) return [many ? 'are' : 'is', ...adverbs, 'being'];
  return [many ? 'were' : 'was', ...adverbs];
}

/** The object after a verb: the customer, or a thing of theirs. */
function objectAt(
  words: readonly string[],
  from: number,
): { words: readonly string[]; end: number; plural: boolean; you: boolean } | undefined {
  const first = words[from];
  if (first === 'me' || first === 'us') return { words: ['you'], end: from + 1, plural: true, you: true };
  const owned = first === 'my' || first === 'our' || first === 'the';
  if (!owned && !(first && bare.get(first) === 'your')) return undefined;
  let end = owned ? from + 1 : from;
  const start = end;
  while (end < start + 4 && words[end] !== undefined && noun(words[end] as string)) end++;
  if (end === start || people.has(words[end - 1] as string)) return undefined;
  const phrase = [...(start === from ? ['my'] : words.slice(from, start)), ...words.slice(start, end)];
  const read = subjectAt([...phrase, 'was'], 0);
  return read && read.end === phrase.length ? { words: phrase, end, plural: read.plural, you: false } : undefined;
}
const noun = (word: string): boolean =>
  /^[a-z-]+$/i.test(word) &&
  word !== COMMA &&
  !prepositions.has(word) &&
  !determiners.has(word) &&
  !/^(?:twice|again|yesterday|today|and|but|so|without|when|because|then|instead|anyway|late|early|online|please|once|three|times|never|still|now|i|it|you|they|me|us|that|this|out|off|up|down|away|back|overnight|just|even)$/.test(
    word,
  ) &&
  (!is(word, 'ing') || /^(?:booking|setting|meeting|recording|listing|heating|lighting|training|painting|parking)$/.test(word));

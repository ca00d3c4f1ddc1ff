import { bare, failing, people, programs, working } from '../../lexicon/en/retell-words';
import { aboutCustomer } from './customer';
import { COMMA, type Said } from './leave-out';
import { aboutNobody } from './nobody';
import { withoutCulprit } from './passive';
import { MOST, type Predicate } from './predicate';
import { ordered } from './reference';
import { subjectAt, type Subject } from './subject';
import { subordinate } from './subordinate';
import { been, chargedFor, leftOut, none, orderedAndGot, spent, thereIs, tooMany } from './supplied';
import { aboutThing } from './thing';
import { verbOf } from './verbs';

/** What stands around a sentence. */
export interface Around {
  readonly before: Said | undefined;
  /** "app", where the message names this one program. */
  readonly program: string | undefined;
}

/** "It keeps crashing", "Won't load": said of a program, nothing else being named just before. */
function aboutProgram(words: readonly string[], verb: number, it: boolean, { before }: Around): boolean {
  if (it && before?.words.some((noun) => (bare.has(noun) && !programs.has(noun)) || people.has(noun))) return false;
  return /^(?:it )?(?:still |just |now |constantly |always |often )?(?:(?:won't|doesn't|didn't) (?:even )?(?:load|open|work|start|sync|let|allow|launch|install)|keeps (?:on )?(?:crashing|freezing|closing|logging|lagging|loading|stopping)|crashes|freezes|lags|crashed|froze)\b/.test(
    words.slice(verb, verb + 4).join(' '),
  );
}

/** The clause that begins at a word, with what was said before it put behind it. */
export function clauseAt(words: readonly string[], start: number, around: Around, first: boolean): Predicate | undefined {
  const early = leading(words, start);
  const from = early?.end ?? start;
  const told = plain(words, from, around, first);
  if (!told) return undefined;
  if (!early) return told;
  if (
    /\b(?:since|when|after|every time|yesterday|today|last|ago|for)\b/.test(told.words.join(' ')) ||
    told.words.length + early.words.length > MOST
  )
    return early.needed ? undefined : told;
  return { ...told, words: [...told.words, ...early.words] };
}

/** "Since the update, …", "When I open it, …": told at the end. */
function leading(words: readonly string[], start: number): { words: readonly string[]; end: number; needed: boolean } | undefined {
  const first = words[start] ?? '';
  const clause = subordinate(words, start, { room: 9, before: '' });
  if (clause && words[clause.end] === COMMA) return { words: clause.words, end: clause.end + 1, needed: first === 'if' };
  if (clause && subjectAt(words, clause.end)) return { words: clause.words, end: clause.end, needed: first === 'if' };
  const text = words.slice(start, start + 6).join(' ');
  const when =
    /^(?:since (?:the |your |this )?(?:last |latest |new |recent )?(?:update|upgrade)|since (?:yesterday|last (?:week|night|month)|\w+day)|for (?:the (?:last|past) )?(?:\d{1,3}|two|three|four|five|several) (?:days|weeks|months|hours|years)(?: now)?|after (?:the |your )?(?:last |latest |new )?update|yesterday|today|this (?:morning|week|month)|last (?:week|night|month|\w+day))(?= |$)/i.exec(
      text,
    )?.[0];
  if (!when) return undefined;
  const said = when.split(' ');
  const article = said.map((word) => (word === 'this' && /update/.test(when) ? 'the' : word));
  const filled = /^(?:since|after) (?:last |latest |new |recent )?(?:update|upgrade)$/.test(article.join(' '))
    ? [article[0] as string, 'the', ...article.slice(1)]
    : article;
  let end = start + said.length;
  if (words[end] === COMMA) end++;
  return { words: filled.filter((word) => word !== 'now'), end, needed: false };
}

/** A clause from its subject on, in one of the ways a complaint is made. */
export function plain(words: readonly string[], start: number, around: Around, first: boolean): Predicate | undefined {
  const word = words[start] ?? '';
  if (
    word === 'you' ||
    word === "you've" ||
    word === "you're" ||
    word === 'they' ||
    word === "they've" ||
    word === "they're" ||
    word === 'somebody' ||
    word === 'someone'
  )
    return culprit(words, word === 'you' && /^(?:guys|people|lot)$/.test(words[start + 1] ?? '') ? start + 2 : start + 1, true, word);
  const left =
    leftOut(words, start) ?? chargedFor(words, start) ?? orderedAndGot(words, start) ?? tooMany(words, start) ?? spent(words, start);
  if (left) return left;
  const alone = withoutCulprit(words, start, true, true, MOST);
  if (alone) return alone;
  if (word === 'there' || word === "there's") return thereIs(words, start);
  if (word === 'no' || (word === 'still' && words[start + 1] === 'no')) return none(words, start);
  const subject = subjectAt(words, start) ?? meant(words, start, around, first);
  if (!subject) return undefined;
  const told =
    subject.kind === 'person' || /^(?:charge|bill|overcharge|fine)$/.test(verbOf(words[subject.end] ?? '')?.base ?? '')
      ? culpritOf(words, subject)
      : undefined;
  if (told) return told;
  const reader = subject.kind === 'i' ? aboutCustomer : subject.kind === 'nobody' ? aboutNobody : aboutThing;
  const predicate = reader(words, subject, MOST - subject.words.length);
  if (!predicate) return undefined;
  return predicate.since ? been(subject, predicate) : { ...predicate, words: [...subject.words, ...predicate.words] };
}

const culprit = (words: readonly string[], verb: number, plural: boolean, who: string): Predicate | undefined =>
  withoutCulprit(words, verb, false, plural, MOST, who.endsWith("'ve") ? 'have' : who.endsWith("'re") ? 'be' : undefined);
const culpritOf = (words: readonly string[], subject: Subject): Predicate | undefined =>
  withoutCulprit(words, subject.end, false, subject.plural, MOST);

/** "it" after "I ordered a lamp", or after the one program that was just named. */
function meant(words: readonly string[], start: number, around: Around, first: boolean): Subject | undefined {
  const word = words[start];
  if (first && around.program && aboutProgram(words, word === 'it' ? start + 1 : start, word === 'it', around))
    return { words: ['the', around.program], end: word === 'it' ? start + 1 : start, kind: 'thing', plural: false };
  if (word !== 'it' && word !== 'they') return undefined;
  const earlier = first ? around.before?.words : words.slice(0, start);
  if (!earlier) return undefined;
  const bought = ordered(earlier);
  if (bought) return bought.plural === (word === 'they') ? { ...bought, end: start + 1 } : undefined;
  if (word !== 'it' || first) return undefined;
  const named = earlier.filter((noun) => programs.has(noun) && noun !== 'update' && noun !== 'page');
  const main = words
    .slice(start + 1, start + 5)
    .map((verb) => verbOf(verb)?.base ?? '')
    .find((base) => failing.has(base) || working.has(base));
  if (named.length !== 1 || !main || !/^(?:crash|freeze|fail|load|open|start|lag|hang|work|let|allow)$/.test(main)) return undefined;
  if (earlier.some((noun) => (bare.has(noun) && !programs.has(noun)) || people.has(noun))) return undefined;
  return { words: ['the', named[0] as string], end: start + 1, kind: 'thing', plural: false };
}

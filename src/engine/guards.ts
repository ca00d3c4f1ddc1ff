import { rememberLast } from './remember';
import type { Hit, Reply, Sentence } from './rule';

/** Whether a hit is not what it looks like; a guard that says true keeps the rule silent. */
export type Guard = (hit: Hit, reply: Reply) => boolean;

/** Whether one of `words` stands among the `most` words before the hit, in its sentence. */
export function wordsBefore(hit: Hit, reply: Reply, words: ReadonlySet<string>, most: number): boolean {
  for (let i = hit.from - 1; i >= hit.sentence.from && i >= hit.from - most; i--) if (words.has(reply.word(i))) return true;
  return false;
}

/** Whether one of `words` stands anywhere in the hit's sentence. */
export function sentenceHas(...words: readonly string[]): Guard {
  const wanted = new Set(words);
  // A sentence of nothing but hits is not read again for each.
  const has = rememberLast(({ from, to }: Sentence, reply: Reply): boolean => {
    for (let i = from; i < to; i++) if (wanted.has(reply.word(i))) return true;
    return false;
  });
  return ({ sentence }, reply) => has(sentence, reply);
}

/** Whether one of `words` follows the hit within `most` words, in its sentence. */
export function followedBy(most: number, ...words: readonly string[]): Guard {
  const wanted = new Set(words);
  return (hit, reply) => {
    for (let i = hit.to; i < hit.sentence.to && i < hit.to + most; i++) if (wanted.has(reply.word(i))) return true;
    return false;
  };
}

const NEGATORS = new Set('not never no nobody none without hardly neither nor'.split(' '));
const CONDITIONS = new Set('if when whenever unless in case should whether once before until'.split(' '));
const REPORTS = new Set('said say mentioned mention told tell wrote explained thought think reported described asked feel felt'.split(' '));

/** "not your fault": a negator among the three words before. */
export const negated: Guard = (hit, reply) => wordsBefore(hit, reply, NEGATORS, 3);

/** "if you forgot": a condition earlier in the sentence, not further than ten words. */
export const conditional: Guard = (hit, reply) => {
  for (let i = hit.from - 1; i >= hit.sentence.from && i >= hit.from - 10; i--) {
    const word = reply.word(i);
    if (word === 'in' ? reply.word(i + 1) === 'case' : word !== 'case' && word !== 'should' && CONDITIONS.has(word)) return true;
  }
  return false;
};

/** "you mentioned you forgot": the customer's own report, up to six words before. */
export const reported: Guard = (hit, reply) => {
  for (let i = hit.from - 1; i > hit.sentence.from && i >= hit.from - 6; i--)
    if (REPORTS.has(reply.word(i)) && ['you', 'have', 'had', 'did', 'also'].includes(reply.word(i - 1))) return true;
  return false;
};

/** What "I am" and "we have" may go on with without anything being done. */
const IDLE = new Set('not no never only merely sorry afraid unable able sure aware happy glad pleased noted the a an all'.split(' '));
const ADVERBS = new Set('just now already also since personally again'.split(' '));

/** "…, so I have asked them": in the sentence or one of the next two the agent says what they do about it. */
export const actsBeside: Guard = (hit, reply) => {
  const end = reply.sentences[hit.sentence.index + 2]?.to ?? reply.words;
  for (let i = hit.sentence.from; i < end; i++) {
    if ((i >= hit.from && i < hit.to) || !['i', 'we'].includes(reply.word(i))) continue;
    if (/^(?!need|indeed).{3,}ed$/.test(reply.word(i + 1))) return true;
    if (!['have', 'am', 'are', 'will'].includes(reply.word(i + 1))) continue;
    const verb = reply.word(ADVERBS.has(reply.word(i + 2)) ? i + 3 : i + 2);
    if (verb && !IDLE.has(verb)) return true;
  }
  return false;
};

/** The sentence asks. */
export const inQuestion: Guard = (hit) => hit.sentence.question;

/** The sentence is an item of a list. */
export const inList: Guard = (hit) => hit.sentence.listItem;

/** "…, but I can": the sentence goes on with a way, a reason or another thought. */
export const goesOn: Guard = (hit, reply) =>
  /;|\b(?:but|so|though|because|until|till|before)\b/i.test(reply.text.slice(hit.span.end, hit.sentence.span.end));

import type { Reply } from '../engine/rule';

/** A piece of fewer words is no formula. */
const LEAST_WORDS = 3;

/** Those of several sentences that the customer has not had before in this thread; the last one where they had them all. */
export function fresh(reply: Reply, sentences: readonly string[]): readonly string[] {
  const earlier = reply.earlier.map(plain);
  const unused = sentences.filter((sentence) => !formulas(sentence).some((formula) => earlier.some((text) => text.includes(formula))));
  return unused.length ? unused : sentences.slice(-1);
}

/** What stands between the gaps, and how it begins: "I understand how frustrating". */
const formulas = (sentence: string): string[] =>
  [...sentence.split(/\[[^\]]*\]/), /^(?:\S+\s+){3}\S+/.exec(sentence)?.[0] ?? '']
    .map(plain)
    .filter((piece) => piece.trim().split(' ').length >= LEAST_WORDS);

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;

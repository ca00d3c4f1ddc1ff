import type { Reply, Sentence } from '../engine/rule';
import type { Span } from '../engine/types';

/**
 * What a sentence knows. `hard`: figures, names, quotations, which stay as they stand; `soft`: a reason, a condition, a term, or something
 * of the matter itself, which can be said otherwise; `none`: judgement and hollow words, with which nothing goes but the sting.
 */
export function factIn(words: string, whole: Span, sentence: Sentence, reply: Reply): 'hard' | 'soft' | 'none' {
  if (HARD.test(words) || NAME.test(words) || MIXED.test(words) || beginsWithName(words, reply)) return 'hard';
  return SOFT.test(words) || reply.takesUp(whole) || isLeanedOn(sentence, reply) ? 'soft' : 'none';
}

/** Figures, addresses, codes, quotations, placeholders, days: they stay as they stand. */
const HARD = /[\d@#`"“”<>{}[\]]|https?:|www\.|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
/** Reasons, conditions, terms: what the customer may need to know. */
const SOFT =
  /\b(?:because|due to|since|unless|except|only|until|before|after|if|when|once|link|page|form|number|attached|please|how|why|so that)\b|\b(?:refund|fee|charge|price|cost|pa(?:y|id)|deliver|ship|open|close|avail|includ|valid|expir|cancel|book|sent|install|sign|refer|support|requir|option|setting|version|warrant|guarant|insur|contract|term|polic|rule|count|design|work|decid|decision|accept|appl|log|regist|review|forward|pass)\w*/i;
/** An apology among other words, or an emoji between what are two sentences. */
const MIXED = /\b(?:sorry|apologi[sz]e)\b|\p{Extended_Pictographic}\uFE0F? \p{Lu}/u;
/** A name in the middle of a sentence. */
const NAME = /(?<=[\p{L}\p{N},] )(?!I\b|I['’])\p{Lu}[\p{L}\p{N}]/u;

/** The first word is a name where somebody writes it with a capital in the middle of a sentence, too. */
function beginsWithName(words: string, { text, customer }: Reply): boolean {
  const first = /^\p{Lu}[\p{L}\p{N}]+/u.exec(words)?.[0];
  if (!first) return false;
  const inside = new RegExp(`(?<=[\\p{L}\\p{N},] )${first}(?![\\p{L}\\p{N}])`, 'u');
  return [text, ...customer].some((written) => inside.test(written));
}

/** "It", "that", "this" in the next sentence's first words may mean something in this one. */
export function isLeanedOn({ index }: Sentence, reply: Reply): boolean {
  const next = reply.sentences[index + 1];
  return next !== undefined && /^(?:\S+\s+){0,4}?(?:it|its|this|that|these|those|they|them|he|she|there)\b/i.test(reply.sentenceText(next));
}

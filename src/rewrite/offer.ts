import type { Hit, Reply } from '../engine/rule';
import { alternative } from './phrases';

/** The no stays as it is; something stands beside it. */
export function withOffer({ sentence }: Hit, reply: Reply) {
  return { sentence: besideNo(`${reply.sentenceText(sentence)}.`, reply) };
}

/** Other words for a sentence, with an offer behind it where it says no. */
export const withOfferIfNo = (sentence: string, reply: Reply): string => (NO.test(sentence) ? besideNo(sentence, reply) : sentence);

const besideNo = (sentence: string, reply: Reply): string => `${sentence} ${alternative(reply)}`;

const NO =
  /\b(?:can(?:not|['’]t)|can not|unable|won['’]t|no longer|not (?:possible|available|returnable|refundable|allowed|permitted|eligible|an option|going to|able to|something)|(?:those|these) are the rules|(?:our|the) (?:policy|rules?|terms)|(?:are|is) final)\b/i;

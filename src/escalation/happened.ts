import { FAILS } from '../rewrite/quote';

/** A sentence of fewer words tells nothing by itself, beside numbers. */
const LEAST_WORDS = 4;
/** When, how much, which: what a colleague looks for. */
const EXACT =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|last (?:week|month|night|year)|this (?:morning|week)|since|weeks?|months?|days?|hours?|twice|every)\b/i;
const COURTESY =
  /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|thanks?|thank you|regards|(?:kind|best) regards|yours|cheers|please (?:help|advise|reply|respond))\b/i;
/** Verdicts and insults, which say how they feel and not what happened. */
const VERDICT =
  /\b(?:worst|terrible|awful|horrible|pathetic|useless|incompetent|ridiculous|disgrac\w*|shame\w*|joke|scam\w*|idiots?|liars?|unacceptable|disgust\w*|hate|fuck\w*|shit\w*|bloody|furious|appall\w*)\b/i;
const WISH =
  /\b(?:i (?:want|expect|demand|hope|wish|would like|need)|we (?:want|expect|demand)|you (?:should|must|need to|have to)|please)\b/i;

/** How much a customer's sentence tells of what happened; 0 for nothing. */
export function tellsWhat(sentence: string, question: boolean): number {
  if (question || COURTESY.test(sentence) || sentence.split(' ').length < LEAST_WORDS || !FAILS.test(sentence)) return 0;
  return 3 + Number(EXACT.test(sentence)) - Number(VERDICT.test(sentence)) - Number(WISH.test(sentence));
}

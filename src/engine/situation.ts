import type { Reply } from './rule';

// Gates for a whole reply, as guards are for a hit: what kind of conversation is this?

/** The customer complains, or nothing is known of them: to a content customer the same words are harmless. */
export const upsetOrUnknown = ({ signals, customer }: Reply): boolean => signals.complaint || customer.length === 0;

/** The customer may be waiting for something: who is content or thankful is not. */
export const waits = (reply: Reply): boolean => !reply.facts.cheer && (upsetOrUnknown(reply) || reply.signals.question);

/** A company answers a complaint that is its own to mend; no thanks for praise, no small talk, no debate among makers. */
export function answersComplaint(reply: Reply): boolean {
  const { complaint, companySide, repeat, technical, upset } = reply.signals;
  const { greeting, nextStep, timeframe, cheer, debate, repair } = reply.facts;
  const mends = companySide || repeat || repair;
  const few = !(upset === 2 || greeting || nextStep || timeframe || reply.words >= 10);
  return complaint && mends && !cheer && !few && !technical && !debate;
}

/** Thanks for praise, or a nice word among people who have nothing to settle. */
export const smallTalk = ({ facts, signals, text }: Reply): boolean =>
  !facts.apology && signals.upset < 2 && (facts.cheer || signals.thanks || PRAISED.test(text));

/** The reply itself says that the customer praised. */
const PRAISED =
  /\b(?:positive|great|wonderful|lovely|amazing|fantastic|kind|glowing|nice|5[- ]star|five[- ]star) (?:feedback|reviews?|words?|ratings?|comments?|note)\b/i;

/** How sure cues must be of a complaint that only the reply shows. */
const SHOWN_BY_REPLY = 1.5;

/** Cues say that something is missing, and there is a complaint: the customer's, or one that the reply itself speaks of. */
export function misses(reply: Reply, head: 'missing-apology' | 'missing-empathy' | 'missing-next-step'): boolean {
  const complaint = reply.customer.length ? reply.signals.complaint : reply.likely('complained') > SHOWN_BY_REPLY;
  return complaint && !smallTalk(reply) && reply.likely(head) > 0;
}

/** Something in the reply is friendly. */
export const courteous = ({ facts }: Reply): boolean =>
  facts.courtesy || facts.greeting || facts.apology || facts.empathy || facts.cheer || facts.closing;

/** The reply asks something. */
export const asks = (reply: Reply): boolean => reply.facts.question || reply.sentences.some((sentence) => sentence.question);

/** Nothing in the reply leads anywhere: no alternative, question or colleague, and nothing that somebody does. */
export function noWayForward(reply: Reply): boolean {
  const { alternative, question, handoff } = reply.facts;
  return !alternative && !question && !handoff && !asks(reply) && !ACTS.test(reply.masked) && reply.words < MOST_WORDS;
}

/** A longer reply nearly always has something beside its no. */
const MOST_WORDS = 90;
const ACTS =
  /\b(?:I|we)(?:['’](?:ll|ve|re|m)| (?:will|have|can|am|are))\b(?!['’]t| (?:not|never|unable|no|afraid|sorry|obliged|reviewed|decided|considered|discussed)\b)/i;
/** A joke, a name at the end or a debate among makers: a reply that is short for other reasons than coldness. */
export const chatty = ({ text, facts, signals }: Reply): boolean =>
  facts.debate || signals.technical || LIVELY.test(text) || NAMED.test(text);

const LIVELY = /!|\p{Extended_Pictographic}|[:;]-?[)D]/u;
const NAMED = /(?:[-–—^] ?(?:<\w+>|\p{Lu}\p{L}+)(?: \d\/\d)?|\n\p{Lu}\p{L}+)\s*$/u;

/** Somebody does something about it, names a fault, or agrees: "I'll stay on it", "we sent you the", "you're right". */
export const takesOn = (words: string): boolean => OWNS.test(words.replace(/’/g, "'"));

const OWNS =
  /\b(?:I|we)(?:'ve|'ll|'m|'re| have| will| am| are)(?! (?:\w+ )?(?:sorry|sad|afraid|aware|unable|not)\b)|\b(?:I|we) (?:did|didn't|failed|could have|need to|sent|lost|got|made|took|broke|overcharged|mixed)\b|\b(?:personally|you(?:'re| are) (?:\w+ )?right|should|our (?:\w+ )?(?:made|failed|missed))\b/i;

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
  const smallTalk = cheer || !(upset === 2 || greeting || nextStep || timeframe || reply.words >= 10);
  return complaint && mends && !smallTalk && !technical && !debate;
}

/** The reply explains how things are, more than it mends them: a reader who is not angry may take that as enough. */
export const explains = (reply: Reply): boolean => reply.facts.explanation && reply.factHits('repair').length < 2;

/** Something in the reply is friendly. */
export const courteous = ({ facts }: Reply): boolean =>
  facts.courtesy || facts.greeting || facts.apology || facts.empathy || facts.cheer || facts.closing;

/** The reply asks something. */
export const asks = (reply: Reply): boolean => reply.facts.question || reply.sentences.some((sentence) => sentence.question);

/** A joke, a name at the end or a debate among makers: a reply that is short for other reasons than coldness. */
export const chatty = ({ text, facts, signals }: Reply): boolean =>
  facts.debate || signals.technical || LIVELY.test(text) || NAMED.test(text);

const LIVELY = /!|\p{Extended_Pictographic}|[:;]-?[)D]/u;
const NAMED = /(?:[-–—^] ?(?:<\w+>|\p{Lu}\p{L}+)(?: \d\/\d)?|\n\p{Lu}\p{L}+)\s*$/u;

import { wholeSentence } from '../engine/edit';
import type { Replacement } from '../engine/flag-phrases';
import type { Hit, Reply } from '../engine/rule';
import { capital, textBefore } from './words';

type Make = (hit: Hit, reply: Reply) => Replacement | undefined;
type Say = string | ((reply: Reply, hit: Hit) => string);

/** What may stand before the clause and go with it. */
const FILLER =
  /^(?:(?:unfortunately|sadly|regrettably|honestly|frankly|look|well|and|but|so|also|however|now|I(?: a|['’])m afraid)[,\s]+)*(?:(?:that|this|it|there)(?:['’]s| is| has| was) )?$/i;
/** A dropped clause with any of these carries a fact that the customer needs. */
const FACT = /\d|\b(?:because|since|if|when|while|until|unless|after|before|within|once|except|due to|only)\b/i;
/** "…, so we cannot": the clause ends here, and a sentence of its own can begin. */
const BREAK =
  /\s*(?:[,;:–—]|\s-\s|\.{3})\s*(?:(?:and|but|so|however|therefore|then)\b,?\s*)?|\s+(?:and|but|so)\s+(?=(?:I|we|please|here)\b)/i;
/** After "so" only an offer or a request can stand without the reason. */
const LEADS_ON = /^(?:please|(?:I|we)(?:['’]ll| will| have|['’]ve| can(?!not|['’]t| not))|you can(?!not|['’]t| not))\b/i;
const THEREFORE = /\b(?:so|therefore)\b/i;
const SENTENCE = /^(?:I|we|you|your|our|my|the|this|it|they|there|here|please|a|an|if you|to)\b(?!\s+(?:being|having)\b)/i;
/** What says nothing without the clause that goes. */
const LEANS = /^(?:(?:it|this|that|you|we|I|they|he|she|the \w+) (?:should|could|would|might)\b|(?:it|you|we|I|they|he|she)['’]d\b)/i;

/** The sentence in parts: what the hit's clause says after the hit, and what comes after that clause. */
export function parts(hit: Hit, reply: Reply): { readonly tail: string; readonly rest: string; readonly therefore: boolean } {
  const after = reply.text.slice(hit.span.end, wholeSentence(hit.sentence, reply.text).end);
  const words = after.replace(/[.!?…\s]+$/, '');
  const stop = after.slice(words.length).trim() || '.';
  const at = BREAK.exec(words);
  if (!at) return { tail: words.trim(), rest: '', therefore: false };
  const rest = words.slice(at.index + at[0].length);
  return { tail: words.slice(0, at.index).trim(), rest: rest && capital(rest) + stop, therefore: THEREFORE.test(at[0]) };
}

/**
 * Another sentence for the hit's clause; what the sentence says after it stays, as a sentence of its own. None where a fact would be lost
 * or where the rest cannot stand alone.
 */
export function insteadOfClause(say: Say): Make {
  return (hit, reply) => {
    const { tail, rest, therefore } = parts(hit, reply);
    if (!FILLER.test(textBefore(hit, reply)) || FACT.test(tail)) return undefined;
    const said = typeof say === 'string' ? say : say(reply, hit);
    if (LEANS.test(rest)) return said ? { sentence: said } : undefined;
    if (rest && (!SENTENCE.test(rest) || (therefore && !LEADS_ON.test(rest)))) return undefined;
    return said || rest ? { sentence: [said, rest].filter(Boolean).join(' ') } : undefined;
  };
}

/** Drops the hit's clause where the rest of the sentence can stand alone, else says something in its place. */
export function dropClause(otherwise: Say): Make {
  const [alone, instead] = [insteadOfClause(''), insteadOfClause(otherwise)];
  return (hit, reply) => alone(hit, reply) ?? instead(hit, reply);
}

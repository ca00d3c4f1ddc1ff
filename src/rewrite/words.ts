import type { Hit, Reply } from '../engine/rule';

/** The sentence's text after a hit, without the final punctuation. */
export function textAfter(hit: Hit, reply: Reply): string {
  return reply.text
    .slice(hit.span.end, hit.sentence.span.end)
    .replace(/[.!?…\s]+$/, '')
    .trim();
}

/** Whether the hit begins its sentence. */
export const leads = (hit: Hit): boolean => hit.from === hit.sentence.from;

/** Whether the hit is all of its sentence. */
export const isWhole = (hit: Hit): boolean => leads(hit) && hit.to === hit.sentence.to;

/** Who speaks for the company in this draft, with the verb in the draft's own style: "I'm", "We are". */
export function weAre(reply: Reply): string {
  const we = count(reply.masked, /\b(?:we|our|us)\b/gi) > count(reply.masked, /\b(?:I|my|me)\b/g);
  const short = /\p{L}['’](?:[mdts]|re|ve|ll)\b/u.test(reply.masked) || !/\b(?:I am|we are|will not|cannot|do not)\b/i.test(reply.masked);
  if (we) return short ? "We're" : 'We are';
  return short ? "I'm" : 'I am';
}

/** "apologise" as the draft spells it; American only where the draft is. */
export function spelt(british: string, reply: Reply): string {
  return /\b\w+(?:iz(?:e|ed|es|ing)|or(?:ed|ite)?)\b/.test(reply.masked) &&
    /\b(?:apologiz|realiz|recogniz|favorite|color)/i.test(reply.masked)
    ? british.replace(/is(?=e|ing)/, 'iz')
    : british;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** "include your order number" as a request, where the words after the hit are a simple demand for something. */
export function asRequest(hit: Hit, reply: Reply): { readonly sentence: string } | undefined {
  const rest = textAfter(hit, reply);
  const simple =
    /^(?:send|provide|include|attach|give|share|tell|confirm|fill|complete|upload|enter|add|sign|reply|answer|mention|specify)\b/i;
  if (!leads(hit) || !simple.test(rest) || /[,;:–—]|\b(?:within|before|by|until|in time|when|which|that|so|and|but|or)\b/i.test(rest))
    return undefined;
  return { sentence: `Could you ${rest}?` };
}

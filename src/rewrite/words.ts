import { rememberLast } from '../engine/remember';
import type { Hit, Reply } from '../engine/rule';

/** The sentence's text after a hit, without the final punctuation. */
export function textAfter(hit: Hit, reply: Reply): string {
  return reply.text
    .slice(hit.span.end, hit.sentence.span.end)
    .replace(/[.!?…\s]+$/, '')
    .trim();
}

/** The sentence's text before a hit, with its spaces. */
export const textBefore = (hit: Hit, reply: Reply): string => reply.text.slice(hit.sentence.span.start, hit.span.start);

/** Whether the hit begins its sentence. */
export const leads = (hit: Hit): boolean => hit.from === hit.sentence.from;

/** Whether the hit is all of its sentence. */
export const isWhole = (hit: Hit): boolean => leads(hit) && hit.to === hit.sentence.to;

/** Whether the hit ends its clause: nothing, a comma or a new thought follows. */
export const endsClause = (hit: Hit, reply: Reply): boolean =>
  /^\s*(?:$|[,;:.!?…)–—]|- |(?:and|but|so|as|because|while|with|if|when|then|once|until|thanks?)\b)/i.test(
    reply.text.slice(hit.span.end, hit.sentence.span.end),
  );

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence's beginning in the middle of another: "I" and names in capitals stay. */
export const uncapital = (text: string): string => (/^(?:I\b|\p{Lu}{2})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

interface Voice {
  readonly speaker: 'I' | 'We';
  readonly contracts: boolean;
}

/** Read once per draft: a long one can have thousands of hits. */
const voiceOf = rememberLast(({ masked, voice: { tone, speaker } }: Reply): Voice => {
  const we =
    speaker === 'draft'
      ? (SIGNED_BY_MANY.test(masked) && !/\bI\b/.test(masked)) || count(masked, /\b(?:we|our|us)\b/gi) > count(masked, /\b(?:I|my|me)\b/g)
      : speaker === 'we';
  const short = /\p{L}['’](?:[mdt]|re|ve|ll)\b/u.test(masked);
  const long = /\b(?:I am|we are|(?:did|do|does|is|are|will|have) not|cannot)\b/i.test(masked);
  return { speaker: we ? 'We' : 'I', contracts: short || (!long && tone !== 'formal') };
});

/** "Claims Team", "Passenger Services" in the last line. */
const SIGNED_BY_MANY =
  /\n[^\n]{0,30}\b(?:team|department|dept|desk|office|services?|support|care|relations|compliance|bookings?|claims|customer \w+|group|store|hotel)\b[^\n]{0,20}\s*$/i;

/** Who speaks for the company: the team's choice, else whoever does in this draft. */
export const speaker = (reply: Reply): 'I' | 'We' => voiceOf(reply).speaker;

/** Whether the draft says "didn't" rather than "did not"; where it shows neither, most people do. */
export const contracts = (reply: Reply): boolean => voiceOf(reply).contracts;

/** "I'm", "We are": who speaks, with the verb in the draft's own style. */
export function weAre(reply: Reply): string {
  if (speaker(reply) === 'We') return contracts(reply) ? "We're" : 'We are';
  return contracts(reply) ? "I'm" : 'I am';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

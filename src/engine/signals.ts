import type { Matcher } from './match/matcher';
import { apart, hitsByTag, type Tagged, type TaggedHits } from './match/tagged';
import type { Cue, Hit } from './rule';
import { mask } from './text/mask';
import { tokenise } from './text/tokens';
import type { Signals } from './types';

/** A customer who wrote nothing that is shown, or nothing that says how they feel. */
export const NO_SIGNALS: Signals = {
  complaint: false,
  companySide: false,
  upset: 0,
  repeat: false,
  urgent: false,
  threat: false,
  vulnerable: false,
  thanks: false,
  question: false,
  technical: false,
  reasons: [],
};

/** At most so many words are kept of what raised the signals, and none shorter than this: a “no” or “down” tells nothing by itself. */
const MOST_REASONS = 3;
const SHORTEST_REASON = 6;
const TELLING = ['vulnerable', 'threat', 'angry', 'repeat', 'annoyed', 'failure'] as const;
/** This many messages without an end of the matter are a repeated contact. */
const REPEATED = 3;

/**
 * Reads the customer's messages, oldest first. The latest one decides; where it says nothing of how they feel (a number, a "here it
 * is"), all of them do. `cues` are the matcher's patterns.
 */
export function readSignals(customer: readonly string[], matcher: Matcher, cues: readonly Tagged<Cue>[]): Signals {
  const latest = customer.at(-1);
  if (latest === undefined) return NO_SIGNALS;
  const read = readMessage(latest, matcher, cues);
  const silent = !read.complaint && !read.thanks && !read.threat && !read.vulnerable;
  const signals = silent && customer.length > 1 ? readMessage(customer.join('\n\n'), matcher, cues) : read;
  const repeat = signals.repeat || (signals.complaint && customer.length >= REPEATED);
  return { ...signals, repeat, upset: repeat && signals.complaint && signals.upset === 0 ? 1 : signals.upset };
}

function readMessage(message: string, matcher: Matcher, cues: readonly Tagged<Cue>[]): Signals {
  const masked = mask(message);
  const tokens = tokenise(masked, matcher.vocabulary);
  const hits = hitsByTag(matcher.find(message, tokens), cues);
  const has = (cue: Cue): boolean => hits.has(cue);
  const count = (cue: Cue): number => apart(hits.of(cue)).length;
  // Measured on labelled messages: one sign of a failure is enough, and praise or a plain request weighs as much as two of them.
  const evidence = count('failure') + count('annoyed') + 2 * count('angry') - 2 * count('fine');
  const complaint = evidence > 0;
  const loud = has('annoyed') || has('repeat') || has('threat') || shouts(message);
  return {
    complaint,
    companySide: complaint && (evidence > 1 || has('companySide')),
    upset: !complaint ? 0 : has('angry') ? 2 : loud || evidence > 2 ? 1 : 0,
    repeat: has('repeat'),
    urgent: has('urgent'),
    threat: has('threat'),
    vulnerable: has('vulnerable'),
    thanks: has('thanks') && !complaint,
    question: has('question') || tokens.sentences.some((sentence) => sentence.question),
    technical: has('technical'),
    reasons: reasonsFrom(hits),
  };
}

/** The most telling words first; of two that overlap or repeat each other, the longer one. */
function reasonsFrom(hits: TaggedHits<Cue>): string[] {
  const kept: Hit[] = [];
  for (const cue of TELLING)
    for (const hit of [...apart(hits.of(cue))].sort((a, b) => b.text.length - a.text.length)) {
      const words = hit.text.toLowerCase();
      if (words.length >= SHORTEST_REASON && !kept.some((k) => k.text.toLowerCase().includes(words))) kept.push(hit);
    }
  return kept
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.from - b.from)
    .map(({ text }) => text);
}

/** Three words in capitals, or two exclamation marks in a row. */
function shouts(text: string): boolean {
  return /!\s?!/.test(text) || (text.match(/\b[A-Z]{3,}\b/g)?.length ?? 0) >= 3;
}

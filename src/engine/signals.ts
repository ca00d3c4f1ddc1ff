import type { Matcher } from './match/matcher';
import { apart, hitsByTag, type Tagged, type TaggedHits } from './match/tagged';
import type { ContentWords } from './content-words';
import type { CustomerHead } from './cues/heads';
import type { CustomerJudgement, Judge } from './cues/judge';
import { CUES, type Cue, type Hit } from './rule';
import { mask } from './text/mask';
import { tokenise } from './text/tokens';
import type { Mood, Signals } from './types';

/** At most so many words are kept of what raised the signals, and none shorter than this: a “no” or “down” tells nothing by itself. */
const MOST_REASONS = 3;
const SHORTEST_REASON = 6;
const TELLING = ['vulnerable', 'threat', 'angry', 'repeat', 'annoyed', 'failure'] as const;
/** This many messages without an end of the matter are a repeated contact. */
const REPEATED = 3;

/** The customer's messages as rules see them, and as the judgement of the reply needs them. */
export interface ReadCustomer {
  readonly signals: Signals;
  readonly judgement: CustomerJudgement;
  /** What all messages together are about. */
  readonly topics: ReadonlySet<string>;
}

/** What a customer is read with; `cues` are the matcher's patterns. */
export interface CustomerReaders {
  readonly matcher: Matcher;
  readonly cues: readonly Tagged<Cue>[];
  readonly judge: Judge;
  readonly content: ContentWords;
}

/**
 * Reads the customer's messages, oldest first. The latest one decides; where it says nothing of how they feel (a number, a "here it
 * is"), all of them do.
 */
export function readCustomer(customer: readonly string[], readers: CustomerReaders): ReadCustomer {
  const topics = readers.content.of(customer.join('\n'));
  const read = readMessage(customer.at(-1) ?? '', readers);
  if (customer.length < 2) return { ...read, topics };
  const { complaint, thanks, threat, vulnerable } = read.signals;
  const silent = !complaint && !thanks && !threat && !vulnerable;
  const { signals, judgement } = silent ? readMessage(customer.join('\n\n'), readers) : read;
  const repeat = signals.repeat || (signals.complaint && customer.length >= REPEATED);
  const upset = repeat && signals.complaint && signals.upset === 0 ? 1 : signals.upset;
  return { signals: { ...signals, repeat, upset }, judgement, topics };
}

type ReadMessage = Pick<ReadCustomer, 'signals' | 'judgement'>;

function readMessage(message: string, { matcher, cues, judge }: CustomerReaders): ReadMessage {
  const tokens = tokenise(mask(message), matcher.vocabulary);
  const hits = hitsByTag(matcher.find(message, tokens), cues);
  const counts = new Map<string, number>(CUES.map((cue) => [cue, apart(hits.of(cue)).length]));
  if (shouts(message)) counts.set('shouting', 1);
  const judgement = judge.customer({ text: message, tokens }, counts);
  const shows = (head: CustomerHead): boolean => judgement.likely(head) > 0;
  const complaint = shows('complaint');
  return {
    judgement,
    signals: {
      complaint,
      companySide: complaint && shows('companySide'),
      upset: !complaint ? 0 : shows('angry') ? 2 : shows('annoyed') ? 1 : 0,
      // Too rare in labelled messages for cues to know them all: lists and cues each find what the other misses.
      repeat: hits.has('repeat') || shows('repeat'),
      urgent: hits.has('urgent') || shows('urgent'),
      threat: hits.has('threat') || shows('threat'),
      vulnerable: hits.has('vulnerable') || shows('vulnerable'),
      thanks: shows('thanks') && !complaint,
      question: hits.has('question') || tokens.sentences.some((sentence) => sentence.question),
      technical: hits.has('technical'),
      reasons: reasonsFrom(hits),
    },
  };
}

/** The most telling words first; of two that repeat each other, the first. */
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

/** The mood that signals show. */
export const moodOf = ({ complaint, upset }: Signals): Mood =>
  !complaint ? 'content' : upset === 0 ? 'calm' : upset === 1 ? 'annoyed' : 'angry';

/** The signals where the reply shows that there was a complaint, or none. */
export function withComplaint({ signals, judgement }: ReadMessage, complaint: boolean): Signals {
  const shows = (head: CustomerHead): boolean => complaint && judgement.likely(head) > 0;
  const upset = shows('angry') ? 2 : shows('annoyed') || (complaint && signals.repeat) ? 1 : 0;
  return { ...signals, complaint, companySide: shows('companySide'), upset, thanks: signals.thanks && !complaint };
}

/** What the agent said of the customer's mood, in the place of what was read. */
export function withMood({ signals, judgement, topics }: ReadCustomer, mood: Mood): ReadCustomer {
  const complaint = mood !== 'content';
  const upset = mood === 'angry' ? 2 : mood === 'annoyed' ? 1 : 0;
  const said = { complaint, companySide: complaint, annoyed: upset > 0, angry: upset > 1 };
  return {
    signals: { ...signals, complaint, companySide: complaint, upset, thanks: signals.thanks && !complaint },
    judgement: judgement.corrected(said),
    topics,
  };
}

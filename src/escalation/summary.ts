import { slotsIn } from '../engine/text/slots';
import { findPromises } from '../promises/find';
import { tellsWhat } from './happened';
import { reasonsIn } from './reasons';
import { sentencesOf, type Said } from './sentences';
import { tells, tried } from './tried';

/** A conversation and the reply that is being written, as the page shows them. */
export interface Conversation {
  /** The ticket's number as the page has it; null where it shows none. */
  readonly id: string | null;
  readonly subject: string | null;
  /** The customer's messages, oldest first. */
  readonly customer: readonly string[];
  /** The replies that they got, oldest first. */
  readonly earlier: readonly string[];
  readonly draft: string;
}

/** A sentence as it stands, cut where it is very long, and who wrote it: `draft` is the reply that is not sent yet. */
export interface Sentence {
  readonly text: string;
  readonly by: 'customer' | 'earlier' | 'draft';
}

/** What a colleague has to know who takes over; each part in the order in which it was written. */
export interface Summary {
  readonly id: string | null;
  readonly subject: string | null;
  /** How many messages and replies were read. */
  readonly read: { readonly customer: number; readonly earlier: number };
  /** What calls for somebody else: the threat, the danger, what they ask for. */
  readonly calls: readonly Sentence[];
  readonly happened: readonly Sentence[];
  readonly tried: readonly Sentence[];
  readonly promised: readonly Sentence[];
}

/** Sentences in one part; a colleague reads five lines. */
const MOST = { calls: 3, happened: 3, tried: 5, promised: 4 };
/** In characters. */
const LONGEST = 280;

/** What happened, what was tried and what was promised, in the conversation's own sentences. */
export function colleagueSummary({ id, subject, customer, earlier, draft }: Conversation): Summary {
  const theirs = customer.flatMap(sentencesOf);
  const calls = new Set(customer.flatMap(reasonsIn).map(({ sentence }) => sentence));
  const replies = [
    ...earlier.flatMap((reply) => repliedIn(reply, 'earlier')),
    ...repliedIn(draft, 'draft'),
    // What is still to be filled in says nothing yet.
  ].filter(({ text }) => slotsIn(text).length === 0);
  const [promised, others] = [replies.filter(({ promises }) => promises), replies.filter(({ promises }) => !promises)];
  const told = theirs.filter(({ text }) => !calls.has(text));
  const attempts = new Set(told.filter(({ text, question }) => !question && tried(text)));
  return {
    id,
    subject,
    read: { customer: customer.length, earlier: earlier.length },
    calls: last(MOST.calls, said(theirs.filter(({ text }) => calls.has(text)))),
    happened: said(mostTelling(told.filter((sentence) => !attempts.has(sentence)))),
    tried: last(MOST.tried, [...said([...attempts]), ...others.filter(({ text }) => tells(text)).map(cut)]),
    promised: last(MOST.promised, promised.map(cut)),
  };
}

/** A reply's sentences, and which of them promise something; until when is read by nobody here. */
function repliedIn(reply: string, by: 'earlier' | 'draft') {
  const promises = new Set(findPromises(reply, { now: 0, zone: 'UTC', locale: 'en' }).map(({ span }) => span.start));
  return sentencesOf(reply).map((sentence) => ({ ...sentence, by, promises: promises.has(sentence.start) }));
}

/** The sentences that tell most, in their order. */
function mostTelling(sentences: readonly Said[]): readonly Said[] {
  const ranked = sentences
    .map((sentence) => ({ sentence, weight: tellsWhat(sentence.text, sentence.question) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const kept = new Map(ranked.map(({ sentence }) => [sentence.text.toLowerCase(), sentence]));
  const best = new Set([...kept.values()].slice(0, MOST.happened));
  return sentences.filter((sentence) => best.has(sentence));
}

const said = (sentences: readonly Said[]): readonly Sentence[] => sentences.map(({ text }) => cut({ text, by: 'customer' }));

/** The last ones, each once. */
function last(most: number, sentences: readonly Sentence[]): readonly Sentence[] {
  const apart = new Map<string, Sentence>();
  for (const sentence of sentences) if (!apart.has(sentence.text)) apart.set(sentence.text, sentence);
  return [...apart.values()].slice(-most);
}

function cut({ text, by }: Sentence): Sentence {
  return { text: text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…` : text, by };
}

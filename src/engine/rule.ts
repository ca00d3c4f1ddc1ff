import type { ContentLists } from './content-words';
import type { ReplyHead, SentenceHead, Sting } from './cues/heads';
import type { Telling } from './cues/read';
import type { Category, Clock, Edit, Fact, Facts, Finding, Part, RuleMeta, Signals, Span, Voice } from './types';

/** A sentence of the draft. Lines and list items end sentences, too. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly question: boolean;
  /** The line begins with a bullet or a number. */
  readonly listItem: boolean;
  /** Index of the paragraph; a blank line separates paragraphs. */
  readonly paragraph: number;
}

/** Where a phrase was found. The span covers whole words as they stand in the draft. */
export interface Hit {
  /** Index in the list that was searched for. */
  readonly phrase: number;
  readonly span: Span;
  readonly text: string;
  readonly sentence: Sentence;
  /** Tokens `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** A draft as rules see it: split, masked, and read once. */
export interface Reply {
  readonly text: string;
  /** The text with quoted mail, signature, code, URLs and placeholders blanked; same length. */
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  /** By sentence: whether it stands there as a rewrite offers it. */
  readonly offered: readonly boolean[];
  /** Number of words. */
  readonly words: number;
  readonly customer: readonly string[];
  /** Replies that the customer got before, oldest first. */
  readonly earlier: readonly string[];
  readonly voice: Voice;
  /** Null where it is not known when the reply is written. */
  readonly clock: Clock | null;
  readonly facts: Facts;
  readonly signals: Signals;
  /** Whether the words of a span take up anything that the customer wrote about. */
  takesUp(span: Span): boolean;
  /** What the reply is about: the stems of its content words, worked out when asked for. */
  contentWords(): ReadonlySet<string>;
  /** Where a fact was found, in reading order. */
  factHits(fact: Fact): readonly Hit[];
  /** The normalised word at a token index (lower case, contractions expanded), or '' outside the reply. */
  word(token: number): string;
  /** The sentence's words as they stand, without leading bullet and final punctuation. */
  sentenceText(sentence: Sentence): string;
  /** What weighted cues say of the whole reply: above 0 the head is taken to be there. */
  likely(head: ReplyHead): number;
  /** The same for a sentence. */
  sentenceLikely(head: SentenceHead, sentence: Sentence): number;
  /** The kind of sting that a sentence most likely has, or undefined where it has none. */
  stingOf(sentence: Sentence): Sting | undefined;
  /** Where and by which words a sentence shows a head. */
  telling(head: SentenceHead, sentence: Sentence): Telling;
}

/**
 * One thing that is checked.
 *
 * `phrases` are patterns, all found in the same single pass over the draft (see `match/pattern.ts` for their syntax).
 * `check` gets this rule's hits in reading order; it must not change anything and may throw, which hides no other rule.
 */
export interface Rule {
  readonly meta: RuleMeta;
  readonly phrases?: readonly string[];
  check(reply: Reply, hits: readonly Hit[]): Iterable<Finding>;
}

/** What is said beside sentences that no rule can put in other words, one way for each category, and for parts that are missing. */
export interface Reframe {
  /** Edits for a problem whose rule has none, the best first. */
  suggest(category: Category, span: Span, reply: Reply): readonly Edit[];
  /** Edits that bring a part of the reply, the best first; none where it needs no words of ours. */
  bring(part: Part, reply: Reply): readonly Edit[];
  /** Whether the reply says it already, right after the sentence. */
  isSaid(finding: Finding, category: Category, reply: Reply): boolean;
  /** Whether a sentence is one of those that it offers, as it stands: it tells nothing of how the agent writes. */
  isOffered(sentence: string, customer: readonly string[]): boolean;
}

/** What the customer's words may show; `signals` are made from these. */
export const CUES = [
  'failure',
  'companySide',
  'annoyed',
  'angry',
  'repeat',
  'urgent',
  'threat',
  'vulnerable',
  'thanks',
  'question',
  'fine',
  'technical',
] as const;
export type Cue = (typeof CUES)[number];

/** The word lists of one language. Patterns as in `match/pattern.ts`; a pattern that starts with `!` takes back what overlaps it. */
export interface Lexicon {
  /** Word classes, used in patterns as `{name}`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Patterns that show that a reply contains a fact. */
  readonly facts: Readonly<Record<Fact, readonly string[]>>;
  /** Patterns in the customer's messages. */
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  /** Function words by language code, for telling languages apart. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  /** Which words say what a message is about. */
  readonly content: ContentLists;
  /** Weighted cues as `npm run learn` writes them (`cues/table.ts` has the format). */
  readonly weights: string;
}

export type { Category };

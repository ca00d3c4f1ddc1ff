import type { Vocabulary } from '../match/vocabulary';
import type { Sentence } from '../rule';
import type { Tokens } from '../text/tokens';
import { FACTS, type Fact, type Facts } from '../types';
import { CUSTOMER_HEADS, STINGS, type CustomerHead, type ReplyHead, type SentenceHead, type Sting } from './heads';
import { cueReader, likelihood, logOdds, newSums, type CueReader, type Sums, type Telling } from './read';
import { contextSigns, customerSigns, replySigns, sentenceSigns, type Sign } from './signs';
import type { CueTable } from './table';

/** A text with its words, as cues are looked for in it. */
export interface ReadText {
  readonly text: string;
  readonly tokens: Tokens;
}

/** What cues say of the customer's messages. */
export interface CustomerJudgement {
  /** Log-odds over the head's threshold; above 0 it is taken to be there. */
  likely(head: CustomerHead): number;
  /** Handed on to the judgement of the reply. */
  readonly sums: Sums;
  readonly signs: readonly Sign[];
  /** The same judgement with heads that somebody who knows has decided. */
  corrected(said: Readonly<Partial<Record<CustomerHead, boolean>>>): CustomerJudgement;
}

/** What cues say of a reply. */
export interface ReplyJudgement {
  /** Log-odds over the head's threshold; above 0 it is taken to be there. */
  likely(head: ReplyHead): number;
  sentenceLikely(head: SentenceHead, sentence: Sentence): number;
  /** The kind of sting that a sentence most likely has, or undefined where it has none. */
  stingOf(sentence: Sentence): Sting | undefined;
  /** Where and by which words a sentence shows a head. */
  telling(head: SentenceHead, sentence: Sentence): Telling;
}

/** Judges texts by weighted cues. */
export interface Judge {
  customer(read: ReadText, hits: ReadonlyMap<string, number>): CustomerJudgement;
  reply(read: ReadText, found: ReplyFound, customer: CustomerJudgement): ReplyJudgement;
}

/** What patterns found in a reply. */
export interface ReplyFound {
  readonly facts: Facts;
  readonly asks: boolean;
  /** By sentence: names of the rules and facts whose patterns it holds. */
  readonly bySentence: readonly Iterable<string>[];
  /** By sentence: whether it is one that rewrites offer; it tells nothing of the agent's words. */
  readonly offered: readonly boolean[];
}

/** Makes a judge of a table of weighted cues, for texts whose words a vocabulary knows. */
export function judgeBy(table: CueTable, vocabulary: Vocabulary): Judge {
  const reader = cueReader(table, (symbol) => !!vocabulary.words[symbol]);
  return {
    customer({ text, tokens }, hits) {
      const { customer } = reader.views;
      customer.start(newSums());
      for (const sentence of tokens.sentences) reader.add(text, tokens, sentence, customer);
      customer.addSigns(customerSigns(hits, tokens.symbol.length));
      return judgeCustomer(table, customer.sums);
    },
    reply: (read, found, customer) => judgeReply(table, reader, read, found, customer),
  };
}

function judgeCustomer(table: CueTable, sums: Sums, said: Readonly<Partial<Record<CustomerHead, boolean>>> = {}): CustomerJudgement {
  const sure = (head: CustomerHead): number | undefined => (said[head] === undefined ? undefined : said[head] ? SURE : -SURE);
  return {
    likely: (head) => sure(head) ?? over(table, sums, head),
    sums,
    signs: CUSTOMER_HEADS.map((head) => [`{likely ${head}}`, likelihood(sure(head) ?? logOdds(table, sums, head))]),
    corrected: (more) => judgeCustomer(table, sums, { ...said, ...more }),
  };
}
/** Log-odds of what somebody who knows has said. */
const SURE = 4;

const over = (table: CueTable, sums: Sums, head: CustomerHead | ReplyHead | SentenceHead): number =>
  logOdds(table, sums, head) - table.bars[head].threshold;

function judgeReply(
  table: CueTable,
  reader: CueReader,
  { text, tokens }: ReadText,
  { facts, asks, bySentence, offered }: ReplyFound,
  customer: CustomerJudgement,
): ReplyJudgement {
  const { sentences } = tokens;
  // Only the agent's own words tell how the reply is meant; what is there is there, whoever said it.
  const meant = offered.includes(true) ? factsOf(bySentence.filter((_, index) => !offered[index])) : facts;
  const { reply: whole, sentence: own } = reader.views;
  const context = newSums();
  own.start(context);
  own.addSigns(contextSigns({ facts: meant, customer: customer.signs }));
  whole.start(customer.sums.slice());
  let words = tokens.symbol.length;
  const count = offered.length - offered.filter(Boolean).length;
  let index = -1;
  const perSentence = sentences.map((sentence, at) => {
    if (offered[at]) {
      words -= sentence.to - sentence.from;
      return undefined;
    }
    index++;
    own.start(context.slice());
    reader.add(text, tokens, sentence, own, whole);
    const place = { words: sentence.to - sentence.from, index, last: index === count - 1, asked: sentence.question };
    own.addSigns(sentenceSigns(bySentence[at] ?? [], place));
    return own.sums;
  });
  whole.addSigns(replySigns({ facts: meant, words, asks, link: LINK.test(text), customer: customer.signs }));
  const { sums } = whole;
  whole.addSigns(EARLY.map((head) => [`{likely ${head}}`, likelihood(logOdds(table, sums, head))]));
  const bonus = facts.apology && facts.empathy && facts.nextStep && facts.timeframe ? GOOD_REPLY : 0;
  let stings: (Sting | undefined)[] | undefined;
  return {
    likely: (head) => (GATES[head] && facts[GATES[head]] ? -Infinity : over(table, sums, head)),
    sentenceLikely: (head, { index }) => (perSentence[index] ? over(table, perSentence[index], head) : -Infinity),
    stingOf: ({ index }) => (stings ??= perSentence.map((own) => own && stingIn(table, own, bonus)))[index],
    telling: (head, sentence) => reader.telling(text, tokens, sentence, head),
  };
}

function factsOf(bySentence: readonly Iterable<string>[]): Facts {
  const found = new Set(bySentence.flatMap((names) => [...names]));
  return Object.fromEntries(FACTS.map((fact) => [fact, found.has(fact)])) as Facts;
}

/** Heads of the reply that the later ones build on. */
export const EARLY = ['complained', 'empathy', 'nextStep'] as const satisfies readonly ReplyHead[];
/** So much surer must cues be of a sting in a reply that apologises, sees the trouble, and says what happens when. */
const GOOD_REPLY = 1;
/** What patterns find is not missing, whatever cues say. */
export const GATES: Readonly<Partial<Record<ReplyHead, Fact>>> = { 'missing-apology': 'apology', 'missing-empathy': 'empathy' };
/** A way to continue that words do not show: an address, or a placeholder for one. */
export const LINK = /:\/\/|www\.|\w@\w|<(?:url|link|email|phone)>/;

/**
 * Whether a sentence stings is told better by the mean of two views than by either: of all stings together, for which there are many
 * examples, and of its likeliest kind. A reply that has all parts of a good one gets a bonus. A kind that is often mistaken has a bar of its own on top.
 */
function stingIn(table: CueTable, sums: Sums, bonus: number): Sting | undefined {
  let kind: Sting = STINGS[0];
  let most = -Infinity;
  for (const other of STINGS) {
    const odds = logOdds(table, sums, other);
    if (odds > most) [kind, most] = [other, odds];
  }
  const bar = table.bars.sting.threshold + table.bars[kind].threshold + bonus;
  return (logOdds(table, sums, 'sting') + most) / 2 > bar ? kind : undefined;
}

import type { Sentence } from '../rule';
import type { Tokens } from '../text/tokens';
import type { Span } from '../types';
import type { Head, View } from './heads';
import type { Sign } from './signs';
import { ASKED, BEGIN, CLAUSE, END, SHOUTED } from './stem';
import { stemAt, stemIndex, UNKNOWN } from './stem-index';
import { HEADS, headNumber, pairKey, type CueTable, type ViewTable } from './table';

/** Sums of weights by head number, in log-odds and without the bias. */
export type Sums = Float64Array;

export const newSums = (): Sums => new Float64Array(HEADS.length);

/** How strongly a head's cues speak, in log-odds; above 0 it is more likely than not. */
export const logOdds = (table: CueTable, sums: Sums, head: Head): number => table.bars[head].bias + (sums[headNumber[head]] as number);

/** From log-odds to a likelihood between 0 and 1. */
export const likelihood = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** How a sentence ends, as cues name it. */
export function endOf(text: string, { question, span }: Sentence): string {
  return question ? ASKED : text.charAt(span.end - 1) === '!' ? SHOUTED : END;
}

/** Calls back for each word of a sentence as cues name it, its beginning, marks and end among them; undefined stands for anything. */
export function eachWord(
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  found: (word: string | undefined, from: number, to: number) => void,
): void {
  const { from, to } = sentence;
  found(BEGIN, from, from);
  for (let i = from; i < to; i++) {
    if (tokens.marked[i]) found(CLAUSE, i, i);
    found(stemAt(text, tokens, i), i, i + 1);
  }
  found(endOf(text, sentence), to, to);
}

/** Finds weighted cues in texts. */
export interface CueReader {
  readonly views: Readonly<Record<View, CueSum>>;
  /** Adds the weights of a sentence's cues to the sum of its view and, where there is one, of another. */
  add(text: string, tokens: Tokens, sentence: Sentence, to: CueSum, also?: CueSum): void;
  /** Where and by which words a sentence shows a head. */
  telling(text: string, tokens: Tokens, sentence: Sentence, head: Head): Telling;
}

/** Adds up the weights of a view's cues, text by text; in each text a cue counts once. */
export class CueSum {
  sums: Sums = newSums();
  private turn = 0;
  private readonly seen: Int32Array;
  private readonly first: Int32Array;
  private readonly heads: Uint8Array;
  private readonly weights: Float64Array;

  constructor(
    { first, heads, weights }: ViewTable,
    private readonly words: ReadonlyMap<string, number>,
  ) {
    this.first = first;
    this.heads = heads;
    this.weights = weights;
    this.seen = new Int32Array(first.length);
  }

  /** Begins a text, with what is known already. */
  start(sums: Sums): void {
    this.sums = sums;
    this.turn++;
  }

  add(id: number): void {
    const { seen, turn } = this;
    if (seen[id] === turn) return;
    seen[id] = turn;
    this.weigh(id, 1);
  }

  addSigns(signs: readonly Sign[]): void {
    for (const [name, amount] of signs) {
      const id = this.words.get(name);
      if (id !== undefined) this.weigh(id, amount);
    }
  }

  private weigh(id: number, amount: number): void {
    const { first, heads, weights, sums } = this;
    const end = first[id + 1] as number;
    for (let k = first[id] as number; k < end; k++) {
      const head = heads[k] as number;
      sums[head] = (sums[head] as number) + (weights[k] as number) * amount;
    }
  }
}

/** Where and by which words a sentence shows something. */
export interface Telling {
  /** The clause in which the cues speak loudest. */
  readonly span: Span;
  /** The words of the cues that weigh most, the weightiest first. */
  readonly words: readonly string[];
}

/** Makes a reader of a table; `isWord` as for `stemIndex`. */
export function cueReader(table: CueTable, isWord: (symbol: number) => boolean): CueReader {
  const { words, pairs, views } = table;
  const stems = stemIndex(words, isWord);
  const begin = stems.of(BEGIN);
  const clause = stems.of(CLAUSE);
  /** Calls back for each cue with the tokens it covers. */
  const eachCue = (text: string, tokens: Tokens, sentence: Sentence, found: (id: number, from: number, to: number) => void): void => {
    const { from, to } = sentence;
    let before = UNKNOWN;
    let beforeAt = from;
    const take = (number: number, at: number, after: number): void => {
      if (number >= 0) {
        found(number, at, after);
        const pair = before >= 0 ? pairs.get(pairKey(before, number)) : undefined;
        if (pair !== undefined) found(pair, beforeAt, after);
      }
      before = number;
      beforeAt = at;
    };
    take(begin, from, from);
    for (let i = from; i < to; i++) {
      if (tokens.marked[i]) take(clause, i, i);
      take(stems.at(text, tokens, i), i, i + 1);
    }
    take(stems.of(endOf(text, sentence)), to, to);
  };

  return {
    views: {
      customer: new CueSum(views.customer, words),
      reply: new CueSum(views.reply, words),
      sentence: new CueSum(views.sentence, words),
    },
    add(text, tokens, sentence, to, also) {
      eachCue(text, tokens, sentence, (id) => {
        to.add(id);
        also?.add(id);
      });
    },
    telling(text, tokens, sentence, head) {
      const wanted = headNumber[head];
      const { first, heads, weights } = views.sentence;
      const { from, to } = sentence;
      const loudness = new Float64Array(to - from);
      const cues: { readonly weight: number; readonly span: Span }[] = [];
      eachCue(text, tokens, sentence, (id, a, b) => {
        for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
          const weight = weights[k] as number;
          if (heads[k] !== wanted || a === b) continue;
          for (let t = a; t < b; t++) loudness[t - from] = (loudness[t - from] as number) + weight / (b - a);
          if (weight > 0) cues.push({ weight, span: spanOf(tokens, a, b) });
        }
      });
      return { span: loudestClause(tokens, sentence, loudness), words: weightiest(text, cues) };
    },
  };
}

/** The text of tokens `from` to `to`; both halves of a contraction belong together. */
function spanOf({ start, end, glued }: Tokens, from: number, to: number): Span {
  while (glued[from]) from--;
  while (glued[to]) to++;
  return { start: start[from] as number, end: end[to - 1] as number };
}

/** So many words are shown of what raised a finding. */
const MOST_WORDS = 3;

function weightiest(text: string, cues: readonly { readonly weight: number; readonly span: Span }[]): string[] {
  const kept: Span[] = [];
  for (const { span } of [...cues].sort((a, b) => b.weight - a.weight)) {
    if (kept.length === MOST_WORDS) break;
    if (!kept.some((other) => span.start < other.end && other.start < span.end)) kept.push(span);
  }
  return kept.map(({ start, end }) => text.slice(start, end));
}

/** Fewer words than this are not told apart from the clause beside them. */
const SHORTEST_CLAUSE = 6;
const CONNECTORS = new Set('and but so because although unless if'.split(' '));

/** Clauses end at marks and before connecting words; the one whose words weigh most is the telling one. */
function loudestClause(tokens: Tokens, { from, to }: Sentence, loudness: Float64Array): Span {
  const starts = [from];
  for (let i = from + 1; i < to; i++) {
    const last = starts[starts.length - 1] as number;
    if ((tokens.marked[i] || CONNECTORS.has(tokens.word(i))) && i - last >= SHORTEST_CLAUSE && to - i >= SHORTEST_CLAUSE) starts.push(i);
  }
  let best = { from, to, sum: -Infinity };
  starts.forEach((start, n) => {
    const end = starts[n + 1] ?? to;
    let sum = 0;
    for (let i = start; i < end; i++) sum += loudness[i - from] as number;
    if (sum > best.sum) best = { from: start, to: end, sum };
  });
  return spanOf(tokens, best.from, best.to);
}

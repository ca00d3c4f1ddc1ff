import type { Hit, Sentence } from '../rule';
import type { Tokens } from '../text/tokens';
import { ANY, CLAUSE, END, FREE, Nfa, type WordClasses } from './nfa';
import { Vocabulary } from './vocabulary';

/** Finds all occurrences of many patterns in one pass over the tokens. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  /** Hits by pattern, in reading order; where two hits of one pattern overlap, only the longer one. */
  find(text: string, tokens: Tokens): ReadonlyMap<number, readonly Hit[]>;
  /** Index of the language that a symbol is a function word of, or -1. */
  languageOf(symbol: number): number;
}

/** A set of the patterns' states, what it accepts, and where symbols lead; transitions are made when a text first needs them. */
interface State {
  readonly nfa: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, State>;
}

/** More states than this are not kept: a hostile text could otherwise make as many as it likes. */
const MOST_STATES = 20_000;

/** Compiles patterns. Throws a SyntaxError that names the pattern when one cannot be read. */
export function buildMatcher(patterns: readonly string[], classes: WordClasses, languages: readonly (readonly string[])[] = []): Matcher {
  const vocabulary = new Vocabulary();
  const nfa = new Nfa(vocabulary, classes);
  for (const pattern of patterns) nfa.add(pattern);
  const language: number[] = [];
  languages.forEach((words, i) => {
    for (const word of words) language[vocabulary.add(word)] = i;
  });
  vocabulary.finish();

  const { firstEdge, nextEdge, edgeLabel, edgeTarget, lastEdge, previousEdge, edgeSource, accepts, leads, inGap } = nfa;
  const seen = new Int32Array(nfa.states);
  let turn = 0;
  /** The states that can be reached for nothing and that lead on or accept, in order. */
  const closure = (seeds: readonly number[]): number[] => {
    turn++;
    const queue = [...seeds];
    const reached: number[] = [];
    for (let s = queue.pop(); s !== undefined; s = queue.pop()) {
      if (seen[s] === turn) continue;
      seen[s] = turn;
      if (leads[s] || (accepts[s] as number) >= 0) reached.push(s);
      for (let e = firstEdge[s] as number; e >= 0; e = nextEdge[e] as number)
        if (edgeLabel[e] === FREE) queue.push(edgeTarget[e] as number);
    }
    return reached.sort((a, b) => a - b);
  };

  const states = new Map<string, State>();
  const stateOf = (seeds: readonly number[]): State => {
    const set = closure(seeds);
    const key = set.join();
    let state = states.get(key);
    if (!state) {
      state = {
        nfa: set.filter((s) => leads[s]),
        accepts: set.map((s) => accepts[s] as number).filter((pattern) => pattern >= 0),
        next: new Map(),
      };
      states.set(key, state);
    }
    return state;
  };

  /** Where a label leads from the beginning of any pattern: these beginnings belong to every state. */
  const fromBegin = new Map<number, number[]>();
  for (const s of closure(nfa.begins.filter((_, i) => !nfa.anchored[i])))
    for (let e = firstEdge[s] as number; e >= 0; e = nextEdge[e] as number) {
      const label = edgeLabel[e] as number;
      const targets = fromBegin.get(label);
      if (targets) targets.push(edgeTarget[e] as number);
      else if (label !== FREE) fromBegin.set(label, [edgeTarget[e] as number]);
    }
  let atStart = stateOf(nfa.begins.filter((_, i) => nfa.anchored[i]));
  const forget = (): void => {
    states.clear();
    atStart = { ...atStart, next: new Map() };
  };

  /** `symbol` is a word's, or CLAUSE, or END. */
  const follow = (state: State, symbol: number): State => {
    const labels = symbol < 0 ? [symbol] : [ANY, symbol, ...vocabulary.labelsOf(symbol)];
    const targets: number[] = [];
    for (const s of state.nfa) {
      // A mark between words changes nothing but what waits inside a gap.
      if (symbol === CLAUSE && !inGap[s]) targets.push(s);
      for (let e = firstEdge[s] as number; e >= 0; e = nextEdge[e] as number)
        if (labels.includes(edgeLabel[e] as number)) targets.push(edgeTarget[e] as number);
    }
    for (const label of labels) for (const target of fromBegin.get(label) ?? []) targets.push(target);
    const next = stateOf(targets);
    state.next.set(symbol, next);
    return next;
  };

  /** The first token of the longest match that ends before token `to`, or `to` when there is none: walks back, word by word. */
  const beginning = (pattern: number, { from }: Sentence, to: number, { symbol, marked }: Tokens): number => {
    if (nfa.anchored[pattern]) return from;
    const length = nfa.lengths[pattern] as number;
    if (length) return to - length;
    const begin = nfa.begins[pattern] as number;
    let first = to;
    let here = [nfa.ends[pattern] as number];
    for (let p = to; here.length; p--) {
      turn++;
      const before: number[] = [];
      for (let s = here.pop(); s !== undefined; s = here.pop()) {
        if (seen[s] === turn) continue;
        seen[s] = turn;
        if (s === begin) first = p;
        for (let e = lastEdge[s] as number; e >= 0; e = previousEdge[e] as number) {
          const label = edgeLabel[e] as number;
          const source = edgeSource[e] as number;
          if (label === FREE || label === END || (label === CLAUSE && (p === to || marked[p]))) here.push(source);
          else if (label === CLAUSE || p === from) continue;
          else if (label === ANY ? !marked[p - 1] : vocabulary.is(symbol[p - 1] as number, label)) before.push(source);
        }
      }
      here = before;
    }
    return first;
  };

  return {
    vocabulary,
    languageOf: (symbol) => language[symbol] ?? -1,
    find(text, tokens) {
      if (states.size > MOST_STATES) forget();
      const found = new Map<number, Hit[]>();
      const keep = (pattern: number, sentence: Sentence, to: number): void => {
        const from = beginning(pattern, sentence, to, tokens);
        if (from === to) return;
        const hits = found.get(pattern);
        const last = hits?.at(-1);
        if (last && from < last.to) {
          if (to - from <= last.to - last.from) return;
          hits?.pop();
        }
        let first = from;
        while (tokens.glued[first]) first--;
        let final = to - 1;
        while (tokens.glued[final + 1]) final++;
        const span = { start: tokens.start[first] as number, end: tokens.end[final] as number };
        const hit: Hit = { phrase: pattern, span, text: text.slice(span.start, span.end), sentence, from, to };
        if (hits) hits.push(hit);
        else found.set(pattern, [hit]);
      };
      for (const sentence of tokens.sentences) {
        let state = atStart;
        const step = (symbol: number, to: number): void => {
          state = state.next.get(symbol) ?? follow(state, symbol);
          for (const pattern of state.accepts) keep(pattern, sentence, to);
        };
        for (let i = sentence.from; i < sentence.to; i++) {
          if (tokens.marked[i]) step(CLAUSE, i);
          step(tokens.symbol[i] as number, i + 1);
        }
        step(END, sentence.to);
      }
      return found;
    },
  };
}

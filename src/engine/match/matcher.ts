import type { Hit, Sentence } from '../rule';
import type { Tokens } from '../text/tokens';
import { ANY, CLAUSE, END, FREE, Nfa, type WordClasses } from './nfa';
import { Vocabulary } from './vocabulary';

/** Finds all occurrences of many patterns in one pass over the tokens. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  find(text: string, tokens: Tokens): Found;
  /** Index of the language that a symbol is a function word of, or -1. */
  languageOf(symbol: number): number;
}

/** What was found in a text. */
export interface Found {
  /** The patterns that were found. */
  readonly patterns: Iterable<number>;
  /** A pattern's hits in reading order; where two overlap, only the longer one. Worked out when asked for, as many never are. */
  hitsOf(pattern: number): readonly Hit[];
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
  const languageWords = languages.map((words) => words.map((word) => vocabulary.add(word)));
  vocabulary.finish();
  const language = new Int8Array(vocabulary.size).fill(-1);
  languageWords.forEach((symbols, i) => {
    for (const symbol of symbols) language[symbol] = i;
  });

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
    languageOf: (symbol) => (symbol < language.length ? (language[symbol] as number) : -1),
    find(text, tokens) {
      if (states.size > MOST_STATES) forget();
      const { sentences, marked, symbol } = tokens;
      /** By pattern: the token after each match and the number of its sentence, one after the other. */
      const ends = new Map<number, number[]>();
      let state = atStart;
      const step = (wanted: number, to: number, sentence: number): void => {
        state = state.next.get(wanted) ?? follow(state, wanted);
        for (const pattern of state.accepts) {
          const list = ends.get(pattern);
          if (list) list.push(to, sentence);
          else ends.set(pattern, [to, sentence]);
        }
      };
      for (const { from, to, index } of sentences) {
        state = atStart;
        for (let i = from; i < to; i++) {
          if (marked[i]) step(CLAUSE, i, index);
          step(symbol[i] as number, i + 1, index);
        }
        step(END, to, index);
      }
      return { patterns: ends.keys(), hitsOf: (pattern) => hitsAt(ends.get(pattern) ?? [], pattern, text, tokens) };
    },
  };

  function hitsAt(ends: readonly number[], pattern: number, text: string, tokens: Tokens): Hit[] {
    const hits: Hit[] = [];
    for (let k = 0; k < ends.length; k += 2) {
      const to = ends[k] as number;
      const sentence = tokens.sentences[ends[k + 1] as number] as Sentence;
      const from = beginning(pattern, sentence, to, tokens);
      if (from === to) continue;
      const last = hits.at(-1);
      if (last && from < last.to) {
        if (to - from <= last.to - last.from) continue;
        hits.pop();
      }
      let first = from;
      while (tokens.glued[first]) first--;
      let final = to - 1;
      while (tokens.glued[final + 1]) final++;
      const span = { start: tokens.start[first] as number, end: tokens.end[final] as number };
      hits.push({ phrase: pattern, span, text: text.slice(span.start, span.end), sentence, from, to });
    }
    return hits;
  }
}

import type { Hit, Sentence } from '../rule';
import type { Tokens } from '../text/tokens';
import { readPatterns } from './compile';
import { ANYWHERE, AT_START, edge, labelOf, targetOf, type Graph } from './graph';
import { ANY, CLAUSE, END, FREE, type WordClasses } from './nfa';
import { UNKNOWN, Vocabulary } from './vocabulary';

/** Finds all occurrences of many patterns in one pass over the tokens. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  find(text: string, tokens: Tokens): Found;
}

/** What was found in a text. */
export interface Found {
  /** The patterns that were found. */
  readonly patterns: Iterable<number>;
  /**
   * A pattern's hits in reading order, as hits of `phrase`; where two overlap, only the longer one. Worked out when asked for, as many
   * never are.
   */
  hitsOf(pattern: number, phrase?: number): readonly Hit[];
  /** The sentences that a pattern was found in, by index; cheaper than its hits. */
  sentencesOf(pattern: number): readonly number[];
}

/** A set of nodes that patterns wait in, what is complete there, and where symbols lead; made when a text first needs it. */
interface State {
  /** In ascending order. */
  readonly nodes: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, State>;
}

/** More states than this are not kept: a hostile text could otherwise make as many as it likes. */
const MOST_STATES = 20_000;

/** Compiles patterns. Throws a SyntaxError that names the pattern when one cannot be read. */
export function buildMatcher(patterns: readonly string[], classes: WordClasses): Matcher {
  const vocabulary = new Vocabulary();
  const graph = readPatterns(patterns, classes, vocabulary);
  vocabulary.finish();
  return matcherOf(graph, vocabulary);
}

/** The matcher that runs on a graph; the vocabulary is finished. */
export function matcherOf(graph: Graph, vocabulary: Vocabulary): Matcher {
  const { first, edges, waits, accepts, anchored, lengths } = graph;

  /** Adds the nodes that a node's edges of a label lead to. */
  const addTargets = (node: number, label: number, nodes: number[]): void => {
    const end = first[node + 1] as number;
    const wanted = edge(label, 0);
    let low = first[node] as number;
    for (let high = end; low < high;) {
      const middle = (low + high) >> 1;
      if ((edges[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    for (; low < end && labelOf(edges[low] as number) === label; low++) nodes.push(targetOf(edges[low] as number));
  };

  /** By a hash of their nodes. */
  const states = new Map<number, State[]>();
  let made = 0;
  const rest: State = { nodes: [], accepts: [], next: new Map() };
  const acceptsOf = (nodes: readonly number[]): readonly number[] => {
    let found: readonly number[] = NOTHING;
    for (const node of nodes) {
      const own = accepts.get(node);
      if (own) found = found.length ? [...new Set([...found, ...own])].sort(ascending) : own;
    }
    return found;
  };
  const stateOf = (nodes: number[]): State => {
    if (!nodes.length) return rest;
    const hash = sortOut(nodes);
    const alike = states.get(hash);
    const known = alike?.find((state) => isSame(state.nodes, nodes));
    if (known) return known;
    const state: State = { nodes, accepts: acceptsOf(nodes), next: new Map() };
    made++;
    if (alike) alike.push(state);
    else states.set(hash, [state]);
    return state;
  };
  const startNodes = [AT_START];
  addTargets(AT_START, FREE, startNodes);
  let atStart = stateOf([...startNodes]);
  const forget = (): void => {
    states.clear();
    made = 0;
    rest.next.clear();
    atStart = stateOf([...startNodes]);
  };

  /** Symbols that no edge tells apart are one to the states, so that there are fewer of them. */
  const labels = new Set<number>();
  for (const e of edges) labels.add(labelOf(e));
  const kinds: number[] = [];
  const kindsByLabels = new Map<string, number>();
  const kindOf = (symbol: number): number => {
    const known = kinds[symbol];
    if (known !== undefined) return known;
    const wanted = vocabulary.labelsOf(symbol).filter((label) => labels.has(label));
    const key = wanted.join();
    let kind = labels.has(symbol) ? symbol : wanted.length ? kindsByLabels.get(key) : UNKNOWN;
    if (kind === undefined) kindsByLabels.set(key, (kind = symbol));
    return (kinds[symbol] = kind);
  };

  /** Where a symbol leads: a word's, or CLAUSE, or END. Every state holds the beginnings of all patterns. */
  const follow = (state: State, symbol: number): State => {
    const nodes: number[] = [];
    for (const node of state === rest ? BEGINNINGS : state.nodes) {
      if (first[node] === first[node + 1]) continue;
      // A mark between words changes nothing but what waits inside a gap.
      if (symbol === CLAUSE && !waits[node] && node !== ANYWHERE) nodes.push(node);
      addTargets(node, symbol, nodes);
      if (symbol < 0) continue;
      addTargets(node, ANY, nodes);
      for (const wanted of vocabulary.labelsOf(symbol)) addTargets(node, wanted, nodes);
    }
    let next: State;
    if (state === rest) next = stateOf(nodes);
    else {
      const base = rest.next.get(symbol) ?? follow(rest, symbol);
      next = nodes.length ? stateOf(nodes.concat(base.nodes)) : base;
    }
    state.next.set(symbol, next);
    return next;
  };

  let backwards: Backwards | undefined;
  const seen = new Int32Array(waits.length);
  let turn = 0;
  /** Nodes to go on from, and those one word further back; both are empty between walks. */
  let [here, before]: [number[], number[]] = [[], []];
  /** The first token of the longest match that ends before token `to`, or `to` when there is none: walks back, word by word. */
  const beginning = (pattern: number, sentence: Sentence, to: number, { symbol, marked }: Tokens): number => {
    const { from } = sentence;
    if (anchored[pattern]) return from;
    const length = lengths[pattern] as number;
    if (length) return to - length;
    const { ends, first, label, source } = (backwards ??= turnAround(graph));
    let longest = to;
    here.push(...(ends[pattern] as readonly number[]));
    for (let p = to; here.length; p--) {
      turn++;
      for (let node = here.pop(); node !== undefined; node = here.pop()) {
        if (seen[node] === turn) continue;
        seen[node] = turn;
        if (node === ANYWHERE) longest = p;
        for (let e = first[node] as number; e < (first[node + 1] as number); e++) {
          const needs = label[e] as number;
          if (needs === END || (needs === CLAUSE && p < sentence.to && marked[p])) here.push(source[e] as number);
          else if (p === from) continue;
          else if (needs !== ANY ? vocabulary.is(symbol[p - 1] as number, needs) : !marked[p - 1]) before.push(source[e] as number);
          else if (needs === ANY) {
            // A gap crosses no mark, but one that the pattern has before it.
            const wait = source[e] as number;
            for (let k = first[wait] as number; k < (first[wait + 1] as number); k++)
              if (label[k] === CLAUSE) before.push(source[k] as number);
          }
        }
      }
      [here, before] = [before, here];
    }
    return longest;
  };

  const hitsAt = (ends: readonly number[], pattern: number, phrase: number, text: string, tokens: Tokens): Hit[] => {
    const hits: Hit[] = [];
    for (let k = 0; k < ends.length; k += 2) {
      const to = ends[k] as number;
      const sentence = tokens.sentences[ends[k + 1] as number] as Sentence;
      const from = beginning(pattern, sentence, to, tokens);
      if (from === to) continue;
      let kept = hits.length;
      while (kept && from < (hits[kept - 1] as Hit).to) kept--;
      if (kept < hits.length && hits.slice(kept).some((hit) => to - from <= hit.to - hit.from)) continue;
      hits.length = kept;
      let before = from;
      while (tokens.glued[before]) before--;
      let after = to;
      while (tokens.glued[after]) after++;
      const span = { start: tokens.start[before] as number, end: tokens.end[after - 1] as number };
      hits.push({ phrase, span, text: text.slice(span.start, span.end), sentence, from, to });
    }
    return hits;
  };

  return {
    vocabulary,
    find(text, tokens) {
      if (made > MOST_STATES) forget();
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
          step(kindOf(symbol[i] as number), i + 1, index);
        }
        step(END, to, index);
      }
      return {
        patterns: ends.keys(),
        hitsOf: (pattern, phrase = pattern) => hitsAt(ends.get(pattern) ?? [], pattern, phrase, text, tokens),
        sentencesOf: (pattern) => (ends.get(pattern) ?? []).filter((_, k) => k % 2 === 1),
      };
    },
  };
}

/** Sorts nodes, each once, and hashes them; there are seldom more than a few dozen. */
function sortOut(nodes: number[]): number {
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i] as number;
    let at = i;
    for (; at > 0 && (nodes[at - 1] as number) > node; at--) nodes[at] = nodes[at - 1] as number;
    nodes[at] = node;
  }
  let length = 0;
  let hash = 0;
  for (const node of nodes) {
    if (length && nodes[length - 1] === node) continue;
    nodes[length++] = node;
    hash = Math.imul(hash ^ node, 0x01000193);
    hash ^= hash >>> 15;
  }
  nodes.length = length;
  return hash;
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((node, i) => node === b[i]);

const NOTHING: readonly number[] = [];
const BEGINNINGS = [ANYWHERE];
const ascending = (a: number, b: number): number => a - b;

/** A graph's edges by where they lead, and the nodes where each pattern is complete. */
interface Backwards {
  readonly ends: readonly (readonly number[])[];
  readonly first: Int32Array;
  readonly label: Int32Array;
  readonly source: Int32Array;
}

function turnAround({ first, edges, accepts, lengths }: Graph): Backwards {
  const ends: number[][] = Array.from(lengths, () => []);
  for (const [node, patterns] of accepts) for (const pattern of patterns) ends[pattern]?.push(node);
  const { length } = edges;
  // Counted one place further, so that filling moves every beginning to its right place.
  const begins = new Int32Array(first.length + 1);
  const label = new Int32Array(length);
  const source = new Int32Array(length);
  for (let e = 0; e < length; e++) {
    const counted = targetOf(edges[e] as number) + 2;
    begins[counted] = (begins[counted] as number) + 1;
  }
  for (let node = 2; node < begins.length; node++) begins[node] = (begins[node] as number) + (begins[node - 1] as number);
  for (let node = 0, e = 0; e < length; node++)
    for (const end = first[node + 1] as number; e < end; e++) {
      const target = targetOf(edges[e] as number) + 1;
      const place = begins[target] as number;
      begins[target] = place + 1;
      label[place] = labelOf(edges[e] as number);
      source[place] = node;
    }
  return { ends, first: begins, label, source };
}

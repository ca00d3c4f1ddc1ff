import type { ContentLists } from '../content-words';
import { packCues, unpackCues, type PackedCues } from '../cues/packed';
import { CUES } from '../rule';
import { FACTS } from '../types';
import type { CompiledPatterns, TaggedGraph } from './compile';
import { ANYWHERE, AT_START, edge, labelOf, targetOf, type Graph } from './graph';
import { FREE } from './nfa';
import { packed, packedWords, unpacked, unpackedWords, type PackedWords } from './packing';
import type { Tagged } from './tagged';
import { FIRST_WORD, Vocabulary } from './vocabulary';

/**
 * Compiled patterns as a build ships them in the patterns' place: words as text, numbers as characters, one string for each kind of
 * number, which compresses best.
 */
export interface PackedPatterns {
  /** How many classes there are. */
  readonly labels: number;
  /** The words that patterns name most, then all others, then beginnings of words. */
  readonly common: string;
  readonly words: PackedWords;
  readonly prefixes: PackedWords;
  /** By label: its symbols. */
  readonly classes: string;
  readonly languages: string;
  readonly languageWords: string;
  readonly reply: PackedGraph;
  readonly customer: PackedGraph;
  readonly content: ContentLists;
  readonly cues: PackedCues;
}

interface PackedGraph {
  /** How many edges there are. */
  readonly edges: number;
  /** By node: how many targets, and whether it waits. */
  readonly nodes: string;
  /** By node and target: which, how many edges lead there, what they need. */
  readonly targets: string;
  readonly counts: string;
  readonly labels: string;
  /** Where patterns are complete: node, pattern. */
  readonly accepts: string;
  /** By pattern: tag, whether it takes back, length, whether it is anchored. */
  readonly patterns: string;
}

/** Packs what was compiled from a ruleset of so many rules. */
export function pack({ vocabulary, languages, reply, customer, content, cues }: CompiledPatterns, rules: number): PackedPatterns {
  const { words, prefixes, labels } = vocabulary;
  const symbols = [...words.keys()];
  const joined = symbols.filter((symbol) => vocabulary.joined(symbol));
  const starts = [...prefixes.values()].flat().sort((a, b) => (a.letters < b.letters ? -1 : 1));
  const uses = usesOf([reply.graph, customer.graph]);
  const own = symbols.filter((symbol) => words[symbol] && !joined.includes(symbol));
  const common = [...own].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0)).slice(0, COMMON);
  const rest = own.filter((symbol) => !common.includes(symbol)).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
  const prefixLabels = starts.map(({ label }) => label);
  const classes = symbols.filter((symbol) => symbol >= FIRST_WORD && !words[symbol] && !prefixLabels.includes(symbol));
  const numbers = new Map(
    [...symbols.slice(0, FIRST_WORD), ...classes, ...common, ...joined, ...rest, ...prefixLabels].map((symbol, i) => [symbol, i]),
  );
  const numberOf = (symbol: number): number => numbers.get(symbol) ?? symbol;

  const members = new Map<number, number[]>();
  labels.forEach((classes, symbol) => {
    for (const label of classes ?? []) members.set(numberOf(label), [...(members.get(numberOf(label)) ?? []), numberOf(symbol)]);
  });
  const lists = (map: ReadonlyMap<number, readonly number[]>): string =>
    packed([...map].sort(([a], [b]) => a - b).flatMap(([label, list]) => [label, list.length, ...deltas([...list].sort(ascending))]));
  const speakers = new Map(
    languages.map((_, i) => [i, [...words.keys()].filter((symbol) => vocabulary.languageOf(symbol) === i).map(numberOf)]),
  );
  return {
    labels: classes.length,
    common: common.map((symbol) => words[symbol]).join(' '),
    words: packedWords(rest.map((symbol) => words[symbol] as string)),
    prefixes: packedWords(starts.map(({ letters }) => letters)),
    classes: lists(members),
    languages: languages.join(' '),
    languageWords: lists(speakers),
    reply: packGraph(reply, replyTags(rules), numberOf),
    customer: packGraph(customer, CUES, numberOf),
    content,
    cues: packCues(cues),
  };
}

/** So many words get the small numbers that are written in one character. */
const COMMON = 120;

function usesOf(graphs: readonly Graph[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const { edges } of graphs) for (const e of edges) uses.set(labelOf(e), (uses.get(labelOf(e)) ?? 0) + 1);
  return uses;
}

const ascending = (a: number, b: number): number => a - b;
const deltas = (list: readonly number[], before = 0): number[] => list.map((number, i) => number - (list[i - 1] ?? before));
const replyTags = (rules: number) => [...Array(rules).keys(), ...FACTS];

/** Nodes are numbered anew, in the order in which edges lead to them, so that most edges lead to the next new one. */
function packGraph<Tag>({ graph, tagged }: TaggedGraph<Tag>, tags: readonly Tag[], numberOf: (label: number) => number): PackedGraph {
  const { first, edges, waits, accepts, anchored, lengths } = graph;
  const order = [ANYWHERE, AT_START];
  const places = new Map(order.map((node) => [node, node]));
  const nodes: number[] = [];
  const targets: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  for (const node of order) {
    const byTarget = new Map<number, number[]>();
    for (const e of edges
      .slice(first[node], first[node + 1])
      .map((e) => edge(numberOf(labelOf(e)), targetOf(e)))
      .sort())
      byTarget.set(targetOf(e), [...(byTarget.get(targetOf(e)) ?? []), labelOf(e)]);
    nodes.push(byTarget.size * 2 + (waits[node] ?? 0));
    let before = FREE;
    for (const [target, needs] of byTarget) {
      const place = places.get(target);
      targets.push(place === undefined ? 0 : order.length - place);
      if (place === undefined) places.set(target, order.push(target) - 1);
      counts.push(needs.length);
      labels.push(...deltas(needs, before));
      before = needs[0] ?? FREE;
    }
  }
  const complete = order.flatMap((node, place) => (accepts.get(node) ?? []).map((pattern) => ({ place, pattern })));
  const tagNumbers = tagged.map(({ tag }) => tags.indexOf(tag));
  return {
    edges: edges.length,
    nodes: packed(nodes),
    targets: packed(targets),
    counts: packed(counts),
    labels: packed(labels),
    accepts: packed(complete.flatMap(({ place, pattern }, i) => [place - (complete[i - 1]?.place ?? 0), pattern])),
    patterns: packed(
      deltas(tagNumbers).flatMap((tag, i) => [tag * 2 + Number(tagged[i]?.takesBack), (lengths[i] ?? 0) * 2 + (anchored[i] ?? 0)]),
    ),
  };
}

/** What was packed. Of the customer's patterns nothing is done before they are needed. */
export function unpack(tables: PackedPatterns, rules: number): CompiledPatterns {
  const vocabulary = new Vocabulary(tables.labels, tables.common.split(' '));
  for (const word of unpackedWords(tables.words)) vocabulary.add(word);
  for (const letters of unpackedWords(tables.prefixes)) vocabulary.addPrefix(letters);
  eachMember(tables.classes, (label, symbol) => vocabulary.give(symbol, label));
  eachMember(tables.languageWords, (language, symbol) => vocabulary.addToLanguage(symbol, language));
  let customer: CompiledPatterns['customer'] | undefined;
  return {
    content: tables.content,
    cues: unpackCues(tables.cues),
    vocabulary,
    languages: tables.languages.split(' '),
    reply: unpackGraph(tables.reply, replyTags(rules)),
    get customer() {
      return (customer ??= unpackGraph(tables.customer, CUES));
    },
  };
}

function eachMember(packedLists: string, add: (label: number, member: number) => void): void {
  const numbers = unpacked(packedLists);
  for (let at = 0; at < numbers.length;) {
    const label = numbers[at++] as number;
    let member = 0;
    for (let left = numbers[at++] as number; left; left--) add(label, (member += numbers[at++] as number));
  }
}

function unpackGraph<Tag>(packedGraph: PackedGraph, tags: readonly Tag[]): TaggedGraph<Tag> {
  const anchored: number[] = [];
  const lengths: number[] = [];
  const tagged: Tagged<Tag>[] = [];
  let tag = 0;
  let phrase = 0;
  const numbers = unpacked(packedGraph.patterns);
  for (let at = 0; at < numbers.length; at += 2, phrase++) {
    const owner = numbers[at] as number;
    const shape = numbers[at + 1] as number;
    if (owner > 1) phrase = 0;
    tag += owner >> 1;
    tagged.push({ tag: tags[tag] as Tag, phrase, takesBack: (owner & 1) === 1 });
    lengths.push(shape >> 1);
    anchored.push(shape & 1);
  }
  return { graph: { ...unpackEdges(packedGraph), accepts: unpackAccepts(packedGraph.accepts), anchored, lengths }, tagged };
}

function unpackEdges(packedGraph: PackedGraph): Pick<Graph, 'first' | 'edges' | 'waits'> {
  const nodes = unpacked(packedGraph.nodes);
  const targets = unpacked(packedGraph.targets);
  const counts = unpacked(packedGraph.counts);
  const labels = unpacked(packedGraph.labels);
  const edges = new Int32Array(packedGraph.edges);
  const first = new Int32Array(nodes.length + 1);
  const waits: number[] = [];
  let known = AT_START + 1;
  let [at, group, next] = [0, 0, 0];
  for (let n = 0; n < nodes.length; n++) {
    const node = nodes[n] as number;
    const from = at;
    let before = FREE;
    for (let left = node >> 1; left; left--) {
      const back = targets[group] as number;
      const target = back ? known - back : known++;
      let label = (before += labels[next++] as number);
      edges[at++] = edge(label, target);
      for (let more = (counts[group++] as number) - 1; more; more--) edges[at++] = edge((label += labels[next++] as number), target);
    }
    if (node > 3) edges.subarray(from, at).sort();
    waits.push(node & 1);
    first[n + 1] = at;
  }
  return { first, edges, waits };
}

function unpackAccepts(packedAccepts: string): ReadonlyMap<number, readonly number[]> {
  const accepts = new Map<number, number[]>();
  const numbers = unpacked(packedAccepts);
  let node = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    node += numbers[at] as number;
    const pattern = numbers[at + 1] as number;
    const patterns = accepts.get(node);
    if (patterns) patterns.push(pattern);
    else accepts.set(node, [pattern]);
  }
  return accepts;
}

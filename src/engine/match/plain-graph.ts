import { ANYWHERE, edge, type Graph } from './graph';
import { ANY } from './nfa';
import { readPlain, type Path, type Slot } from './plain';
import { Vocabulary } from './vocabulary';

/** So many nodes phrases may need, and so many different words: far above 5,000 ordinary phrases, far below what cannot be numbered. */
const MOST_NODES = 40_000;
const MOST_WORDS = 24_000;

/** Plain phrases, compiled; the vocabulary is finished. */
export interface PlainGraph {
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
}

/**
 * Compiles plain phrases at run time. Phrases that begin alike share their nodes; every node is reached from one place, so that nothing
 * has to be merged, which is what takes the pattern compiler long. Throws a SyntaxError where a phrase cannot be read, and a RangeError
 * where there are too many.
 */
export function compilePlain(phrases: readonly string[]): PlainGraph {
  const vocabulary = new Vocabulary();
  /** By edge: the node that it begins in, and what it is. */
  const from: number[] = [];
  const edges: number[] = [];
  const waits = [0, 0];
  /** By node: the nodes that it is reached from, and by which labels. */
  const sources: (readonly number[])[] = [[], []];
  const labels: (readonly number[])[] = [[], []];
  const accepts = new Map<number, number[]>();
  const lengths: number[] = [];
  const gaps = new Map<number, Gap>();
  const byWord = new Map<number, number>();
  const byChoice = new Map<string, number>();

  const newNode = (waiting: number, reachedFrom: readonly number[], by: readonly number[]): number => {
    const node = waits.length;
    if (node === MOST_NODES) throw new RangeError('there are too many phrases');
    waits.push(waiting);
    sources.push(reachedFrom);
    labels.push(by);
    for (const source of reachedFrom)
      for (const label of by) {
        from.push(source);
        edges.push(edge(label, node));
      }
    return node;
  };
  /** The nodes from which a word is looked for after a gap: the node itself and one for every word left out. */
  const afterGap = (node: number, gap: number): readonly number[] => {
    let known = gaps.get(node);
    if (!known) {
      const waiting = newNode(1, sources[node] ?? [], labels[node] ?? []);
      gaps.set(node, (known = { waiting, after: [newNode(0, [waiting], ANYTHING)] }));
    }
    while (known.after.length < gap) {
      known.waiting = newNode(1, [known.waiting], ANYTHING);
      known.after.push(newNode(0, [known.waiting], ANYTHING));
    }
    return [node, ...known.after.slice(0, gap)];
  };
  const childOf = (node: number, { words, beginnings, gap }: Slot): number => {
    const [word, other] = words;
    if (!gap && word !== undefined && other === undefined && !beginnings.length) {
      const label = vocabulary.add(word);
      const key = node * LABELS + label;
      let child = byWord.get(key);
      if (child === undefined) byWord.set(key, (child = newNode(0, [node], [label])));
      return child;
    }
    const by = [...words.map((word) => vocabulary.add(word)), ...beginnings.map((letters) => vocabulary.addPrefix(letters))];
    const key = `${node} ${gap} ${by.sort(ascending).join()}`;
    let child = byChoice.get(key);
    if (child === undefined) byChoice.set(key, (child = newNode(0, gap ? afterGap(node, gap) : [node], by)));
    return child;
  };

  phrases.forEach((source, phrase) => {
    const paths = readPlain(source);
    for (const path of paths) {
      let node = ANYWHERE;
      for (const slot of path) node = childOf(node, slot);
      const complete = accepts.get(node);
      if (!complete) accepts.set(node, [phrase]);
      else if (complete.at(-1) !== phrase) complete.push(phrase);
    }
    lengths.push(lengthOf(paths));
    if (vocabulary.size > MOST_WORDS) throw new RangeError('there are too many different words in the phrases');
  });
  vocabulary.finish();
  return { vocabulary, graph: { ...byNode(from, edges, waits.length), waits, accepts, lengths, anchored: lengths.map(() => 0) } };
}

/** Where a gap after a node goes on, after one word, two words and so on; and the last node that waits in it. */
interface Gap {
  waiting: number;
  readonly after: number[];
}

const ANYTHING = [ANY];
/** Labels are below this. */
const LABELS = 0x8000;
const ascending = (a: number, b: number): number => a - b;

/** Length in words where all paths are equally long, else 0. */
function lengthOf(paths: readonly Path[]): number {
  const length = paths[0]?.length ?? 0;
  return paths.every((path) => path.length === length && path.every(({ gap }) => !gap)) ? length : 0;
}

/** Edges in the order of the nodes that they begin in. */
function byNode(from: readonly number[], edges: readonly number[], nodes: number): Pick<Graph, 'first' | 'edges'> {
  const first = new Int32Array(nodes + 1);
  for (const node of from) first[node + 1] = (first[node + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const next = first.slice();
  const sorted = new Int32Array(edges.length);
  edges.forEach((e, i) => {
    const node = from[i] as number;
    const place = next[node] as number;
    sorted[place] = e;
    next[node] = place + 1;
  });
  for (let node = 0; node < nodes; node++) {
    const [begin, end] = [first[node] as number, first[node + 1] as number];
    if (end - begin > 1) sorted.subarray(begin, end).sort();
  }
  return { first, edges: sorted };
}

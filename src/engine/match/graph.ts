import { FREE, type Edge, type Nfa } from './nfa';

/**
 * All patterns as one graph without free edges. Nodes that are reached in exactly the same ways are one node, so that a hundred patterns
 * that begin with “you” wait in one place. Node 0 begins patterns anywhere, node 1 at the start of a sentence.
 */
export interface Graph {
  /** By node: where its edges begin; one entry more says where the last node's edges end. */
  readonly first: Int32Array;
  /** What an edge needs and where it leads, in one number (`edge`); in ascending order within a node. */
  readonly edges: Int32Array;
  /** By node: 1 where it waits inside a gap; a clause mark ends the wait. */
  readonly waits: readonly number[];
  /** By node: the patterns that are complete there. */
  readonly accepts: ReadonlyMap<number, readonly number[]>;
  /** By pattern: 1 where it begins only at the start of a sentence. */
  readonly anchored: readonly number[];
  /** By pattern: its length in words where all of its matches are equally long, else 0. */
  readonly lengths: readonly number[];
}

/** An edge; `labelOf` and `targetOf` take it apart. Edges of a label lie next to each other when sorted. */
export const edge = (label: number, target: number): number => (label << 16) | target;
export const labelOf = (edge: number): number => edge >> 16;
export const targetOf = (edge: number): number => edge & 0xffff;
const MOST_NODES = 0x10000;

/** The nodes that patterns begin in. */
export const ANYWHERE = 0;
export const AT_START = 1;

/** An edge of the graph that is being made. */
interface Step {
  readonly label: number;
  readonly node: number;
}

/** Takes the free edges out of patterns and merges what can be merged. */
export function graphOf(nfa: Nfa): Graph {
  const { inGap, accepts, begins, anchored } = nfa;
  const edgesOf = (state: number): readonly Edge[] => nfa.edges[state] ?? [];
  /** States that are reached from one for nothing, itself included: those that wait in a gap are nodes of their own. */
  const reach = (from: number): { here: number[]; waiting: number[] } => {
    const seen = new Set([from]);
    for (const s of seen) for (const { label, target } of edgesOf(s)) if (label === FREE) seen.add(target);
    const all = [...seen];
    return { here: all.filter((s) => s === from || !inGap.has(s)), waiting: all.filter((s) => s !== from && inGap.has(s)) };
  };
  const reached = new Map<number, ReturnType<typeof reach>>();
  const from = (state: number): ReturnType<typeof reach> => {
    let known = reached.get(state);
    if (!known) reached.set(state, (known = reach(state)));
    return known;
  };

  /** Where a state's node leads and, in turn, how every node is reached; roots are the states -1 and -2. */
  const into = new Map<number, Step[]>();
  const link = (source: number, label: number, target: number): void => {
    for (const node of [target, ...from(target).waiting]) {
      const steps = into.get(node);
      if (steps) steps.push({ label, node: source });
      else {
        into.set(node, [{ label, node: source }]);
        leave(node, [node, ...from(node).here]);
      }
    }
  };
  const leave = (source: number, states: readonly number[]): void => {
    for (const s of new Set(states)) for (const { label, target } of edgesOf(s)) if (label !== FREE) link(source, label, target);
  };
  begins.forEach((begin, pattern) => {
    const { here, waiting } = from(begin);
    if (!anchored[pattern]) return leave(-1 - ANYWHERE, [...here, ...waiting]);
    leave(-1 - AT_START, here);
    for (const state of waiting) link(-1 - AT_START, FREE, state);
  });
  const draft = mergeByWays(into, nfa, (node) => from(node).here.flatMap((s) => accepts.get(s) ?? []));
  return finished(mergeByEnds(draft), nfa);
}

/** A graph that is being made: by node, as sets. */
interface Draft {
  readonly edges: Set<number>[];
  readonly waits: number[];
  readonly accepts: Set<number>[];
}

/** Nodes that are reached in the same ways become one. */
function mergeByWays(into: ReadonlyMap<number, readonly Step[]>, nfa: Nfa, acceptsOf: (state: number) => readonly number[]): Draft {
  const draft: Draft = { edges: [new Set(), new Set()], waits: [0, 0], accepts: [new Set(), new Set()] };
  const numbers = new Map([ANYWHERE, AT_START].map((root) => [-1 - root, root]));
  const byWays = new Map<string, number>();
  const numberOf = (state: number): number => {
    const known = numbers.get(state);
    if (known !== undefined) return known;
    const ways = (into.get(state) ?? []).map(({ label, node }) => ({ label, source: numberOf(node) }));
    const waiting = Number(nfa.inGap.has(state));
    const key = [...new Set(ways.map(({ label, source }) => `${source} ${label}`))].sort().join() + (waiting ? '*' : '');
    let node = byWays.get(key);
    if (node === undefined) {
      byWays.set(key, (node = addNode(draft, new Set(), waiting, new Set())));
      for (const { label, source } of ways) draft.edges[source]?.add(edge(label, node));
    }
    numbers.set(state, node);
    for (const pattern of acceptsOf(state)) draft.accepts[node]?.add(pattern);
    return node;
  };
  for (const state of into.keys()) numberOf(state);
  return draft;
}

/** Nodes from which the same is found become one. */
function mergeByEnds({ edges, waits, accepts }: Draft): Draft {
  const draft: Draft = { edges: [], waits: [], accepts: [] };
  const numbers = new Map<number, number>();
  const byEnds = new Map<string, number>();
  const numberOf = (old: number): number => {
    const known = numbers.get(old);
    if (known !== undefined) return known;
    const own = [...(edges[old] ?? [])].map((e) => edge(labelOf(e), numberOf(targetOf(e)))).sort(ascending);
    const key = `${own.join()} ${[...(accepts[old] ?? [])].sort(ascending).join()} ${waits[old]}`;
    let node = byEnds.get(key);
    if (node === undefined) byEnds.set(key, (node = addNode(draft, new Set(own), waits[old] ?? 0, accepts[old] ?? new Set())));
    numbers.set(old, node);
    return node;
  };
  // The roots keep their numbers: nothing leads to them, so that they are never merged.
  for (const root of [ANYWHERE, AT_START]) numbers.set(root, addNode(draft, new Set(), 0, new Set()));
  for (const root of [ANYWHERE, AT_START])
    for (const e of edges[root] ?? []) draft.edges[root]?.add(edge(labelOf(e), numberOf(targetOf(e))));
  return draft;
}

function addNode(draft: Draft, edges: Set<number>, waits: number, accepts: Set<number>): number {
  if (draft.edges.length === MOST_NODES) throw new RangeError('too many patterns');
  draft.waits.push(waits);
  draft.accepts.push(accepts);
  return draft.edges.push(edges) - 1;
}

function finished({ edges, waits, accepts }: Draft, { anchored, lengths }: Nfa): Graph {
  let end = 0;
  return {
    first: Int32Array.from([0, ...edges.map((own) => (end += own.size))]),
    edges: Int32Array.from(edges.flatMap((own) => [...own].sort(ascending))),
    waits,
    accepts: new Map(accepts.flatMap((patterns, node) => (patterns.size ? [[node, [...patterns].sort(ascending)] as const] : []))),
    anchored,
    lengths,
  };
}

const ascending = (a: number, b: number): number => a - b;

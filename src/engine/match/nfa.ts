import { readPattern, type PatternReader } from './pattern';
import { EMOJI, NUMBER, type Vocabulary } from './vocabulary';

/** Word lists by name, as patterns write them in braces. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** What an edge may need instead of a word. */
export const ANY = -1;
export const CLAUSE = -2;
export const END = -3;
/** Nothing: the edge is free. */
export const FREE = -4;

const NO_EDGE = -1;
/** States and edges that there is room for at first. */
const ROOM = 16_384;

/**
 * All patterns as one graph: states joined by edges that need a word, a class, or one of the above. Edges are linked lists in plain
 * number arrays, from where they begin and from where they end, because there are ten thousand of them and they are made at every start.
 */
export class Nfa implements PatternReader {
  /** By pattern: its first state. */
  readonly begins: number[] = [];
  /** 1 where a pattern begins only at the start of a sentence. */
  readonly anchored: number[] = [];
  /** Length in words where all of a pattern's matches are equally long, else 0. */
  readonly lengths: number[] = [];
  /** By state: 1 where it waits inside a gap; a clause mark ends the wait. */
  inGap = new Uint8Array(ROOM);
  /** By state: the pattern that is complete there, or -1. */
  accepts = new Int32Array(ROOM).fill(NO_EDGE);
  /** By state: its edges, as the heads of two lists. */
  firstEdge = new Int32Array(ROOM).fill(NO_EDGE);
  lastEdge = new Int32Array(ROOM).fill(NO_EDGE);
  edgeLabel = new Int32Array(ROOM);
  edgeTarget = new Int32Array(ROOM);
  nextEdge = new Int32Array(ROOM);
  previousEdge = new Int32Array(ROOM);
  states = 0;
  private edges = 0;

  private readonly classes = new Map<string, { readonly label: number; readonly phrases: readonly string[] }>();
  private readonly groups: { begin: number; end: number; from: number; least: number; most: number; shortest: number; longest: number }[] =
    [];
  private at = 0;
  private lastBegin = 0;
  private lastLeast = 0;
  private least = 0;
  private most = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly wordLists: WordClasses,
  ) {}

  /** Adds a pattern; its number is how many were added before. Throws a SyntaxError when it cannot be read. */
  add(pattern: string): void {
    const begin = this.newState();
    this.begins.push(begin);
    this.anchored.push(pattern.startsWith('^') ? 1 : 0);
    this.at = begin;
    this.least = this.most = 0;
    readPattern(pattern, this);
    this.accepts[this.at] = this.begins.length - 1;
    this.lengths.push(this.least === this.most ? this.least : 0);
  }

  word(source: string, start: number, end: number): void {
    this.step(this.vocabulary.add(source, start, end));
  }

  prefix(source: string, start: number, end: number): void {
    this.step(this.vocabulary.addPrefix(source.slice(start, end)));
  }

  wordClass(name: string): void {
    if (name === 'number' || name === 'emoji') return this.step(name === 'number' ? NUMBER : EMOJI);
    const { label, phrases } = this.classOf(name);
    if (!phrases.length) return this.step(label);
    this.open();
    this.step(label);
    for (const phrase of phrases) {
      this.alternative();
      readPattern(phrase, this);
    }
    this.close();
  }

  gap(most: number): void {
    const begin = this.at;
    const after = this.newState();
    this.edge(begin, FREE, after);
    for (let i = 0, inside = begin; i < most; i++) {
      const waiting = this.newState();
      const following = this.newState();
      this.inGap[waiting] = 1;
      this.edge(inside, FREE, waiting);
      this.edge(waiting, ANY, following);
      this.edge(following, FREE, after);
      inside = following;
    }
    this.moveTo(after, 0, most);
  }

  mark(mark: '^' | '$' | ','): void {
    if (mark === '^') return;
    const after = this.newState();
    this.edge(this.at, mark === ',' ? CLAUSE : END, after);
    this.moveTo(after, 0, 0);
  }

  open(): void {
    const { at, least, most } = this;
    this.groups.push({ begin: at, end: this.newState(), from: least, least, most, shortest: Infinity, longest: 0 });
  }

  alternative(): void {
    const group = this.endAlternative();
    this.at = group.begin;
    this.least = group.least;
    this.most = group.most;
  }

  close(): void {
    const group = this.endAlternative();
    this.groups.pop();
    this.at = group.end;
    this.lastBegin = group.begin;
    this.lastLeast = group.shortest - group.from;
    this.least = group.shortest;
    this.most = group.longest;
  }

  optional(): void {
    this.edge(this.lastBegin, FREE, this.at);
    this.least -= this.lastLeast;
    this.lastLeast = 0;
  }

  private endAlternative() {
    const group = this.groups.at(-1);
    if (!group) throw new Error('no group is open');
    const edge = this.edges - 1;
    // Most alternatives are one word: its edge goes to the group's end at once.
    if (this.edgeTarget[edge] === this.at && this.previousEdge[edge] === NO_EDGE && this.at === this.states - 1) {
      this.states--;
      this.lastEdge[this.at] = NO_EDGE;
      this.edgeTarget[edge] = group.end;
      this.previousEdge[edge] = this.lastEdge[group.end] as number;
      this.lastEdge[group.end] = edge;
    } else this.edge(this.at, FREE, group.end);
    group.shortest = Math.min(group.shortest, this.least);
    group.longest = Math.max(group.longest, this.most);
    return group;
  }

  private step(label: number): void {
    const after = this.newState();
    this.edge(this.at, label, after);
    this.moveTo(after, 1, 1);
  }

  private moveTo(state: number, least: number, most: number): void {
    this.lastBegin = this.at;
    this.lastLeast = least;
    this.at = state;
    this.least += least;
    this.most += most;
  }

  /** A class's single words share one label; its phrases are read wherever the class is used. */
  private classOf(name: string) {
    let known = this.classes.get(name);
    if (!known) {
      const entries = this.wordLists[name];
      if (!entries) throw new SyntaxError(`no class “${name}”`);
      const label = this.vocabulary.newLabel();
      const phrases: string[] = [];
      for (const entry of entries) {
        if (!/[^a-z\d]/.test(entry)) this.vocabulary.give(this.vocabulary.add(entry), label);
        else phrases.push(entry);
      }
      this.classes.set(name, (known = { label, phrases }));
    }
    return known;
  }

  private newState(): number {
    if (this.states === this.firstEdge.length) {
      this.inGap = doubled(this.inGap, new Uint8Array(this.states * 2), 0);
      for (const list of ['accepts', 'firstEdge', 'lastEdge'] as const)
        this[list] = doubled(this[list], new Int32Array(this.states * 2), NO_EDGE);
    }
    return this.states++;
  }

  private edge(from: number, label: number, to: number): void {
    if (this.edges === this.edgeLabel.length)
      for (const list of ['edgeLabel', 'edgeTarget', 'nextEdge', 'previousEdge'] as const)
        this[list] = doubled(this[list], new Int32Array(this.edges * 2), 0);
    const edge = this.edges++;
    this.edgeLabel[edge] = label;
    this.edgeTarget[edge] = to;
    this.nextEdge[edge] = this.firstEdge[from] as number;
    this.previousEdge[edge] = this.lastEdge[to] as number;
    this.firstEdge[from] = this.lastEdge[to] = edge;
  }
}

function doubled<List extends Int32Array | Uint8Array>(list: List, room: List, empty: number): List {
  room.set(list);
  room.fill(empty, list.length);
  return room;
}

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

/** An edge: what it needs and the state that it leads to. */
export interface Edge {
  readonly label: number;
  target: number;
}

/** All patterns as one graph: states joined by edges that need a word, a class, or one of the above. */
export class Nfa implements PatternReader {
  /** By pattern: its first state. */
  readonly begins: number[] = [];
  /** 1 where a pattern begins only at the start of a sentence. */
  readonly anchored: number[] = [];
  /** Length in words where all of a pattern's matches are equally long, else 0. */
  readonly lengths: number[] = [];
  /** By state: its edges. */
  readonly edges: Edge[][] = [];
  /** States that wait inside a gap; a clause mark ends the wait. */
  readonly inGap = new Set<number>();
  /** By state: the pattern that is complete there. */
  readonly accepts = new Map<number, number>();

  private readonly classes = new Map<string, { readonly label: number; readonly phrases: readonly string[] }>();
  private readonly groups: { begin: number; end: number; from: number; least: number; most: number; shortest: number; longest: number }[] =
    [];
  private at = 0;
  /** The edge to where reading stands, while it is the only one. */
  private only: Edge | undefined;
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
    this.accepts.set(this.at, this.begins.length - 1);
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
      this.inGap.add(waiting);
      this.edge(inside, FREE, waiting);
      this.edge(waiting, ANY, following);
      this.edge(following, FREE, after);
      inside = following;
    }
    this.moveTo(after, 0, most);
  }

  mark(mark: '^' | '$' | ','): void {
    if (mark === '^') return;
    this.step(mark === ',' ? CLAUSE : END, 0);
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
    this.only = undefined;
    this.lastBegin = group.begin;
    this.lastLeast = group.shortest - group.from;
    this.least = group.shortest;
    this.most = group.longest;
  }

  optional(): void {
    this.edge(this.lastBegin, FREE, this.at);
    this.only = undefined;
    this.least -= this.lastLeast;
    this.lastLeast = 0;
  }

  private endAlternative() {
    const group = this.groups.at(-1);
    if (!group) throw new Error('no group is open');
    // Most alternatives end with a word: its edge goes to the group's end at once, which makes the graph smaller.
    if (this.only) this.only.target = group.end;
    else this.edge(this.at, FREE, group.end);
    group.shortest = Math.min(group.shortest, this.least);
    group.longest = Math.max(group.longest, this.most);
    return group;
  }

  private step(label: number, words = 1): void {
    const after = this.newState();
    const edge = this.edge(this.at, label, after);
    this.moveTo(after, words, words);
    this.only = edge;
  }

  private moveTo(state: number, least: number, most: number): void {
    this.lastBegin = this.at;
    this.lastLeast = least;
    this.at = state;
    this.only = undefined;
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
    return this.edges.push([]) - 1;
  }

  private edge(from: number, label: number, target: number): Edge {
    const edge = { label, target };
    this.edges[from]?.push(edge);
    return edge;
  }
}

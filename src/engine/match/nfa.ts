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

/**
 * All patterns as one graph: states joined by edges that need a word, a class, or one of the above. Edges are linked lists in plain
 * number arrays, from where they begin and from where they end, because there are ten thousand of them and they are made at every start.
 */
export class Nfa implements PatternReader {
  /** A pattern's first and last state. */
  readonly begins: number[] = [];
  readonly ends: number[] = [];
  /** 1 where a pattern begins only at the start of a sentence. */
  readonly anchored: number[] = [];
  /** Length in words where all of a pattern's matches are equally long, else 0. */
  readonly lengths: number[] = [];
  /** By state: 1 where it waits inside a gap; a clause mark ends the wait. */
  readonly inGap: number[] = [];
  /** By state: 1 where an edge that is not free leads on. */
  readonly leads: number[] = [];
  /** By state: the pattern that is complete there, or -1. */
  readonly accepts: number[] = [];
  readonly firstEdge: number[] = [];
  readonly lastEdge: number[] = [];
  readonly edgeLabel: number[] = [];
  readonly edgeSource: number[] = [];
  readonly edgeTarget: number[] = [];
  readonly nextEdge: number[] = [];
  readonly previousEdge: number[] = [];

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
    this.ends.push(this.at);
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
    this.edge(this.at, FREE, group.end);
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
        if (/^[\p{Ll}\d]+$/u.test(entry)) this.vocabulary.give(this.vocabulary.add(entry), label);
        else phrases.push(entry);
      }
      this.classes.set(name, (known = { label, phrases }));
    }
    return known;
  }

  private newState(): number {
    this.lastEdge.push(NO_EDGE);
    this.accepts.push(NO_EDGE);
    this.inGap.push(0);
    this.leads.push(0);
    return this.firstEdge.push(NO_EDGE) - 1;
  }

  private edge(from: number, label: number, to: number): void {
    const edge = this.edgeLabel.push(label) - 1;
    this.edgeSource.push(from);
    this.edgeTarget.push(to);
    this.nextEdge.push(this.firstEdge[from] as number);
    this.previousEdge.push(this.lastEdge[to] as number);
    this.firstEdge[from] = this.lastEdge[to] = edge;
    if (label !== FREE) this.leads[from] = 1;
  }
}

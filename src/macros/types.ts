import type { Language, Problem, Severity } from '../engine/types';

/** A canned reply. */
export interface Macro {
  readonly title: string;
  readonly text: string;
}

/** Entries of an export that no customer reads: internal notes, and those without any words. */
export interface LeftOut {
  readonly notes: number;
  readonly empty: number;
}

/** What was read of an export. */
export interface Macros {
  readonly macros: readonly Macro[];
  readonly leftOut: LeftOut;
}

/** Why a file cannot be read. */
export type Unreadable = 'too-big' | 'binary' | 'damaged' | 'nothing-in-it';

/** A file that cannot be read; `line` counts from 1. */
export class UnreadableFile extends Error {
  constructor(
    readonly why: Unreadable,
    readonly line?: number,
  ) {
    super(why);
  }
}

/** What the table says of a macro. */
export interface MacroRow {
  /** Its place in what was read, from 0. */
  readonly index: number;
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The first of the strongest problems; null where there is none. */
  readonly first: Pick<Problem, 'rule' | 'title' | 'text'> | null;
  /** Anything but `en` and `und` was not checked. */
  readonly language: Language;
}

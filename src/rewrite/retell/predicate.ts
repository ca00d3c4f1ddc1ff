import type { Subject } from './subject';

/** What is told of a subject: its words up to the end of the clause, and how plain a failure it is. */
export interface Predicate {
  readonly words: readonly string[];
  readonly end: number;
  readonly weight: number;
  /** It lasts: "you're" is told as "you've been". */
  readonly since?: boolean;
}
/** Reads one kind of predicate after a subject. */
export type Reader = (words: readonly string[], subject: Subject, room: number) => Predicate | undefined;

/** The longest clause, in words. */
export const MOST = 16;

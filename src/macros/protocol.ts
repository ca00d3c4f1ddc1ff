import type { Problem } from '../engine/types';
import type { Teams } from '../teams/types';
import type { LeftOut, MacroRow, Unreadable } from './types';

/** What the page asks of the worker that reads and checks macros. */
export type ToWorker =
  /** Takes the place of what was read before, unless nothing of it can be read. */
  | { readonly do: 'read'; readonly files: readonly File[] }
  /** The replies of the table at `table` are in this column. */
  | { readonly do: 'column'; readonly table: number; readonly column: number }
  /** Every macro whose place is `part` of `parts`, from 0: several workers can share the work. */
  | { readonly do: 'check'; readonly team: string; readonly teams: Teams; readonly part: number; readonly parts: number }
  | { readonly do: 'stop' }
  | { readonly do: 'open'; readonly index: number }
  | { readonly do: 'export' };

/** A file that was not taken. */
export interface Refused {
  readonly name: string;
  readonly why: Unreadable;
  readonly line?: number | undefined;
}

/** A table whose columns the agent can choose from; `column` is null until it is clear which one has the replies. */
export interface ShownTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly column: number | null;
  readonly guess: number;
}

/** What has been read. */
export interface ReadSoFar {
  /** False when nothing of the last files could be read: what was there before stays. */
  readonly taken: boolean;
  readonly count: number;
  readonly leftOut: LeftOut;
  readonly refused: readonly Refused[];
  readonly tables: readonly ShownTable[];
}

/** A problem of a macro, with its rewrites. */
export interface MacroProblem extends Pick<Problem, 'rule' | 'title' | 'severity' | 'text' | 'message'> {
  readonly rewrites: readonly string[];
}

/** What the worker says. */
export type FromWorker =
  | ({ readonly kind: 'read' } & ReadSoFar)
  | { readonly kind: 'rows'; readonly rows: readonly MacroRow[] }
  /** `failed`: so often a rule broke down. */
  | { readonly kind: 'checked'; readonly failed: number }
  | { readonly kind: 'problems'; readonly index: number; readonly problems: readonly MacroProblem[] }
  | { readonly kind: 'exported'; readonly csv: Blob };

import { signal, type ReadonlySignal } from '@preact/signals';
import type { FromWorker, MacroProblem, ReadSoFar, ToWorker } from '../macros/protocol';
import type { MacroRow } from '../macros/types';
import type { Teams } from '../teams/types';

/** How far the check is. `choose`: a table's column is to be chosen; `broken`: the worker is gone. */
export type MacroPhase = 'start' | 'reading' | 'choose' | 'checking' | 'checked' | 'stopped' | 'broken';

/** What the page shows of it. */
export interface MacroState {
  readonly phase: MacroPhase;
  readonly read: ReadSoFar | null;
  /** In the order of the files; all of them when `phase` is `checked`. */
  readonly rows: readonly MacroRow[];
  /** So many of `rows.length` are there when all are checked. */
  readonly of: number;
  /** So many rules broke down on some macro. */
  readonly failed: number;
  /** Problems of the rows that were opened, by the row's index. */
  readonly opened: ReadonlyMap<number, readonly MacroProblem[]>;
  /** The export is being made. */
  readonly exporting: boolean;
}

/** Whose rules macros are checked with. */
export interface MacroSubject {
  readonly team: string;
  readonly teams: Teams;
}

/** What the agent can do. */
export interface MacroActions {
  read(files: readonly File[], subject: MacroSubject): void;
  /** The replies of a table are in this column. */
  choose(table: number, column: number, subject: MacroSubject): void;
  check(subject: MacroSubject): void;
  stop(): void;
  open(index: number): void;
  exportAll(): void;
}

/** A macro check, with a worker that is started when it is first needed. `save` gets the export. */
export function createMacroCheck(
  start: () => Worker,
  save: (csv: Blob) => void,
): { readonly state: ReadonlySignal<MacroState>; readonly actions: MacroActions; end(): void } {
  const state = signal<MacroState>(NOTHING_YET);
  const put = (change: Partial<MacroState>): void => void (state.value = { ...state.value, ...change });
  let worker: Worker | undefined;
  let subject: MacroSubject | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = (asked: ToWorker): void => {
    if (!worker) {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
      worker.onerror = (event) => {
        event.preventDefault();
        end();
        put({ ...NOTHING_YET, phase: 'broken' });
      };
    }
    worker.postMessage(asked);
  };
  const check = (by: MacroSubject): void => {
    subject = by;
    put({ phase: 'checking', rows: [], of: state.value.read?.count ?? 0, failed: 0, opened: new Map(), exporting: false });
    ask({ do: 'check', ...by });
  };
  const hear = (said: FromWorker): void => {
    const now = state.value;
    switch (said.kind) {
      case 'read':
        return tookIn(said);
      case 'rows':
        if (now.phase === 'checking') put({ rows: [...now.rows, ...said.rows], of: said.of });
        return;
      case 'checked':
        if (now.phase === 'checking') put({ phase: 'checked', failed: said.failed });
        return;
      case 'problems':
        return put({ opened: new Map([...now.opened, [said.index, said.problems]]) });
      case 'exported':
        put({ exporting: false });
        return save(said.csv);
    }
  };
  let before: MacroState = NOTHING_YET;
  const tookIn = (read: ReadSoFar): void => {
    if (!read.taken) {
      put({ ...before, read });
      // Reading has ended the check.
      if (before.phase === 'checking' && subject) check(subject);
    } else if (read.tables.some(({ column }) => column === null)) put({ phase: 'choose', read, rows: [] });
    else if (read.count && subject) {
      put({ read });
      check(subject);
    } else put({ phase: 'start', read, rows: [] });
  };
  return {
    state,
    end,
    actions: {
      read(files, by) {
        subject = by;
        before = state.value;
        put({ phase: 'reading' });
        ask({ do: 'read', files });
      },
      choose(table, column, by) {
        subject = by;
        put({ phase: 'reading' });
        ask({ do: 'column', table, column });
      },
      check,
      stop() {
        ask({ do: 'stop' });
        put({ phase: 'stopped' });
      },
      open(index) {
        if (!state.value.opened.has(index)) ask({ do: 'open', index });
      },
      exportAll() {
        put({ exporting: true });
        ask({ do: 'export' });
      },
    },
  };
}

/** Before the first file. */
export const NOTHING_YET: MacroState = {
  phase: 'start',
  read: null,
  rows: [],
  of: 0,
  failed: 0,
  opened: new Map(),
  exporting: false,
};

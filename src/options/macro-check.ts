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

/** Above so many macros several workers share the work; each has to be started and to read the files. */
const MANY = 1000;
const MOST_WORKERS = 4;

/** A macro check. Workers are started when they are needed; `save` gets the export. */
export function createMacroCheck(start: () => Worker, save: (csv: Blob) => void): MacroCheck {
  const state = signal<MacroState>(NOTHING_YET);
  const put = (change: Partial<MacroState>): void => void (state.value = { ...state.value, ...change });
  let first: Worker | undefined;
  /** For the check that is running. */
  let helpers: readonly Worker[] = [];
  /** So many workers are at it. */
  let busy = 0;
  let subject: MacroSubject | undefined;
  /** The files that were taken, and the last that were given. */
  let files: readonly File[] = [];
  let offered: readonly File[] = [];
  let before: MacroState = NOTHING_YET;

  const hire = (hear: (said: FromWorker) => void): Worker => {
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      put({ ...NOTHING_YET, phase: 'broken' });
    };
    return worker;
  };
  const tell = (worker: Worker, asked: ToWorker): void => worker.postMessage(asked);
  const ask = (asked: ToWorker): void => tell((first ??= hire(hear)), asked);
  const dismissHelpers = (): void => {
    for (const worker of helpers) worker.terminate();
    helpers = [];
  };
  const end = (): void => {
    dismissHelpers();
    first?.terminate();
    first = undefined;
  };

  const check = (by: MacroSubject): void => {
    subject = by;
    const { read } = state.value;
    const parts = read && read.count > MANY ? Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency)) : 1;
    put({ phase: 'checking', rows: [], failed: 0, opened: new Map(), exporting: false });
    dismissHelpers();
    busy = parts;
    ask({ do: 'check', ...by, part: 0, parts });
    helpers = Array.from({ length: parts - 1 }, (_, i) => {
      const helper = hire((said) => (said.kind === 'rows' || said.kind === 'checked') && hear(said));
      tell(helper, { do: 'read', files });
      read?.tables.forEach(({ column }, table) => column !== null && tell(helper, { do: 'column', table, column }));
      tell(helper, { do: 'check', ...by, part: i + 1, parts });
      return helper;
    });
  };
  const hear = (said: FromWorker): void => {
    const now = state.value;
    switch (said.kind) {
      case 'read':
        return tookIn(said);
      case 'rows':
        if (now.phase === 'checking') put({ rows: [...now.rows, ...said.rows] });
        return;
      case 'checked':
        if (now.phase !== 'checking') return;
        busy--;
        put({ failed: now.failed + said.failed, ...(busy === 0 && { phase: 'checked' }) });
        if (busy === 0) dismissHelpers();
        return;
      case 'problems':
        return put({ opened: new Map([...now.opened, [said.index, said.problems]]) });
      case 'exported':
        put({ exporting: false });
        return save(said.csv);
    }
  };
  const tookIn = (read: ReadSoFar): void => {
    if (read.taken) files = offered;
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
      read(given, by) {
        subject = by;
        before = state.value;
        offered = given;
        dismissHelpers();
        put({ phase: 'reading' });
        ask({ do: 'read', files: given });
      },
      choose(table, column, by) {
        subject = by;
        dismissHelpers();
        put({ phase: 'reading' });
        ask({ do: 'column', table, column });
      },
      check,
      stop() {
        dismissHelpers();
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

/** A macro check and what it has found so far. */
export interface MacroCheck {
  readonly state: ReadonlySignal<MacroState>;
  readonly actions: MacroActions;
  /** Lets go of the workers. */
  end(): void;
}

/** Before the first file. */
export const NOTHING_YET: MacroState = {
  phase: 'start',
  read: null,
  rows: [],
  failed: 0,
  opened: new Map(),
  exporting: false,
};

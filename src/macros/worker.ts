// Reads and checks macros beside the options page, so that the page stays free.
import type { CheckSettings, Problem } from '../engine/types';
import { kindOf, offeredSuggestions, rewriteOf } from '../ui/words';
import { checkMacro, rowOf, settingsForTeam } from './check-macro';
import { csvText } from './csv-text';
import type { FromWorker, MacroProblem, Refused, ToWorker } from './protocol';
import { MOST_BYTES, readMacroFile } from './read-file';
import { macrosIn, type Table } from './table';
import { UnreadableFile, type Macro, type Macros, type MacroRow } from './types';

/** Milliseconds of work between two looks at what the page asks. */
const SLICE = 60;
/** The export's columns, and what stands in the last one where the words are best left out. */
const HEAD = ['macro', 'severity', 'rule', 'words', 'reason', 'rewrite'];
const LEAVE_OUT = '(leave it out)';

interface Source {
  readonly name: string;
  readonly table?: Table;
  /** The column of the table that has the replies. */
  readonly column?: number | null;
  readonly read: Macros;
}

const NOTHING: Macros = { macros: [], leftOut: { notes: 0, empty: 0 } };

let sources: readonly Source[] = [];
let macros: readonly Macro[] = [];
let settings: CheckSettings | undefined;
/** Every new task ends the one before. */
let task = 0;
/** What is asked waits until all is read that was given before. */
let reading: Promise<unknown> = Promise.resolve();

const say = (said: FromWorker): void => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const own = data.do === 'open' ? task : ++task;
  if (data.do === 'read') reading = reading.then(() => read(data.files));
  else
    void reading.then(() => {
      if (data.do === 'column') setColumn(data.table, data.column);
      else if (data.do === 'open') say({ kind: 'problems', index: data.index, problems: problemsOf(data.index) });
      else if (data.do === 'export') return exportAll(own);
      else if (data.do === 'check') return checkAll(own, data);
    });
});

async function read(files: readonly File[]): Promise<void> {
  const refused: Refused[] = [];
  const found: Source[] = [];
  for (const file of files) {
    try {
      found.push(await sourceOf(file));
    } catch (error) {
      refused.push({ name: file.name, ...(error instanceof UnreadableFile ? { why: error.why, line: error.line } : { why: 'binary' }) });
    }
  }
  if (found.length) sources = found;
  tell(found.length > 0, refused);
}

async function sourceOf(file: File): Promise<Source> {
  if (file.size > MOST_BYTES) throw new UnreadableFile('too-big');
  const { name } = file;
  const found = readMacroFile(name, new Uint8Array(await file.arrayBuffer()));
  if ('read' in found) return { name, read: found.read };
  const { table } = found;
  return { name, table, column: table.text, read: table.text === null ? NOTHING : macrosIn(table, table.text) };
}

function setColumn(at: number, column: number): void {
  let i = 0;
  sources = sources.map((source) => (source.table && i++ === at ? { ...source, column, read: macrosIn(source.table, column) } : source));
  tell(true);
}

function tell(taken: boolean, refused: readonly Refused[] = []): void {
  macros = sources.flatMap(({ read }) => read.macros);
  const sum = (of: 'notes' | 'empty'): number => sources.reduce((all, { read }) => all + read.leftOut[of], 0);
  const tables = sources.flatMap(({ name, table, column = null }) =>
    table ? [{ name, columns: table.columns, column, guess: table.guess }] : [],
  );
  say({ kind: 'read', taken, count: macros.length, leftOut: { notes: sum('notes'), empty: sum('empty') }, refused, tables });
}

async function checkAll(own: number, { team, teams, part, parts }: Extract<ToWorker, { do: 'check' }>): Promise<void> {
  const by = settingsForTeam(team, teams);
  settings = by;
  let rows: MacroRow[] = [];
  let failed = 0;
  const send = (): void => {
    say({ kind: 'rows', rows });
    rows = [];
  };
  const whole = await inSlices(
    own,
    (i, macro) => {
      if (i % parts !== part) return;
      const result = checkMacro(macro, by);
      failed += result.failures.length;
      rows.push(rowOf(i, macro, result));
    },
    send,
  );
  if (!whole) return;
  send();
  say({ kind: 'checked', failed });
}

async function exportAll(own: number): Promise<void> {
  const parts = ['\uFEFF', csvText([HEAD])];
  const whole = await inSlices(own, (i, { title }) => {
    const rows = problemsOf(i).map(({ severity, rule, text, message, rewrites: [rewrite] }) => [
      ...[title, severity, rule, text ?? '', message],
      rewrite === '' ? LEAVE_OUT : (rewrite ?? ''),
    ]);
    if (rows.length) parts.push(csvText(rows));
  });
  if (whole) say({ kind: 'exported', csv: new Blob(parts, { type: 'text/csv' }) });
}

/** Does something with every macro and lets go of the thread now and then; resolves to whether no other task came meanwhile. */
async function inSlices(own: number, each: (i: number, macro: Macro) => void, between?: () => void): Promise<boolean> {
  let since = performance.now();
  for (const [i, macro] of macros.entries()) {
    if (own !== task) return false;
    each(i, macro);
    if (performance.now() - since < SLICE) continue;
    between?.();
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return own === task;
}

function problemsOf(index: number): readonly MacroProblem[] {
  const macro = macros[index];
  if (!macro || !settings) return [];
  return checkMacro(macro, settings).problems.map((problem) => {
    const { rule, title, severity, text, message } = problem;
    return { rule, title, severity, text, message, rewrites: rewritesOf(problem) };
  });
}

/** The words to put in the place of the problem's; empty where these are best left out. */
const rewritesOf = (problem: Problem): readonly string[] =>
  offeredSuggestions(problem, true).map(([edit]) => (kindOf(problem, edit, true) === 'remove' ? '' : rewriteOf(edit)));

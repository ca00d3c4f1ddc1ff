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

const say = (said: FromWorker): void => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.do === 'read') void read(data.files);
  else if (data.do === 'column') setColumn(data.table, data.column);
  else if (data.do === 'check') void checkAll(settingsForTeam(data.team, data.teams));
  else if (data.do === 'stop') task++;
  else if (data.do === 'open') say({ kind: 'problems', index: data.index, problems: problemsOf(data.index) });
  else void exportAll();
});

async function read(files: readonly File[]): Promise<void> {
  const own = ++task;
  const refused: Refused[] = [];
  const found: Source[] = [];
  for (const file of files) {
    try {
      found.push(await sourceOf(file));
    } catch (error) {
      refused.push({ name: file.name, ...(error instanceof UnreadableFile ? { why: error.why, line: error.line } : { why: 'binary' }) });
    }
    if (own !== task) return;
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

async function checkAll(by: CheckSettings): Promise<void> {
  settings = by;
  let rows: MacroRow[] = [];
  let failed = 0;
  const whole = await inSlices(
    (i, macro) => {
      const result = checkMacro(macro, by);
      failed += result.failures.length;
      rows.push(rowOf(i, macro, result));
    },
    () => {
      say({ kind: 'rows', rows, of: macros.length });
      rows = [];
    },
  );
  if (whole) say({ kind: 'checked', failed });
}

async function exportAll(): Promise<void> {
  const parts = ['\uFEFF', csvText([HEAD])];
  const whole = await inSlices((i, { title }) => {
    const rows = problemsOf(i).map(({ severity, rule, text, message, rewrites: [rewrite] }) => [
      ...[title, severity, rule, text ?? '', message],
      rewrite === '' ? LEAVE_OUT : (rewrite ?? ''),
    ]);
    if (rows.length) parts.push(csvText(rows));
  });
  if (whole) say({ kind: 'exported', csv: new Blob(parts, { type: 'text/csv' }) });
}

/** Does something with every macro and lets go of the thread now and then; resolves to whether it came to the end. */
async function inSlices(each: (i: number, macro: Macro) => void, between?: () => void): Promise<boolean> {
  const own = ++task;
  let since = performance.now();
  for (const [i, macro] of macros.entries()) {
    each(i, macro);
    if (performance.now() - since < SLICE) continue;
    between?.();
    await new Promise((resolve) => setTimeout(resolve));
    if (own !== task) return false;
    since = performance.now();
  }
  between?.();
  return true;
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

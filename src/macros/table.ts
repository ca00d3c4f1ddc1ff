import { CsvError, parse } from 'csv-parse/sync';
import { bodyText } from './html-text';
import { UnreadableFile, type Macro, type Macros } from './types';

/** A file of rows and columns, of which one has the replies. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The column with the replies, from 0; null where its name does not tell. */
  readonly text: number | null;
  /** The column with the longest cells. */
  readonly guess: number;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Names of a column with replies, the surest first, and with titles; lower case, words joined by one space. */
const TEXT_NAMES = [
  ...['comment value html', 'comment value', 'content html', 'body html', 'comment', 'comment body', 'reply', 'reply text', 'response'],
  ...['macro text', 'macro body', 'canned response', 'content', 'body', 'text', 'message', 'template'],
];
const TITLE_NAMES = ['title', 'macro title', 'macro', 'name', 'macro name', 'subject', 'short code', 'shortcut'];

/** Reads CSV with commas, semicolons or tabs; the first row names the columns. Throws an UnreadableFile. */
export function readTable(csv: string): Table {
  const [head = [], ...rows] = records(csv);
  if (!rows.length) throw new UnreadableFile('nothing-in-it');
  const names = head.map((name) =>
    name
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
  const named = TEXT_NAMES.map((name) => names.indexOf(name)).find((at) => at >= 0);
  const lengths = head.map((_, column) => rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0));
  return {
    columns: head.map((name, i) => name.trim() || String(i + 1)),
    rows,
    text: named ?? (head.length === 1 ? 0 : null),
    guess: lengths.indexOf(Math.max(...lengths)),
  };
}

function records(csv: string): string[][] {
  try {
    return parse(csv, {
      bom: true,
      ...delimitersOf(csv),
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
    });
  } catch (error) {
    // Of a quote that is never closed only the end of the file is known.
    const known = error instanceof CsvError && error.code !== 'CSV_QUOTE_NOT_CLOSED' && typeof error['lines'] === 'number';
    throw new UnreadableFile('damaged', known ? Number(error['lines']) : undefined);
  }
}

/** The sign that the first row has most of, and what ends that row, both outside quotes. The reader itself would look for the end anew at each character. */
function delimitersOf(csv: string): { readonly delimiter: string; readonly recordDelimiter: string } {
  const bare = csv.replace(/"(?:[^"]|"")*"/g, '');
  const recordDelimiter = /\r\n|[\r\n]/.exec(bare)?.[0] ?? '\n';
  const [first = ''] = bare.split(recordDelimiter, 1);
  const [delimiter = ','] = [...DELIMITERS].sort((a, b) => first.split(b).length - first.split(a).length);
  return { delimiter, recordDelimiter };
}

/** The macros of a table whose replies are in the column `text`. */
export function macrosIn({ columns, rows }: Table, text: number): Macros {
  const names = columns.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ' '));
  const title = TITLE_NAMES.map((name) => names.indexOf(name)).find((at) => at >= 0 && at !== text);
  const macros: Macro[] = [];
  for (const [i, row] of rows.entries()) {
    const body = bodyText(row[text] ?? '');
    if (body) macros.push({ title: (title !== undefined && row[title]?.trim()) || String(i + 1), text: body });
  }
  return { macros, leftOut: { notes: 0, empty: rows.length - macros.length } };
}

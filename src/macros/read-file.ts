import { bodyText } from './html-text';
import { readJsonMacros } from './read-json';
import { readTable, type Table } from './table';
import { UnreadableFile, type Macros } from './types';

/** Bytes; an export of more is cut into several by whoever makes it. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** Macros, or a table in which their column is to be found. */
export type ReadFile = { readonly table: Table } | { readonly read: Macros };

/** Reads an export by the ending of its name: JSON, CSV, or else one reply in plain text or HTML. Throws an UnreadableFile. */
export function readMacroFile(name: string, bytes: Uint8Array): ReadFile {
  if (bytes.length > MOST_BYTES) throw new UnreadableFile('too-big');
  const text = decoded(bytes);
  if (!text.trim()) throw new UnreadableFile('nothing-in-it');
  if (/\.json$/i.test(name)) return { read: readJsonMacros(text) };
  if (/\.[ct]sv$/i.test(name)) return { table: readTable(text) };
  const title = name.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  return { read: { macros: [{ title, text: bodyText(text) }], leftOut: { notes: 0, empty: 0 } } };
}

/** UTF-8, UTF-16 with its mark, or what spreadsheets on Windows write. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new UnreadableFile('binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // eslint-disable-next-line no-control-regex -- text has no such signs, and other files have many
    if (/[\u0001-\u0008\u000e-\u001f]/.test(text)) throw new UnreadableFile('binary');
    return text;
  }
}

import * as v from 'valibot';
import { LIMITS } from './limits';
import { namesIn } from './names';
import { reportNames, reportSize } from './oddities';
import { readJson } from './read-json';
import { packSchema, type Pack } from './schema';
import { fieldName, isHostileName, shown, type FieldPath, type PackError, type Source } from './source';

/** A pack that can be used, or why it cannot, in the order of the lines. */
export type ReadPack =
  | { readonly pack: Pack; lineOf(path: FieldPath): number; readonly errors?: never }
  | { readonly pack?: never; readonly errors: readonly PackError[] };

/** How files of a format are read. */
export interface FileReader {
  read(text: string): Source;
  /** The longest file, in characters, and how it is called where it is longer. */
  readonly most: number;
  readonly called: string;
}

const JSON_FILE: FileReader = { read: readJson, most: LIMITS.size.json, called: '' };

/** Reads a pack that is written as JSON, such as one that is stored. Never throws, and never yields half a pack. */
export const readJsonPack = (text: string, others: readonly Pack[]): ReadPack => readFrom(JSON_FILE, text, others);

/** Reads a pack in a file's text. Never throws, and never yields half a pack. */
export function readFrom({ read, most, called }: FileReader, text: string, others: readonly Pack[]): ReadPack {
  if (text.length > most) {
    const size = (text.length / 1_000_000).toFixed(1);
    return { errors: [{ line: 1, field: '', message: `the file has ${size} MB; a pack has at most ${most / 1_000_000} MB${called}` }] };
  }
  try {
    return readSource(read(text), others);
  } catch {
    return { errors: [{ line: 1, field: '', message: 'the file cannot be read' }] };
  }
}

/** A pack in what a file's reader made of it. */
function readSource({ value, errors: found, lineOf }: Source, others: readonly Pack[]): ReadPack {
  const errors = [...found];
  const report = (path: FieldPath, message: string): void => {
    errors.push({ line: lineOf(path), field: fieldName(path), message });
  };
  if (value !== undefined) {
    reportHostile(value, [], report);
    const { success, output, issues = [] } = v.safeParse(packSchema, value);
    const said = new Set(errors.map(({ field }) => field));
    for (const issue of issues) {
      // What a file's reader did not take is not missing.
      const isRefused = issue.input === undefined && said.has(fieldName(pathOf(issue)));
      if (!isRefused) report(pathOf(issue), issue.message);
    }
    for (const { field } of errors) said.add(field);
    const names = namesIn(value, (path) => !said.has(fieldName(path)));
    const rest = others.filter(({ id }) => id !== names.id);
    reportNames(names, rest, report);
    if (success && !errors.length) reportSize(output, rest, report);
    if (success && !errors.length) return { pack: output, lineOf };
  }
  return { errors: errors.sort((a, b) => a.line - b.line).slice(0, LIMITS.errors) };
}

const pathOf = ({ path }: v.BaseIssue<unknown>): FieldPath => (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** What is never in honest text: it changes how other text reads, or cannot be seen. */
const HOSTILE = /(?![\n\r\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function reportHostile(value: unknown, path: FieldPath, report: (path: FieldPath, message: string) => void): void {
  if (typeof value === 'string') {
    const [found] = HOSTILE.exec(value) ?? [];
    if (found) report(path, `has a character that cannot be seen or turns text around (U+${codeOf(found)})`);
  } else if (Array.isArray(value)) value.forEach((item, i) => reportHostile(item, [...path, i], report));
  else if (typeof value === 'object' && value !== null)
    for (const [name, member] of Object.entries(value)) {
      if (isHostileName(name) || HOSTILE.test(name)) report([...path, shown(name)], 'this field name is not allowed');
      else reportHostile(member, [...path, name], report);
    }
}

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

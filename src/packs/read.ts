import * as v from 'valibot';
import type { Ruleset } from '../engine/check';
import { LIMITS } from './limits';
import { reportOddities } from './oddities';
import { readJson } from './read-json';
import { readYaml } from './read-yaml';
import { packSchema, type Pack } from './schema';
import { fieldName, isHostileName, shown, type FieldPath, type PackError, type Source } from './source';
import { testPack } from './test-pack';

/** What a pack is written in. */
export type PackFormat = 'json' | 'yaml';

/** A pack that can be used, or why it cannot, in the order of the lines. */
export type ReadPack =
  | { readonly pack: Pack; lineOf(path: FieldPath): number; readonly errors?: never }
  | { readonly pack?: never; readonly errors: readonly PackError[] };

export interface ReadOptions {
  readonly format: PackFormat;
  /** The packs that are there already and may be built upon; one of the same id is the one that this replaces. */
  readonly others?: readonly Pack[];
}

/** What a file's name says about how it is written; without a name its first sign does. */
export const formatOf = (name: string, text = ''): PackFormat =>
  /\.ya?ml$/i.test(name) || (!/\.json$/i.test(name) && !/^\s*\{/.test(text)) ? 'yaml' : 'json';

/** Reads a pack. Never throws, and never yields half a pack: what was there before stays the caller's. */
export function readPack(text: string, { format, others = [] }: ReadOptions): ReadPack {
  const most = LIMITS.size[format];
  if (text.length > most) {
    const size = (text.length / 1_000_000).toFixed(1);
    return {
      errors: [
        {
          line: 1,
          field: '',
          message: `the file has ${size} MB; a pack has at most ${most / 1_000_000} MB${format === 'yaml' ? ' in YAML' : ''}`,
        },
      ],
    };
  }
  try {
    return read(format === 'yaml' ? readYaml(text) : readJson(text), others);
  } catch {
    return { errors: [{ line: 1, field: '', message: 'the file cannot be read' }] };
  }
}

/** Reads a pack and runs its tests: one that fails is an error in its line. Never throws. */
export function readTestedPack(text: string, ruleset: Ruleset, options: ReadOptions): ReadPack {
  const result = readPack(text, options);
  if (result.errors) return result;
  try {
    const errors = testPack(result.pack, options.others ?? [], ruleset)
      .filter(({ passed }) => !passed)
      .map(({ path, message }) => ({ line: result.lineOf(path), field: fieldName(path), message: `a test fails: ${message}` }));
    return errors.length ? { errors } : result;
  } catch {
    return { errors: [{ line: result.lineOf(['tests']), field: 'tests', message: 'the tests cannot be run' }] };
  }
}

function read({ value, errors: found, lineOf }: Source, others: readonly Pack[]): ReadPack {
  const errors = [...found];
  const report = (path: FieldPath, message: string): void => {
    errors.push({ line: lineOf(path), field: fieldName(path), message });
  };
  if (!errors.length) reportHostile(value, [], report);
  if (!errors.length) {
    const { success, output, issues } = v.safeParse(packSchema, value);
    if (success) {
      const rest = others.filter(({ id }) => id !== output.id);
      reportOddities(output, rest, report);
      if (!errors.length) return { pack: output, lineOf };
    } else for (const issue of issues) report(pathOf(issue), issue.message);
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

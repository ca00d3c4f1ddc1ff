import type { Ruleset } from '../engine/check';
import { LIMITS } from './limits';
import { readFrom, readJsonPack, type FileReader, type ReadPack } from './read-source';
import { readYaml } from './read-yaml';
import type { Pack } from './schema';
import { fieldName, type PackError } from './source';
import { testPack } from './test-pack';

export type { ReadPack } from './read-source';

/** What a pack is written in. */
export type PackFormat = 'json' | 'yaml';

export interface ReadOptions {
  readonly format: PackFormat;
  /** The packs that are there already and may be built upon; one of the same id is the one that this replaces. */
  readonly others?: readonly Pack[];
}

/** What a file's name says about how it is written; without a name its first sign does. */
export const formatOf = (name: string, text = ''): PackFormat =>
  /\.ya?ml$/i.test(name) || (!/\.json$/i.test(name) && !/^\s*\{/.test(text)) ? 'yaml' : 'json';

const YAML_FILE: FileReader = { read: readYaml, most: LIMITS.size.yaml, called: ' in YAML' };

/** Reads a pack. Never throws, and never yields half a pack: what was there before stays the caller's. */
export const readPack = (text: string, { format, others = [] }: ReadOptions): ReadPack =>
  format === 'yaml' ? readFrom(YAML_FILE, text, others) : readJsonPack(text, others);

/** Reads a pack and runs its tests: one that fails is an error in its line. Never throws. */
export function readTestedPack(text: string, ruleset: Ruleset, options: ReadOptions): ReadPack {
  const result = readPack(text, options);
  if (result.errors) return result;
  const errors = testErrors(result, options.others ?? [], ruleset);
  return errors.length ? { errors } : result;
}

/** Runs the tests of a pack that was read; each that fails is an error in its line. Never throws. */
export function testErrors(
  { pack, lineOf }: Extract<ReadPack, { readonly pack: Pack }>,
  others: readonly Pack[],
  ruleset: Ruleset,
): readonly PackError[] {
  try {
    return testPack(pack, others, ruleset)
      .filter(({ passed }) => !passed)
      .map(({ path, message }) => ({ line: lineOf(path), field: fieldName(path), message: `a test fails: ${message}` }));
  } catch {
    return [{ line: lineOf(['tests']), field: 'tests', message: 'the tests cannot be run' }];
  }
}

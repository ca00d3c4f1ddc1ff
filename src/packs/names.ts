import { isRecord } from '../records';
import { requiredId, termId } from './ids';
import { PACK_FIELDS, REQUIRED_PARTS } from './schema';
import type { FieldPath } from './source';

/** A name in a pack, and where it stands. */
export type Named = readonly [name: string, path: FieldPath];

/** The names in a pack. */
export interface Names {
  /** Undefined where it is none. */
  readonly id: string | undefined;
  /** What it builds on; undefined where that is no name. */
  readonly base: string | undefined;
  /** The rules that it adds. */
  readonly own: readonly Named[];
  /** Whether these are all that it adds. */
  readonly isComplete: boolean;
  /** Rules that it speaks of. */
  readonly rules: readonly Named[];
  /** The same, where only ours can be meant. */
  readonly builtIn: readonly Named[];
  readonly scenarios: readonly Named[];
  readonly categories: readonly Named[];
}

/**
 * The names in a pack, or in what was read of a file that should be one: what is not as it has to be is passed over, so that the names in
 * the rest can be looked at. `isSound` says whether nothing was found at a place. Never throws.
 */
export function namesIn(value: unknown, isSound: (path: FieldPath) => boolean = () => true): Names {
  const pack = isRecord(value) ? value : {};
  const own: Named[] = [];
  let isComplete = Object.keys(pack).every((field) => PACK_FIELDS.includes(field));
  const text = (given: unknown, path: FieldPath): string | undefined => (typeof given === 'string' && isSound(path) ? given : undefined);
  const list = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);
  const keys = (section: string): readonly Named[] => {
    const table = pack[section];
    return isRecord(table) ? Object.keys(table).map((key) => [key, [section, key]] as const) : [];
  };
  const add = (section: string, idOf: (item: unknown, path: FieldPath) => Named | undefined): void => {
    const given = pack[section];
    if (given !== undefined && (!Array.isArray(given) || !isSound([section]))) isComplete = false;
    list(given).forEach((item, i) => {
      const named = idOf(item, [section, i]);
      if (named) own.push(named);
      else isComplete = false;
    });
  };
  const named = (given: unknown, path: FieldPath): Named | undefined => {
    const name = text(given, path);
    return name === undefined ? undefined : [name, path];
  };

  add('phrases', (item, path) => (isRecord(item) ? named(item['id'], [...path, 'id']) : undefined));
  add('terms', (item, path) => {
    const use = isRecord(item) ? text(item['use'], [...path, 'use']) : undefined;
    return use === undefined ? undefined : [termId({ use }), path];
  });
  add('required', (item, path) => {
    const { part, id } = isRecord(item) ? item : { part: item, id: undefined };
    const known = REQUIRED_PARTS.find((name) => name === part);
    // That an id has no place beside what it says is no reason to forget it.
    const name = known ? requiredId({ part: known }) : typeof id === 'string' ? id : undefined;
    return name === undefined ? undefined : [name, path];
  });
  const tests = isRecord(pack['tests']) ? pack['tests'] : {};
  const scenarios = list(pack['scenarios']).map((item) => (isRecord(item) ? item : {}));
  const found = (all: readonly (Named | undefined)[]): readonly Named[] => all.filter((one) => one !== undefined);
  return {
    id: text(pack['id'], ['id']),
    base: text(pack['extends'] ?? 'default', ['extends']),
    own,
    isComplete,
    rules: [
      ...keys('rules'),
      ...keys('exceptions'),
      ...found(
        ['mustFlag', 'mustNotFlag'].flatMap((kind) =>
          list(tests[kind]).map((item, i) => (isRecord(item) ? named(item['rule'], ['tests', kind, i, 'rule']) : undefined)),
        ),
      ),
      ...found(
        scenarios.map(({ imperfect }, i) =>
          isRecord(imperfect) ? named(imperfect['rule'], ['scenarios', i, 'imperfect', 'rule']) : undefined,
        ),
      ),
    ],
    builtIn: keys('rewrites'),
    scenarios: found(scenarios.map(({ id }, i) => named(id, ['scenarios', i, 'id']))),
    categories: keys('categories'),
  };
}

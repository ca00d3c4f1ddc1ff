import schema from '../../assets/managed-schema.json';
import { didYouMean } from '../packs/closest';
import type { FieldPath } from '../packs/source';
import { isRecord } from '../records';
import type { Stored } from '../settings/fields';

interface Schema {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const FIELDS: Readonly<Record<string, Schema>> = schema.properties;
const TYPES: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', array: 'a list', object: 'an object' };

type Note = (path: FieldPath, message: string) => void;

/**
 * What Chrome, Edge and Chromium hand on of a policy: of a field with anything of another type nothing, of an object only what it may have.
 * They say so in `chrome://policy` at most; here it goes to `note`. Fields that we do not have are left for our own reader to name.
 */
export function throughSchema(managed: Stored, note: Note): Stored {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(managed)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    const read = field ? fitted(value, field, [name], note) : value;
    if (read !== MISFIT) kept[name] = read;
  }
  return kept;
}

/** Something in a value has another type than it must. */
const MISFIT = Symbol('misfit');

function fitted(given: unknown, { type, items, properties = {} }: Schema, path: FieldPath, note: Note): unknown {
  if (typeOf(given) !== type) {
    const hint = path[0] === 'packs' && typeOf(given) === 'object' ? '; `pack json --policy` makes text of a pack' : '';
    note(path, `must be ${TYPES[type] ?? type}, so Chrome leaves out all of “${path[0] ?? ''}”${hint}`);
    return MISFIT;
  }
  if (Array.isArray(given) && items) {
    const list = given.map((item, i) => fitted(item, items, [...path, i], note));
    return list.includes(MISFIT) ? MISFIT : list;
  }
  if (!isRecord(given)) return given;
  const entries = Object.entries(given).flatMap(([name, member]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property) return [[name, fitted(member, property, [...path, name], note)] as const];
    const meant = didYouMean(name, Object.keys(properties));
    note([...path, name], `there is no such field, so Chrome goes by the rest alone${meant}`);
    return [];
  });
  return entries.some(([, member]) => member === MISFIT) ? MISFIT : Object.fromEntries(entries);
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'nothing' : typeof value);

import { isRecord, textOf } from '../records';
import { rules as builtIn } from '../rules';
import { LIMITS } from './limits';
import { readPack } from './read';
import { readYaml } from './read-yaml';
import type { OwnPhrase, Pack } from './schema';
import { errorLine, shown } from './source';
import { plainPhrases } from './vale-pattern';

/** A file of a Vale style. */
export interface ValeFile {
  /** With the folder or without. */
  readonly name: string;
  readonly text: string;
}

/** What of a style is not in the pack, and why. */
export interface NotTaken {
  readonly file: string;
  /** The rule's key, or the expression. */
  readonly what: string;
  readonly why: string;
}

/** A pack made of a style. */
export interface ImportedStyle {
  readonly pack: Pack;
  /** Rules of which something was taken over. */
  readonly taken: number;
  readonly left: readonly NotTaken[];
}

type Fields = Readonly<Record<string, unknown>>;
type Entry = Partial<OwnPhrase> & { readonly id: string };
type Leave = (what: string, why: string) => void;

/**
 * Makes a pack of a Vale style: the kinds `existence`, `substitution`, `occurrence` and `conditional`, as far as plain phrases can say
 * what they look for. All else is in `left`. Never throws for any text.
 */
export function importVale(files: readonly ValeFile[], { id = 'vale-style', name = 'Vale style' } = {}): ImportedStyle {
  const left: NotTaken[] = [];
  const phrases: object[] = [];
  const required: object[] = [];
  const used = new Set(builtIn.map(({ meta }) => meta.id));
  let taken = 0;
  for (const { name: file, text } of files) {
    const leave: Leave = (what, why) => void left.push({ file, what: shown(what), why });
    const { value: rule, errors } = readYaml(text.slice(0, LIMITS.size.yaml));
    const [error] = errors;
    if (error || !isRecord(rule)) {
      leave('the file', error ? errorLine(error) : 'it is no Vale rule');
      continue;
    }
    const base = slug(file);
    const kind = textOf(rule['extends']);
    const made = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
    if (!made) {
      leave('the rule', `rules of the kind “${shown(kind)}” are not taken over`);
      continue;
    }
    const before = phrases.length + required.length;
    for (const [list, entries] of Object.entries(made(rule, base, leave)) as [keyof Made, readonly Entry[]][])
      for (const entry of entries) {
        const own = { ...entry, id: freeName(entry.id, used) };
        const { errors } = readPack(JSON.stringify({ id: 'x', name: 'x', version: '1', [list]: [own] }), { format: 'json' });
        if (errors) leave(own.id, errors[0]?.message ?? 'it cannot be read');
        else (list === 'phrases' ? phrases : required).push(own);
      }
    if (phrases.length + required.length > before) taken++;
  }
  const whole = { id, name, version: '1.0.0', phrases, required };
  const { pack, errors = [] } = readPack(JSON.stringify(whole), { format: 'json' });
  if (pack) return { pack, taken, left };
  const empty = readPack(JSON.stringify({ ...whole, phrases: [], required: [] }), { format: 'json' }).pack;
  if (!empty) throw new TypeError(`the pack cannot be named “${id}”, “${name}”`);
  return { pack: empty, taken: 0, left: [...left, ...errors.map((error) => ({ file: id, what: error.field, why: error.message }))] };
}

interface Made {
  readonly phrases?: readonly Entry[];
  readonly required?: readonly Entry[];
}

const MAKERS: Readonly<Record<string, (rule: Fields, id: string, leave: Leave) => Made>> = {
  existence(rule, id, leave) {
    const find = phrasesOf([...listOf(rule['tokens']), ...(listOf(rule['raw']).length ? [listOf(rule['raw']).join('')] : [])], leave);
    const unless = phrasesOf(listOf(rule['exceptions']), leave);
    const common = { ...about(rule), message: messageOf(rule, []), unless };
    return { phrases: chunks(find).map((some) => ({ ...common, id, find: some })) };
  },
  substitution(rule, id, leave) {
    const swap = typeof rule['swap'] === 'object' && rule['swap'] !== null ? Object.entries(rule['swap'] as Fields) : [];
    const bySubstitute = new Map<string, string[]>();
    for (const [wrong, right] of swap) {
      const use = textOf(right);
      const found = phrasesOf([wrong], leave).filter((phrase) => {
        const same = phrase.toLowerCase() === use.toLowerCase();
        if (same) leave(wrong, 'it differs from what it becomes in capitals only, which packs do not tell apart');
        return !same;
      });
      if (found.length) bySubstitute.set(use, [...(bySubstitute.get(use) ?? []), ...found]);
    }
    return {
      phrases: [...bySubstitute].flatMap(([use, found]) =>
        chunks(found).map((find) => {
          const rewrites = use.split('|').slice(0, LIMITS.rewrites);
          return {
            ...about(rule),
            id: `${id}-${slug(rewrites[0] ?? '')}`,
            find,
            rewrites,
            message: messageOf(rule, [rewrites.join(' or ')]),
          };
        }),
      ),
    };
  },
  occurrence(rule, id, leave) {
    const { max, min, scope } = rule;
    if (scope === 'sentence' || scope === 'paragraph') {
      leave('the rule', `it counts within a ${scope}; a pack counts within the whole reply`);
      return {};
    }
    const find = phrasesOf([textOf(rule['token'])], leave);
    if (!find.length) return {};
    const common = { ...about(rule), id, find, message: messageOf(rule, []) };
    if (typeof min === 'number' && min > 1) leave('min', 'a pack can require that something is there, not how often');
    return {
      ...(typeof max === 'number' && { phrases: [{ ...common, atMost: max }] }),
      ...(typeof min === 'number' && min >= 1 && { required: [requirement(common)] }),
    };
  },
  conditional(rule, id, leave) {
    const find = phrasesOf([textOf(rule['second'])], leave);
    const condition = phrasesOf([textOf(rule['first'])], leave);
    if (!find.length || !condition.length) return {};
    return {
      required: [{ ...requirement({ ...about(rule), id, find, message: messageOf(rule, []) }), if: condition, minWords: 0 } as Entry],
    };
  },
};

/** What a requirement has of a phrase's fields. */
const requirement = ({ id, find, severity, message }: Entry): Entry => ({
  id,
  ...(find && { find }),
  ...(severity && { severity }),
  ...(message !== undefined && { message }),
});

function phrasesOf(expressions: readonly string[], leave: Leave): string[] {
  return expressions.flatMap((expression) => {
    try {
      return plainPhrases(expression);
    } catch (error) {
      leave(expression, error instanceof Error ? error.message : 'it cannot be read');
      return [];
    }
  });
}

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(textOf) : value === undefined ? [] : [textOf(value)];

function about({ level, link }: Fields): Pick<Entry, 'severity' | 'why'> {
  const severity = (['error', 'warning', 'suggestion'] as const).find((known) => known === level) ?? 'warning';
  return { severity, ...(typeof link === 'string' && link && { why: link.slice(0, LIMITS.text) }) };
}

/** A message in which every `%s` is filled in: with these, then with “this”. */
function messageOf({ message }: Fields, values: readonly string[]): string {
  let next = 0;
  const text = typeof message === 'string' && message.trim() ? message : 'Your team’s style asks for other words.';
  return text
    .replace(/(['"“‘`]?)%(?:\[\d\])?s(['"”’`]?)/g, (_, open: string, close: string) => {
      const value = values[next++];
      return value === undefined ? 'this' : `${open || '“'}${value}${close || '”'}`;
    })
    .replace(/\s+/g, ' ')
    .slice(0, LIMITS.message);
}

const chunks = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / LIMITS.find) }, (_, i) => items.slice(i * LIMITS.find, (i + 1) * LIMITS.find));

/** A file's name, or any words, as an id. */
function slug(text: string): string {
  const name = text.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
  const joined = words.replace(/[^a-z\d]+/g, '-').replace(/^[-\d]+|-$/g, '');
  return joined.slice(0, 40).replace(/-$/, '') || 'rule';
}

function freeName(id: string, used: Set<string>): string {
  let name = id;
  for (let i = 2; used.has(name); i++) name = `${id}-${i}`;
  used.add(name);
  return name;
}

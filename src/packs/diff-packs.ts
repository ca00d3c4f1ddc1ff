import type { Scenario } from '../practice/types';
import { isRecord } from '../records';
import { requiredId } from './ids';
import type { Pack } from './schema';

/** What differences are in. */
export type ChangedPart = Exclude<keyof Pack, 'tests'> | 'tests.mustFlag' | 'tests.mustNotFlag';

/** One difference between two packs, in the pack's own names. */
export interface PackChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** A field of the pack: `phrases`; tests have two. */
  readonly part: ChangedPart;
  /** What of it: a phrase's or scenario's id, a rule, a term, a test's reply. */
  readonly item?: string;
  /** A field of that: `message`. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
}

/** What has to be added, changed and removed to get from one pack to the other, in the order of the fields. */
export function diffPacks(before: Pack, after: Pack): readonly PackChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const changes: PackChange[] = [];
  for (const part of Object.keys(now) as ChangedPart[]) {
    const [was, is] = [old[part] ?? new Map(), now[part] ?? new Map()];
    for (const [item, value] of was) if (!is.has(item)) changes.push({ ...named(part, item), kind: 'removed', before: textOf(value) });
    for (const [item, value] of is) {
      if (was.has(item)) changes.push(...diffItem(named(part, item), was.get(item), value));
      else changes.push({ ...named(part, item), kind: 'added', after: textOf(value) });
    }
  }
  return changes;
}

type Place = Pick<PackChange, 'part' | 'item'>;

/** A field that has no items is one, without a name. */
const named = (part: ChangedPart, item: string): Place => ({ part, ...(item !== '' && { item }) });

/** By field: what it holds, by what it is known by. */
function partsOf(pack: Pack): { readonly [Part in ChangedPart]?: ReadonlyMap<string, unknown> } {
  const { tests, phrases, terms, required, sendGuard, rules, categories, exceptions, rewrites, voice, scenarios = [], ...rest } = pack;
  const byKey = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> => {
    const map = new Map<string, Item>();
    for (const item of items) {
      const key = keyOf(item);
      let free = key;
      for (let i = 2; map.has(free); i++) free = `${key} (${i})`;
      map.set(free, item);
    }
    return map;
  };
  const single = (value: unknown): Map<string, unknown> => new Map(value === undefined || value === false ? [] : [['', value]]);
  return {
    name: single(rest.name),
    version: single(rest.version),
    description: single(rest.description),
    extends: single(rest.extends),
    pilot: single(rest.pilot),
    rules: new Map(Object.entries(rules).map(([id, choice]) => [id, wordsOf(choice)])),
    categories: new Map(Object.entries(categories).map(([id, choice]) => [id, wordsOf(choice)])),
    phrases: byKey(phrases, ({ id }) => id),
    exceptions: new Map(Object.entries(exceptions)),
    rewrites: new Map(Object.entries(rewrites)),
    terms: byKey(terms, ({ use }) => use),
    required: byKey(required, requiredId),
    voice: new Map(Object.entries(voice).filter(([, value]) => value !== false)),
    sendGuard: single(sendGuard && wordsOf(sendGuard)),
    scenarios: new Map([...byKey(scenarios, ({ id }) => id)].map(([id, scenario]) => [id, flat(scenario)])),
    'tests.mustFlag': byKey(tests.mustFlag, ({ text }) => text),
    'tests.mustNotFlag': byKey(tests.mustNotFlag, ({ text }) => text),
  };
}

/** A scenario with its fields side by side. */
const flat = ({ id: _, ticket, imperfect: { text, ...planted }, ...rest }: Scenario) => ({
  ...rest,
  ticket: ticket.map((message) => `${message.from}: ${message.text}`),
  imperfect: text,
  ...planted,
});

/** What differs in a thing that both packs have. */
function diffItem(place: Place, was: unknown, is: unknown): readonly PackChange[] {
  if (Array.isArray(was) && Array.isArray(is)) return diffLists(place, was.map(String), is.map(String));
  if (isRecord(was) && isRecord(is)) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((field) => {
      const [a, b] = [was[field], is[field]];
      if (Array.isArray(a) && Array.isArray(b)) return diffLists({ ...place, field }, a.map(String), b.map(String));
      if (isNothing(a) && isNothing(b)) return [];
      if (isNothing(a)) return [{ ...place, field, kind: 'added' as const, after: textOf(b) }];
      if (isNothing(b)) return [{ ...place, field, kind: 'removed' as const, before: textOf(a) }];
      return diffItem({ ...place, field } as Place, a, b);
    });
  }
  const [before, after] = [textOf(was), textOf(is)];
  return before === after ? [] : [{ ...place, kind: 'changed', before, after }];
}

function diffLists(place: Place & Pick<PackChange, 'field'>, was: readonly string[], is: readonly string[]): readonly PackChange[] {
  const [old, now] = [new Set(was), new Set(is)];
  return [
    ...[...old].filter((text) => !now.has(text)).map((before) => ({ ...place, kind: 'removed' as const, before })),
    ...[...now].filter((text) => !old.has(text)).map((after) => ({ ...place, kind: 'added' as const, after })),
  ];
}

const isNothing = (value: unknown): boolean => value === undefined || value === false || (Array.isArray(value) && !value.length);

/** A choice in the words of the file: `on, error, locked`. */
const wordsOf = (choice: object): string =>
  Object.entries(choice)
    .flatMap(([name, value]) => (value === true ? [name] : typeof value === 'string' && value !== 'inherit' ? [value] : []))
    .join(', ');

/** A thing in few words: what it looks for, or says. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (!isRecord(value)) return String(value);
  const { find, not, part, industry, title, message, rule } = value;
  return [find ?? not ?? part ?? (industry === undefined ? rule : title), message]
    .filter((said) => said !== undefined)
    .map(textOf)
    .join(' – ');
}

import * as v from 'valibot';
import { didYouMean } from '../packs/closest';
import { LIMITS } from '../packs/limits';
import { readJsonPack } from '../packs/read-source';
import type { Pack } from '../packs/schema';
import { errorLine, shown, type FieldPath, type PackError } from '../packs/source';
import { isRecord } from '../records';
import type { Stored } from '../settings/fields';
import { SEND_GUARDS } from '../settings/types';
import type { PolicyProblem } from './policy-problem';
import { CONDITIONS, LOCKABLE, NO_POLICY, type Policy, type TeamRule } from './types';

/** What an organisation set, as far as it is valid. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly packs: readonly Pack[];
  /** What was left out and why. */
  readonly problems: readonly PolicyProblem[];
  /** By the name of a list of the policy, such as `hosts.offer`: which of the entries that were given each of its entries is, from 0. */
  readonly places: Readonly<Record<string, readonly number[]>>;
}

/** More entries than this in one list are not taken. */
const MOST = 500;
/** So much of what is damaged in one pack is told. */
const MOST_ERRORS = 10;

const text = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.nonEmpty('must not be empty'),
  v.maxLength(LIMITS.text, `has more than ${LIMITS.text} characters`),
);
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, ({ input }) => {
    const given = typeof input === 'string' ? `, not “${shown(input)}”${didYouMean(input, names)}` : '';
    return `must be ${names.map((name) => `“${name}”`).join(', ')}${given}`;
  });
const host = v.pipe(
  text,
  v.toLowerCase(),
  v.regex(
    /^(?:\*\.)?[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/,
    'must be a host name, as in “help.acme.com” or “*.acme.com”',
  ),
);
const rule = v.pipe(
  v.strictObject(
    { team: text, host: v.exactOptional(host), ...optional(CONDITIONS.filter((name) => name !== 'host')) },
    ({ expected, input, received }) => {
      if (expected === 'never') return `there is no such field${didYouMean(String(input), ['team', ...CONDITIONS])}`;
      return received === 'undefined' ? 'the team is missing' : 'must be an object with fields';
    },
  ),
  v.check((given) => CONDITIONS.some((name) => name in given), `has no condition; give one of ${CONDITIONS.join(', ')}`),
);

function optional<Name extends string>(names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, v.exactOptional(text)])) as Record<
    Name,
    v.ExactOptionalSchema<typeof text, undefined>
  >;
}

type Note = (path: FieldPath, message: string) => void;

/** Reads team rules; one that is not valid is noted and left out. */
export function readTeamRules(value: unknown, path: FieldPath, note: Note, places: number[] = []): readonly TeamRule[] {
  return listOf(rule as v.GenericSchema<unknown, TeamRule>, value, path, note, places);
}

/** What a policy can set. */
export const POLICY_FIELDS = [...Object.keys(NO_POLICY), 'packs'];

/**
 * Reads what the browser has from the organisation. Each field is read by itself: what contradicts the form is named and left out, the rest
 * holds. Never throws.
 */
export function readPolicy(managed: Stored): ReadPolicy {
  const problems: PolicyProblem[] = [];
  const note: Note = (path, message) => void problems.push({ path, message });
  const packs: Pack[] = [];
  const places: Record<string, number[]> = {};
  const placesOf = (list: string): number[] => (places[list] = []);
  const policy: { -readonly [Field in keyof Policy]: Policy[Field] } = { ...NO_POLICY };
  const fields: Readonly<Record<string, (value: unknown) => void>> = {
    packs: (value) => packs.push(...readPacks(value, note, placesOf('packs'))),
    teamRules: (value) => (policy.teamRules = readTeamRules(value, ['teamRules'], note, placesOf('teamRules'))),
    team: (value) => (policy.team = one(text, value, ['team'], note) ?? null),
    sendGuard: (value) => (policy.sendGuard = one(oneOf(SEND_GUARDS), value, ['sendGuard'], note) ?? null),
    insights: (value) => (policy.insights = one(v.boolean('must be true or false'), value, ['insights'], note) ?? null),
    locked: (value) => (policy.locked = listOf(oneOf(LOCKABLE), value, ['locked'], note, placesOf('locked'))),
    hosts(value) {
      const hosts = one(v.custom<Stored>(isRecord, 'must be an object with “offer” and “forbid”'), value, ['hosts'], note) ?? {};
      for (const name of Object.keys(hosts))
        if (name !== 'offer' && name !== 'forbid') note(['hosts', name], `there is no such field${didYouMean(name, ['offer', 'forbid'])}`);
      const list = (name: string) => listOf(host, hosts[name] ?? [], ['hosts', name], note, placesOf(`hosts.${name}`));
      policy.hosts = { offer: list('offer'), forbid: list('forbid') };
    },
  };
  for (const [name, value] of Object.entries(managed)) {
    const read = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (read) read(value);
    else note([name], `there is no such field${didYouMean(name, Object.keys(fields))}`);
  }
  return { policy, packs, problems, places };
}

/** Packs as JSON text or as objects; one may build on another wherever that one stands. `places` gets where each stood. */
function readPacks(value: unknown, note: Note, places: number[]): readonly Pack[] {
  const packs: Pack[] = [];
  let left = listOf(v.unknown(), value, ['packs'], note).map((given, i) => ({ given, i, problems: [] as string[] }));
  for (;;) {
    const refused = left.flatMap(({ given, i }) => {
      const { pack, errors } = readJsonPack(typeof given === 'string' ? given : JSON.stringify(given ?? null), packs);
      if (!pack) return [{ given, i, problems: errors.slice(0, MOST_ERRORS).map((error) => withoutOnlyLine(error, given)) }];
      if (packs.some(({ id }) => id === pack.id)) return [{ given, i, problems: [`“${pack.id}” is there twice`] }];
      packs.push(pack);
      places.push(i);
      return [];
    });
    if (refused.length === left.length) {
      for (const { i, problems } of refused) for (const problem of problems) note(['packs', i], problem);
      return packs;
    }
    left = refused;
  }
}

/** A pack in a policy mostly stands in one line, which then says nothing. */
const withoutOnlyLine = (error: PackError, given: unknown): string =>
  typeof given === 'string' && given.trim().includes('\n') ? errorLine(error) : `${error.field && `${error.field}: `}${error.message}`;

function one<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown, path: FieldPath, note: Note): Value | undefined {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  for (const issue of issues.slice(0, 3)) note([...path, ...(issue.path ?? []).map(({ key }) => String(key))], issue.message);
  return undefined;
}

/** The valid entries of a list; `places` gets where each stood. */
function listOf<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  path: FieldPath,
  note: Note,
  places: number[] = [],
): Value[] {
  const items = one(v.array(v.unknown(), 'must be a list'), value, path, note) ?? [];
  if (items.length > MOST) note(path, `has more than ${MOST} entries; the rest is left out`);
  return items.slice(0, MOST).flatMap((item, i) => {
    const read = one(schema, item, [...path, i], note);
    if (read === undefined) return [];
    places.push(i);
    return [read];
  });
}

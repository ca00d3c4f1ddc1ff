import { compileOnce } from '../engine/extras';
import { BASES, type Base } from '../packs/bases';
import { chainOf } from '../packs/chain';
import { resolvePack, type TeamChoices } from '../packs/resolve';
import type { Teams } from './types';

/** A team's rules, ready to be checked with. */
export interface Team {
  readonly id: string;
  /** Null for a rule set of ours. */
  readonly name: string | null;
  /** The rule set that is used, or that the pack ends at. */
  readonly base: Base;
  /** What the pack says; undefined for a rule set of ours. */
  readonly choices?: TeamChoices;
  /** Names of the pack and of those that it builds on, by id. */
  readonly packNames: Readonly<Record<string, string>>;
  /** Why the standard rule set stands in: the pack is not there, or cannot be read. */
  readonly problem?: 'gone' | 'damaged';
}

const resolved = new WeakMap<Teams, Map<string, Team>>();
const compiled = new WeakMap<Teams, Map<string, Team>>();

/** The team of an id, put together once. Never throws: the standard rule set stands in for what is gone or damaged. */
export const teamOf = (id: string, teams: Teams): Team => once(compiled, id, teams, compile);

/** The same for what only names rules: nothing is compiled, so that damage inside a phrase is not found. */
export const resolvedTeam = (id: string, teams: Teams): Team => once(resolved, id, teams, put);

function once(known: WeakMap<Teams, Map<string, Team>>, id: string, teams: Teams, make: (id: string, teams: Teams) => Team): Team {
  let made = known.get(teams);
  if (!made) known.set(teams, (made = new Map<string, Team>()));
  let team = made.get(id);
  if (!team) made.set(id, (team = make(id, teams)));
  return team;
}

function compile(id: string, teams: Teams): Team {
  const team = resolvedTeam(id, teams);
  if (!team.choices) return team;
  try {
    compileOnce(team.choices.extras);
    return team;
  } catch {
    return { ...STAND_IN, id, name: team.name, problem: 'damaged' };
  }
}

const STAND_IN = { name: null, base: 'default', packNames: {} } as const;

function put(id: string, { packs, damaged }: Teams): Team {
  const builtIn = BASES.find((base) => base === id);
  if (builtIn) return { id, name: null, base: builtIn, packNames: {} };
  const standIn = { ...STAND_IN, id };
  const all = packs.map(({ pack }) => pack);
  const pack = all.find((one) => one.id === id);
  if (!pack) return { ...standIn, problem: damaged.includes(id) ? 'damaged' : 'gone' };
  try {
    const choices = resolvePack(pack, all);
    const chain = chainOf(pack, all);
    return { id, name: pack.name, base: chain.base, choices, packNames: Object.fromEntries(chain.packs.map((one) => [one.id, one.name])) };
  } catch {
    return { ...standIn, name: pack.name, problem: 'damaged' };
  }
}

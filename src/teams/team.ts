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

/** The team of an id, put together once. Never throws: the standard rule set stands in for what is gone or damaged. */
export function teamOf(id: string, teams: Teams): Team {
  let known = resolved.get(teams);
  if (!known) resolved.set(teams, (known = new Map<string, Team>()));
  let team = known.get(id);
  if (!team) known.set(id, (team = put(id, teams)));
  return team;
}

function put(id: string, { packs, damaged }: Teams): Team {
  const builtIn = BASES.find((base) => base === id);
  if (builtIn) return { id, name: null, base: builtIn, packNames: {} };
  const standIn = { id, name: null, base: 'default', packNames: {} } as const;
  const all = packs.map(({ pack }) => pack);
  const pack = all.find((one) => one.id === id);
  if (!pack) return { ...standIn, problem: damaged.includes(id) ? 'damaged' : 'gone' };
  try {
    const choices = resolvePack(pack, all);
    compileOnce(choices.extras);
    const chain = chainOf(pack, all);
    return { id, name: pack.name, base: chain.base, choices, packNames: Object.fromEntries(chain.packs.map((one) => [one.id, one.name])) };
  } catch {
    return { ...standIn, name: pack.name, problem: 'damaged' };
  }
}

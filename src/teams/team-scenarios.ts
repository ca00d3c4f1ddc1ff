import { chainOf } from '../packs/chain';
import type { Pack } from '../packs/schema';
import type { Scenario } from '../practice/types';
import type { Teams } from './types';

/** A pack's scenarios, which are practised under that pack's rules. */
export interface TeamScenarios {
  /** The pack's id. */
  readonly team: string;
  readonly name: string;
  /** Their ids have the pack's before them, so that none can be that of another pack's or of ours: `billing/late-refund`. */
  readonly scenarios: readonly Scenario[];
}

/**
 * What teams have written for themselves, by the pack that it is in: of the chosen team and those that it builds on, its own first, or of
 * all teams where none of them is chosen. Where a pack has a scenario of the same id as one that it builds on, its own counts. Of a pack
 * that is only tried, and of what is damaged, nothing is taken.
 */
export function teamScenarios({ packs }: Pick<Teams, 'packs'>, chosen: string): readonly TeamScenarios[] {
  const all = packs.map(({ pack }) => pack);
  const bases = new Set(all.map((pack) => pack.extends));
  const own = all.filter(({ id }) => id === chosen);
  const found = new Map<Pack, Set<Scenario>>();
  for (const team of own.length ? own : all.filter(({ id }) => !bases.has(id))) {
    const seen = new Set<string>();
    for (const pack of [...chainOf(team, all).packs].reverse()) {
      const of = found.get(pack) ?? new Set();
      if (!pack.pilot && Array.isArray(pack.scenarios)) for (const scenario of pack.scenarios) if (!seen.has(scenario.id)) of.add(scenario);
      for (const { id } of of) seen.add(id);
      if (of.size) found.set(pack, of);
    }
  }
  return [...found].map(([{ id: team, name }, scenarios]) => ({
    team,
    name,
    scenarios: [...scenarios].map((scenario) => ({ ...scenario, id: `${team}/${scenario.id}` })),
  }));
}

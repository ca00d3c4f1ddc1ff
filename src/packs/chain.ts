import { BASES, type Base } from './bases';
import { LIMITS } from './limits';
import type { Pack } from './schema';

/** A pack with those that it builds on, the first one first, and the rule set under them. */
export interface Chain {
  readonly base: Base;
  readonly packs: readonly Pack[];
  /** Why it does not end at a rule set of ours; what is there is used all the same. */
  readonly broken?: string;
  /** The pack that is not there, where that is why. */
  readonly missing?: string;
}

/** Follows `extends` from a pack to the rule set that it ends at. */
export function chainOf(pack: Pack, others: readonly Pack[]): Chain {
  const packs = [pack];
  for (;;) {
    const last = packs[0] as Pack;
    const base = BASES.find((known) => known === last.extends);
    if (base) return { base, packs };
    const names = packs.map(({ id }) => id);
    if (names.includes(last.extends))
      return { base: 'default', packs, broken: `packs build on each other in a circle: ${[...names.reverse(), last.extends].join(' → ')}` };
    if (packs.length === LIMITS.chain) return { base: 'default', packs, broken: `more than ${LIMITS.chain} packs build on each other` };
    const next = others.find(({ id }) => id === last.extends);
    if (!next) return { base: 'default', packs, broken: `there is no pack “${last.extends}” here`, missing: last.extends };
    packs.unshift(next);
  }
}

import type { Category } from '../engine/types';

/** In which order a good reply says what may be missing; the first that fits a rule or else its category. */
const ORDER: readonly (readonly string[])[] = [
  // The customer: what happened, and that we mind.
  ['missing-acknowledgement', 'missing-apology', 'missing-vulnerability-care', 'missing-empathy'],
  // The matter: who does what, by when.
  ['missing-ownership', 'missing-next-step', 'missing-alternative', 'missing-prevention', 'handoff'],
];

/** Where a missing part is said. What stands at the same stage makes one paragraph. */
export interface Stage {
  readonly stage: number;
  readonly rank: number;
}

/** The stage of a missing part, and its rank among those of the same stage. */
export function stageOf(rule: string, category: Category): Stage {
  for (const name of [rule, category])
    for (const [stage, names] of ORDER.entries()) if (names.includes(name)) return { stage, rank: names.indexOf(name) };
  return { stage: ORDER.length - 1, rank: ORDER.at(-1)?.length ?? 0 };
}

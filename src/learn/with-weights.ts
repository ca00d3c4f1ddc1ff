import type { Ruleset } from '../engine/check';

/** A ruleset with another table of weighted cues. Throws for a compiled one, which cannot change. */
export function withWeights(ruleset: Ruleset, weights: string): Ruleset {
  if (!('lexicon' in ruleset)) throw new Error('the ruleset is compiled');
  return { ...ruleset, lexicon: { ...ruleset.lexicon, weights } };
}

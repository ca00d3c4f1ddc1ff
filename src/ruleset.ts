import type { Ruleset } from './engine/check';
import { english } from './lexicon/en';
import { reframe } from './rewrite/reframe';
import { rules } from './rules';

/** All rules with the word lists they are read with. */
export const ruleset: Ruleset = { rules, reframe, lexicon: english };

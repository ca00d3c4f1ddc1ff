import type { Rule } from '../engine/rule';

/** The rule sets that every pack builds on in the end. */
export const BASES = ['default', 'strict', 'relaxed'] as const;
export type Base = (typeof BASES)[number];

/** Whether a rule is in one of them. */
export const isInBase = ({ meta }: Pick<Rule, 'meta'>, base: Base): boolean =>
  base === 'strict' || (!meta.strictOnly && !(base === 'relaxed' && meta.severity === 'suggestion'));

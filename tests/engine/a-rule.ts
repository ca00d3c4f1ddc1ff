import type { RuleMeta } from '../../src/engine/types';

/** What a rule in a test says of itself. */
export const meta: RuleMeta & { readonly category: 'blame' } = {
  id: 'a-rule',
  title: 'A rule',
  category: 'blame',
  severity: 'warning',
  description: 'For tests.',
  message: 'For tests.',
  rationale: 'For tests.',
  examples: [{ bad: 'a', good: 'b' }],
  nearMisses: [],
  sources: [],
};

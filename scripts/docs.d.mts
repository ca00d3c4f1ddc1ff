import type { RuleMeta } from '../src/engine/types';
import type { Evidence } from '../src/helpdesks/types';

/** The text of docs/rules.md. Rejects where a rule has a category or a severity that does not exist. */
export function rulesPage(): Promise<string>;
/** The text of docs/helpdesks.md. */
export function helpdesksPage(): Promise<string>;
/** What rules have as one of `fields` and what is no name of it, a line each. */
export function unknownNames(
  rules: readonly { readonly meta: Pick<RuleMeta, 'id' | 'category' | 'severity'> }[],
  fields: Readonly<Record<'category' | 'severity', readonly string[]>>,
): readonly string[];
/** What docs/helpdesks.md says of what an adapter stands on: in its table, and below it where one does. */
export const SURE: Readonly<Record<Evidence['sure'], { readonly name: string; readonly means: string }>>;

import type { Category, RuleMeta, Severity } from '../engine/types';
import type { Pack } from './schema';

interface Given {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly title?: string;
  readonly why?: string;
}

/** What a pack says of a rule of its own, in the form that all rules have. */
export function metaOf({ name }: Pack, { id, category, severity, message, title, why }: Given): RuleMeta {
  return {
    id,
    title: title ?? name,
    category,
    severity,
    message,
    description: message,
    rationale: why ?? `Your team’s pack “${name}” asks for it.`,
    examples: [{ bad: '', good: '' }],
    nearMisses: [],
    sources: [],
  };
}

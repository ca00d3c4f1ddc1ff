import { later } from './later';
import type { Edit } from './types';

interface Suggested {
  readonly suggestions: readonly Edit[];
}

/** A copy with changes, of which suggestions are still made only when somebody looks at them. */
export function copyWith<P extends Suggested, Changes extends object>(
  problem: P,
  changes: Changes,
  change = (suggestions: readonly Edit[]): readonly Edit[] => suggestions,
): P & Changes {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(problem)) as P;
  return later(Object.assign(copy, changes), 'suggestions', () => change(problem.suggestions));
}

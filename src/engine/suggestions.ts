import type { Edit } from './types';

interface Suggested {
  readonly suggestions: readonly Edit[];
}

/** The same object with suggestions that are made when somebody looks at them, and then kept. */
export function withSuggestions<Base extends object>(base: Base, make: () => readonly Edit[]): Base & Suggested {
  let made: readonly Edit[] | undefined;
  const suggestions = { enumerable: true, configurable: true, get: () => (made ??= make()) };
  return Object.defineProperty(base, 'suggestions', suggestions) as Base & Suggested;
}

/** A copy with changes, of which suggestions are still made only when somebody looks at them. */
export function copyWith<P extends Suggested, Changes extends object>(
  problem: P,
  changes: Changes,
  change = (suggestions: readonly Edit[]): readonly Edit[] => suggestions,
): P & Changes {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(problem)) as P;
  return withSuggestions(Object.assign(copy, changes), () => change(problem.suggestions));
}

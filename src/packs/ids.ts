import type { Pack, Required, Term } from './schema';

/** The rule id of a term: `term-customer`. */
export const termId = ({ use }: Pick<Term, 'use'>): string =>
  `term-${use
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** The rule id of what a team requires: `required-next-step`, or its own. */
export const requiredId = (required: Required): string =>
  'part' in required ? `required-${required.part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : required.id;

/** The rules that a pack adds, with where each stands in it. */
export function ownIds({ phrases, terms, required }: Pack): readonly (readonly [id: string, path: readonly [string, number]])[] {
  return [
    ...phrases.map(({ id }, i) => [id, ['phrases', i]] as const),
    ...terms.map((term, i) => [termId(term), ['terms', i]] as const),
    ...required.map((item, i) => [requiredId(item), ['required', i]] as const),
  ];
}

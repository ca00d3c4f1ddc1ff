import type { RequiredPart, Term } from './schema';

/** The rule id of a term: `term-customer`. */
export const termId = ({ use }: Pick<Term, 'use'>): string =>
  `term-${use
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** The rule id of what a team requires: `required-next-step`, or its own. */
export const requiredId = (required: { readonly part: RequiredPart } | { readonly id: string }): string =>
  'part' in required ? `required-${required.part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : required.id;

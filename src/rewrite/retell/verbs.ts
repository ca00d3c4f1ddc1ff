import { irregularVerbs, regularVerbs } from '../../lexicon/en/retell-words';

/** What a word can be as a verb. */
export type Form = 'base' | 's' | 'past' | 'done' | 'ing';
interface Verb {
  readonly base: string;
  readonly forms: ReadonlySet<Form>;
}

const known = new Map<string, { base: string; forms: Set<Form> }>();
const participles = new Map<string, string>();

function learn(word: string, base: string, form: Form): void {
  const before = known.get(word);
  if (!before) known.set(word, { base, forms: new Set([form]) });
  else if (before.base === base) before.forms.add(form);
}
const ing = (base: string, past: string): string =>
  /[^aeiou][aeiou]([bdgmnpt])\1ed$/.test(past)
    ? past.replace(/ed$/, 'ing')
    : /ie$/.test(base)
      ? base.replace(/ie$/, 'ying')
      : /[^e]e$/.test(base)
        ? base.replace(/e$/, 'ing')
        : DOUBLED.has(base)
          ? `${base}${base.slice(-1)}ing`
          : `${base}ing`;
const DOUBLED = new Set('get put let cut shut run spin sit set hit forget begin reset quit fit stop cancel'.split(' '));
const third = (base: string): string =>
  base === 'have'
    ? 'has'
    : /(?:[sxz]|[cs]h|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? base.replace(/y$/, 'ies')
        : `${base}s`;
function verb(base: string, past: string, done: string): void {
  learn(base, base, 'base');
  learn(third(base), base, 's');
  learn(past, base, 'past');
  learn(done, base, 'done');
  learn(ing(base, past), base, 'ing');
  participles.set(base, done);
}
for (const [base = '', past = '', done = ''] of irregularVerbs.split(',').map((entry) => entry.split(' '))) verb(base, past, done);
for (const base of regularVerbs) {
  if (participles.has(base)) continue;
  const past = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ied') : `${base}ed`;
  verb(base, past, past);
}
for (const [word, base] of [
  ['canceled', 'cancel'],
  ['burned', 'burn'],
] as const) {
  learn(word, base, 'past');
  learn(word, base, 'done');
}

/** What a word is as a verb, where it is one. */
export const verbOf = (word: string): Verb | undefined => known.get(word);
/** Whether a word can be this form of a verb. */
export const is = (word: string | undefined, form: Form): boolean => known.get(word ?? '')?.forms.has(form) ?? false;
/** "send" → "sent". */
export const participle = (base: string): string => participles.get(base) ?? base;

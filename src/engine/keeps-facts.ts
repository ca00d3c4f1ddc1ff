import type { Edit } from './types';

/** Numbers, names in the middle of a sentence, addresses and placeholders; an address from its first sign on, or a long word takes long. */
const FACT = /\{\{[^{}]*\}\}|<\w+>|https?:\S+|(?<!\S)\S+@\S+|\d+(?:[.,:/]\d+)*|(?<=[\p{L}\p{N},] )(?!I\b)\p{Lu}[\p{L}\p{N}-]+/gu;
const GAP = /\[[^[\]\n]*\]/g;
/** "Happy Friday" is no date. */
const WISH = /\bhappy \w+day\b/gi;

/** Whether an edit neither loses a fact of the draft nor brings in one that neither the draft nor the customer named. */
export function keepsFacts({ span, text }: Edit, draft: string, customer: readonly string[]): boolean {
  return areAllIn(factsIn(text.replace(GAP, '')), [draft, ...customer]) && !losesFacts({ span, text }, draft);
}

/** Whether an edit takes a fact of the draft away. A word that begins it, such as “ASAP”, is what it is there to replace. */
export function losesFacts({ span, text }: Edit, draft: string): boolean {
  const facts = factsIn(draft.slice(span.start, span.end).replace(WISH, ''));
  return !areAllIn(facts, [text, draft.slice(0, span.start), draft.slice(span.end)]);
}

const factsIn = (text: string): readonly string[] => text.match(FACT) ?? [];

function areAllIn(facts: readonly string[], texts: readonly string[]): boolean {
  if (facts.length === 0) return true;
  const known = texts.map((text) => text.toLowerCase());
  return [...new Set(facts)].every((fact) => known.some((text) => text.includes(fact.toLowerCase())));
}

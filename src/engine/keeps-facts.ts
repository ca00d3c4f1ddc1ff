import type { Edit } from './types';

/** Numbers, names in the middle of a sentence, addresses and placeholders. */
const FACT = /\{\{[^{}]*\}\}|<\w+>|https?:\S+|\S+@\S+|\d+(?:[.,:/]\d+)*|(?<=[\p{L}\p{N},] )(?!I\b)\p{Lu}[\p{L}\p{N}-]+/gu;
const GAP = /\[[^[\]\n]*\]/g;
/** "Happy Friday" is no date. */
const WISH = /\bhappy \w+day\b/gi;

/** Whether an edit neither loses a fact of the draft nor brings in one that neither the draft nor the customer named. */
export function keepsFacts({ span, text }: Edit, draft: string, customer: readonly string[]): boolean {
  const brought = factsIn(text.replace(GAP, '')).filter((fact) => !holds(draft, fact) && !customer.some((message) => holds(message, fact)));
  return brought.length === 0 && !losesFacts({ span, text }, draft);
}

/** Whether an edit takes a fact of the draft away. */
export function losesFacts({ span, text }: Edit, draft: string): boolean {
  const before = draft.slice(span.start, span.end);
  const rest = (): string => `${draft.slice(0, span.start)} ${draft.slice(span.end)}`;
  return factsIn(before.replace(WISH, '')).some((fact) => !holds(text, fact) && !holds(rest(), fact));
}

const factsIn = (text: string): string[] => text.match(FACT) ?? [];
const holds = (text: string, fact: string): boolean => text.toLowerCase().includes(fact.toLowerCase());

import { foremost } from '../engine/foremost';
import type { CheckResult, Problem } from '../engine/types';
import { itemOf, type Item, type Line, type Scorecard } from '../scorecard/scorecard';

/** Something that the coach says of a written reply. */
export type Note =
  | { readonly kind: 'good'; readonly item: Item }
  /** Worth another look: words that the customer may mind. */
  | { readonly kind: 'words'; readonly problem: Problem }
  /** Worth adding. */
  | { readonly kind: 'missing'; readonly line: Line; readonly problem?: Problem };

/** What the coach says: first what is good, then a few things to try. */
export interface Notes {
  readonly good: readonly Note[];
  /** Nothing is left to try. */
  readonly ready: boolean;
  readonly next: readonly Note[];
}

/** More praise than this is not believed, more advice is not read. */
const MOST_GOOD = 3;
const MOST_NEXT = 3;

/** What is worth praising, the rarest first: that a reply has a greeting is true of most. */
const PRAISE: readonly Item[] = [
  'ownership',
  'empathy',
  'timing',
  'apology',
  'acknowledgement',
  'solution',
  'nextStep',
  'tone',
  'clarity',
  'closing',
  'greeting',
];

/** The coach's notes on a reply that was checked and scored. */
export function notesOn({ problems, details }: Pick<CheckResult, 'problems' | 'details'>, card: Scorecard): Notes {
  const missing = card.filter(({ state }) => state === 'missing');
  const good = PRAISE.filter(
    (item) =>
      card.some((line) => line.item === item && line.state === 'present') &&
      // With an “if” or a “but” it is there, and nothing to praise.
      !(item === 'apology' && details.apology === 'halved'),
  );
  // What is said of the words that stand against a line needs no second note on the line.
  const hurting = problems.filter(({ span }) => span);
  const silent = missing.filter(({ item }) => !hurting.some((problem) => itemOf(problem) === item));
  const words = foremost(hurting, MOST_NEXT).map((problem): Note => ({ kind: 'words', problem }));
  const parts = silent.map((line): Note => {
    const problem = problems.find((one) => !one.span && itemOf(one) === line.item);
    return { kind: 'missing', line, ...(problem && { problem }) };
  });
  const next = [...words, ...parts].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_NEXT);
  return {
    good: good.slice(0, MOST_GOOD).map((item): Note => ({ kind: 'good', item })),
    ready: next.length === 0,
    next,
  };
}

/** What hurts first, then what is missing, then what could be better. */
function rank(note: Note): number {
  if (note.kind === 'words') return { error: 0, warning: 1, suggestion: 4 }[note.problem.severity];
  if (note.kind === 'good') return 5;
  return note.problem && note.problem.severity !== 'suggestion' ? 2 : 3;
}

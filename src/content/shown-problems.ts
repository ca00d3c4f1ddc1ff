import { moveSpan } from '../engine/edit';
import { copyWith } from '../engine/suggestions';
import type { Edit, Problem, Span } from '../engine/types';
import type { ShownProblem } from '../messages';
import type { InForce } from './in-force';

/** What problems are shown with. */
type Shown = Pick<InForce, 'isLocked'> & { readonly team: Pick<InForce['team'], 'packNames'> };

/** Gives each problem a key that survives edits elsewhere (its rule, its words, and which of several alike it is), and its pack's name. */
export function withKeys(problems: readonly Problem[], { team, isLocked }: Shown): ShownProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const name = `${problem.rule}\n${problem.text ?? ''}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const from = problem.pack === undefined ? undefined : team.packNames[problem.pack];
    return copyWith(problem, {
      key: `${name}\n${nth}`,
      ...(from !== undefined && { from }),
      ...(isLocked(problem.rule) && { locked: true }),
    });
  });
}

/** The problems after an edit: moved along, or dropped when the edit touches their words. */
export function moveProblems(problems: readonly ShownProblem[], edit: Edit): ShownProblem[] {
  return problems.flatMap((problem) => {
    const span = problem.span && moveSpan(problem.span, edit);
    if (span === undefined) return [];
    return [copyWith(problem, { span }, (suggestions) => suggestions.flatMap((suggestion) => moveSuggestion(suggestion, edit)))];
  });
}

function moveSuggestion(suggestion: Edit, edit: Edit): Edit[] {
  const moved = isPlace(suggestion.span) ? movePlace(suggestion.span, edit) : moveSpan(suggestion.span, edit);
  return moved ? [{ ...suggestion, span: moved }] : [];
}

const isPlace = ({ start, end }: Span): boolean => start === end;

/** An insertion's place is never dropped: what is missing stays missing wherever the agent types. */
function movePlace({ start: at }: Span, { span: { start, end }, text }: Edit): Span {
  const moved = at <= start ? at : at >= end ? at + text.length - (end - start) : start;
  return { start: moved, end: moved };
}

/** The unfinished sentence before a caret at a line's end: the agent is still writing it. */
export function beingWritten(text: string, caret: number | null): Span | null {
  if (caret === null || /^[^\n\S]*\S/.test(text.slice(caret, caret + 200))) return null;
  const before = text.slice(0, caret);
  if (/[.!?…:][)"”’]?\s*$|\n\s*$|^\s*$/.test(before)) return null;
  const start = Math.max(before.lastIndexOf('\n') + 1, lastStop(before));
  return { start, end: caret };
}

function lastStop(text: string): number {
  for (let i = text.length - 1; i > 0; i--) if (/\s/.test(text.charAt(i)) && /[.!?…]/.test(text.charAt(i - 1))) return i + 1;
  return 0;
}

/** Without what the agent is still writing: problems in the unfinished sentence, and missing parts that may yet come. */
export function settled(problems: readonly ShownProblem[], text: string, caret: number | null): ShownProblem[] {
  const unfinished = beingWritten(text, caret);
  if (!unfinished) return [...problems];
  const atEnd = text.slice(unfinished.end).trim() === '';
  return problems.filter(({ span }) => (span ? span.end <= unfinished.start || span.start >= unfinished.end : !atEnd));
}

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

/** What tells whether a reply is finished, and what stays in view. */
interface Known {
  /** Where the reply signs off, as the last check has it; asked only where it matters. */
  closing(): Span | null;
  /** Keys of what is shown already. */
  readonly shown: ReadonlySet<string>;
}

/**
 * Without what the agent is still writing: problems in the unfinished sentence, and missing parts that may yet come. After a sign-off with a
 * name nothing more is to come; what is shown already stays.
 */
export function settled(problems: readonly ShownProblem[], text: string, caret: number | null, known: Known): ShownProblem[] {
  const unfinished = beingWritten(text, caret);
  if (!unfinished) return [...problems];
  const atEnd = text.slice(unfinished.end).trim() === '';
  if (atEnd && isSigned(text, known.closing())) return [...problems];
  const stays = ({ span }: Problem): boolean => (span ? span.end <= unfinished.start || span.start >= unfinished.end : !atEnd);
  return problems.filter((problem) => stays(problem) || known.shown.has(problem.key));
}

/** Whether a text ends with a sign-off and a name: “Kind regards,” with up to four short lines below it, or “Thanks, Sam”. */
function isSigned(text: string, closing: Span | null): boolean {
  if (!closing) return false;
  const lines = text.slice(closing.start).split('\n');
  const [first = '', ...below] = lines.map((line) => line.trim()).filter((line) => line !== '');
  return below.length > 0 ? below.length <= 4 && [first, ...below].every((line) => SHORT.test(line)) : WITH_NAME.test(first);
}
const SHORT = /^[^.!?]{1,40}$/;
const WITH_NAME = /^[^,.!?]{2,40},(?:\s+\p{Lu}[^\s,.!?]*){1,3}$/u;

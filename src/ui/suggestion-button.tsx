import type { Edit } from '../engine/types';
import { Glyph } from './icons';
import { diffWords } from './word-diff';
import { kindOf, rewriteOf, suggestionName, type Flagged } from './words';

interface Props {
  readonly problem: Flagged;
  readonly edit: Edit;
  readonly canReplace: boolean;
  /** The key that applies it, shown where keys work. */
  readonly number?: number;
  readonly describedBy?: string | undefined;
  onPick(): void;
}

/** A rewrite as a full-width button, with what would change in bold. */
export function SuggestionButton({ problem, edit, canReplace, number, describedBy, onPick }: Props) {
  const kind = kindOf(problem, edit, canReplace);
  const rewrite = rewriteOf(edit);
  const pieces = problem.text === null ? [{ text: rewrite, changed: false }] : diffWords(problem.text, rewrite);
  return (
    <button
      type="button"
      class="suggestion"
      aria-label={suggestionName(problem, edit, canReplace)}
      aria-describedby={describedBy}
      aria-keyshortcuts={number?.toString()}
      data-number={number}
      onClick={onPick}
    >
      <Glyph name={kind} />
      <span class="rewrite">
        {kind === 'remove' ? <s>{problem.text}</s> : pieces.map(({ text, changed }) => (changed ? <b>{text}</b> : text))}
      </span>
    </button>
  );
}

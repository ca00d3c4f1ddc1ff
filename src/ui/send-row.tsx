import { useId } from 'preact/hooks';
import type { ShownProblem } from '../messages';
import { CopyOffer } from './copy-offer';
import { t } from './i18n';
import { Glyph, SeverityMark } from './icons';
import { SuggestionButton } from './suggestion-button';
import { offeredSuggestions } from './words';

interface Props {
  readonly problem: ShownProblem;
  readonly solved: boolean;
  readonly canReplace: boolean;
  /** The rewrite to copy, after it could not be put in place. */
  readonly copy: string | undefined;
  onPick(suggestion: number): void;
  onCopy(text: string): void;
}

/** A problem in the dialog before Send: what it is, the words, and the best rewrite; a tick once it is solved. */
export function SendRow({ problem, solved, canReplace, copy, onPick, onCopy }: Props) {
  const id = useId();
  const kind = problem.text === null ? 'missing' : problem.severity;
  const [best] = offeredSuggestions(problem, canReplace);
  return (
    <li class={solved ? 'solved' : ''}>
      {solved ? (
        <span class="done">
          <Glyph name="tick" />
        </span>
      ) : (
        <SeverityMark kind={kind} />
      )}
      <div class="body">
        <div id={id}>
          <p class="title">
            {solved && <span class="hidden">{t('guardRowDone')}. </span>}
            {problem.title}
          </p>
          {problem.text !== null && (
            <p class={`quote severity-${kind}`}>“{solved ? <s>{problem.text}</s> : <span class="words">{problem.text}</span>}”</p>
          )}
        </div>
        {!solved && copy !== undefined && <CopyOffer text={copy} onCopy={onCopy} />}
        {!solved && copy === undefined && best && (
          <SuggestionButton problem={problem} edit={best[0]} canReplace={canReplace} describedBy={id} onPick={() => onPick(best[1])} />
        )}
      </div>
    </li>
  );
}

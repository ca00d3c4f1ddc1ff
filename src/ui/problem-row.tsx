import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem, RuleMeta } from '../engine/types';
import type { DismissScope } from '../insights/counts';
import type { ShownProblem } from '../messages';
import { asksFor } from '../promises/date-choices';
import { CopyOffer } from './copy-offer';
import { DatePicker } from './date-picker';
import { DismissMenu } from './dismiss-menu';
import { FromPack } from './from-pack';
import { t } from './i18n';
import { SeverityMark } from './icons';
import { RuleReasons } from './rule-reasons';
import { SuggestionButton } from './suggestion-button';
import { anchorOf, offeredSuggestions, SEVERITY_KEYS } from './words';

interface Props {
  readonly problem: Problem & Pick<ShownProblem, 'from' | 'locked'>;
  readonly canReplace: boolean;
  readonly meta: RuleMeta | undefined;
  /** The rewrite to copy, after it could not be put in place. */
  readonly copy?: string | undefined;
  /** Stands above the first problem of its group: a list may hold nothing but its items. */
  readonly heading?: ComponentChildren;
  onPick(index: number): void;
  /** Puts a date in the gap that the problem is about; without it no date is offered. */
  onFill?(text: string): void;
  onCopy?(text: string): void;
  onDismiss?(scope: DismissScope): void;
  onShow?(): void;
}

/** A problem as a list item: the flagged words, the reason, the rewrites, and the ways out. */
export function ProblemRow({ problem, canReplace, meta, copy, heading, onPick, onFill, onCopy, onDismiss, onShow }: Props) {
  const [explained, setExplained] = useState(false);
  const id = useId();
  const asks = asksFor(problem);
  const kind = problem.text === null ? 'missing' : problem.severity;
  const why = (
    <>
      <button type="button" class="quiet" aria-expanded={explained} onClick={() => setExplained(!explained)}>
        {t('why')}
      </button>
      {onShow && (
        <button type="button" class="quiet" onClick={onShow}>
          {t('show')}
        </button>
      )}
    </>
  );
  return (
    <li class="problem">
      {heading}
      <div class="problem-body">
        <SeverityMark kind={kind} />
        <div class="problem-text">
          <div id={id}>
            <span class="hidden">{t(SEVERITY_KEYS[kind])}. </span>
            {problem.text === null ? (
              <p class="quote">{problem.title}</p>
            ) : (
              <p class={`quote severity-${kind}`}>
                “<span class="words">{problem.text}</span>”
              </p>
            )}
            <p class="reason">{problem.message}</p>
            <FromPack problem={problem} />
          </div>
          {asks && onFill && <DatePicker asks={asks} canReplace={canReplace} onPick={onFill} />}
          <div class="suggestions">
            {offeredSuggestions(problem, canReplace).map(([edit, index]) => (
              <SuggestionButton
                key={index}
                problem={problem}
                edit={edit}
                canReplace={canReplace}
                describedBy={id}
                onPick={() => onPick(index)}
              />
            ))}
          </div>
          {copy !== undefined && onCopy && <CopyOffer text={copy} onCopy={onCopy} />}
          <div class="actions">
            {onDismiss ? (
              <DismissMenu hasPhrase={problem.text !== null} locked={problem.locked} onDismiss={onDismiss}>
                {why}
              </DismissMenu>
            ) : (
              why
            )}
          </div>
          {explained && <RuleReasons anchor={anchorOf(problem)} meta={meta} because={problem.because} />}
        </div>
      </div>
    </li>
  );
}

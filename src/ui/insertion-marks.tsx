import type { ShownProblem } from '../messages';
import { t } from './i18n';
import { SeverityMark } from './icons';

interface Props {
  readonly problems: readonly ShownProblem[];
  onOpen(key: string): void;
}

/** A caret with a thin line where something missing would go; several for one place share one mark. */
export function InsertionMarks({ problems, onOpen }: Props) {
  const missing = problems.filter(({ text, suggestions }) => text === null && suggestions.length > 0);
  const places = new Map(missing.toReversed().map((problem) => [problem.suggestions[0]?.span.start, problem]));
  return (
    <>
      {[...places.values()].map((problem) => (
        <div
          key={problem.key}
          class="insertion"
          data-key={problem.key}
          data-side={/^\s/.test(problem.suggestions[0]?.text ?? '') ? 'after' : 'before'}
        >
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('missingHere', problem.title)}
            title={problem.title}
            onClick={() => onOpen(problem.key)}
          >
            <SeverityMark kind="missing" />
          </button>
        </div>
      ))}
    </>
  );
}

import type { PackError } from '../packs/source';
import { count, t } from '../ui/i18n';

interface Props {
  readonly errors: readonly PackError[];
  /** Leads to a line in the text that is shown; without it lines are only named. */
  onLine?(line: number): void;
}

/** Why a pack cannot be used: each place with its line and field. */
export function ProblemList({ errors, onLine }: Props) {
  return (
    <div class="refused">
      <p>
        <strong>{count('packRefused', errors.length)}</strong>
      </p>
      <ul class="points">
        {errors.map(({ line, field, message }, i) => (
          <li key={i}>
            {onLine ? (
              <button type="button" class="quiet" onClick={() => onLine(line)}>
                {t('packLine', String(line))}
              </button>
            ) : (
              t('packLine', String(line))
            )}
            {field && (
              <>
                {' '}
                <code>{field}</code>
              </>
            )}
            : <bdi>{message}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

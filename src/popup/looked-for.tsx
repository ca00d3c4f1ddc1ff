import { useEffect } from 'preact/hooks';
import { t } from '../ui/i18n';
import { reportText } from './report-text';
import type { PopupProps } from './store';

interface Props extends PopupProps {
  /** The page is a ticket's and yet nothing known is there: the report is open. */
  readonly isLost?: boolean;
}

/** What was looked for where the helpdesk's own reply box was not found, to copy; and the offer to read any reply box. */
export function LookedFor({ store, actions, maker, isLost = false }: Props) {
  const page = store.page.value;
  const report = store.report.value;
  // What there is changes with the state.
  useEffect(() => actions.request({ do: 'report' }), [page?.kind, page?.helpdesk]);
  const text = report && reportText(report, maker);
  return (
    <>
      {page?.kind === 'silent' && (
        <div class="hint">
          <p>{t('lookForAnyHint')}</p>
          <button type="button" class={isLost ? 'primary' : 'plain'} onClick={() => actions.request({ do: 'anyBox' })}>
            {t('lookForAny')}
          </button>
        </div>
      )}
      {page?.kind === 'reply' && page.lost !== undefined && <p class="hint lost">{t('readAnyBox', page.lost)}</p>}
      {text && (
        <details class="report" open={isLost}>
          <summary>{t('lookedFor')}</summary>
          <div>
            <p class="muted">{t('lookedForHint')}</p>
            <button type="button" class="plain" onClick={() => actions.copy(text)}>
              {t('copyReport')}
            </button>
            <pre role="group" aria-label={t('lookedFor')} tabIndex={0}>
              {text}
            </pre>
          </div>
        </details>
      )}
    </>
  );
}

import { useRef } from 'preact/hooks';
import { DISMISS_REASONS, type DismissReason } from '../insights/counts';
import type { MessageKey } from './i18n';
import { t } from './i18n';
import { REASON_KEYS } from './words';

interface Props {
  /** What can be taken back. */
  readonly what: MessageKey;
  readonly mayExplain: boolean;
  onUndo(): void;
  onExplain(reason: DismissReason): void;
}

/** What was done, “Undo”, and reasons that can be given with one click; nobody has to, and no focus comes here by itself. */
export function Undo({ what, mayExplain, onUndo, onExplain }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  return (
    <>
      <span>{t(what)}</span>
      <button ref={undo} type="button" class="quiet" onClick={onUndo}>
        {t('undo')}
      </button>
      {mayExplain && (
        <span class="why-dismissed" role="group" aria-label={t('whyDismissed')}>
          {DISMISS_REASONS.map((reason) => (
            <button
              key={reason}
              type="button"
              class="quiet"
              onClick={(event) => {
                // From the keyboard, so that the focus does not go with the buttons.
                if (event.detail === 0) undo.current?.focus();
                onExplain(reason);
              }}
            >
              {t(REASON_KEYS[reason])}
            </button>
          ))}
        </span>
      )}
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Days } from '../insights/counts';
import { t } from '../ui/i18n';

/** Milliseconds for which deleted numbers can be brought back. */
const UNDO_TIME = 10_000;

interface Props {
  readonly days: Days;
  onDelete(): void;
  onRestore(days: Days): void;
}

/** Deletes all numbers, and brings them back for a while. */
export function InsightsDelete({ days, onDelete, onRestore }: Props) {
  const [deleted, setDeleted] = useState<Days | null>(null);
  const [said, setSaid] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!deleted) return;
    const timer = setTimeout(() => {
      // The focus does not go with the button.
      if (document.activeElement === undo.current) button.current?.focus();
      setDeleted(null);
    }, UNDO_TIME);
    return () => clearTimeout(timer);
  }, [deleted]);
  return (
    <div class="insights-actions">
      <button
        ref={button}
        type="button"
        class="plain"
        onClick={() => {
          setSaid(t(days.length ? 'insightsDeleted' : 'insightsNothing'));
          if (!days.length) return;
          setDeleted(days);
          onDelete();
        }}
      >
        {t('insightsDelete')}
      </button>
      <span role="status">{said}</span>
      {deleted && (
        <button
          ref={undo}
          type="button"
          class="plain"
          onClick={() => {
            button.current?.focus();
            setDeleted(null);
            setSaid(t('insightsRestored'));
            onRestore(deleted);
          }}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}

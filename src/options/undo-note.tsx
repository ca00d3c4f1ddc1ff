import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/i18n';

/** How long it can be taken back, in ms. */
const UNDO_MS = 10_000;

interface Props {
  /** What was done; null: nothing. */
  readonly text: string | null;
  onUndo(): void;
  /** It cannot be taken back any more. */
  onOver(): void;
}

/** Says what was done and takes it back: for ten seconds, and longer while the button has the focus. */
export function UndoNote({ text, onUndo, onOver }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (text === null) return;
    button.current?.focus();
    const timer = setTimeout(() => setLate(true), UNDO_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    if (late && document.activeElement !== button.current) onOver();
  }, [late]);
  return (
    <div role="status" class="undo">
      {text !== null && (
        <>
          <span>{text}</span>
          <button ref={button} type="button" class="plain" onClick={onUndo} onBlur={() => late && onOver()}>
            {t('undo')}
          </button>
        </>
      )}
    </div>
  );
}

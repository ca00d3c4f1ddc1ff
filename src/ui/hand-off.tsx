import { useState } from 'preact/hooks';
import { t } from './i18n';
import { Glyph } from './icons';

interface Props {
  /** The summary while it is looked at; null until it is there. */
  readonly text: string | null;
  readonly open: boolean;
  onOpen(open: boolean): void;
  /** Puts the summary on the clipboard; false where the browser does not allow it, null where that is said elsewhere. */
  onCopy(): Promise<boolean | null>;
}

/** What the colleague needs who takes over: to copy, and to read before. */
export function HandOff({ text, open, onOpen, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await onCopy();
    setCopied(done === true);
    // Where it cannot be put on the clipboard it can be read, and copied by hand.
    if (done === false) onOpen(true);
  };
  return (
    <div class="hand-off">
      <button type="button" class="suggestion" onClick={() => void copy()} onBlur={() => setCopied(false)}>
        <Glyph name={copied ? 'tick' : 'copy'} />
        <span class="rewrite">{t(copied ? 'copied' : 'copySummary')}</span>
      </button>
      <details open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>{t('readSummary')}</summary>
        {text !== null && (
          <pre
            class="summary-text"
            role="group"
            aria-label={t('summary')}
            tabIndex={0}
            // The arrows scroll here.
            onKeyDown={(event) => event.key.startsWith('Arrow') && event.stopPropagation()}
          >
            {text}
          </pre>
        )}
      </details>
    </div>
  );
}

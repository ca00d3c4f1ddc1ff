import { useState } from 'preact/hooks';
import type { ReasonKind } from '../escalation/reasons';
import { t, type MessageKey } from './i18n';
import { Glyph } from './icons';

interface Props {
  /** Why the matter is to be passed on; may be empty where the agent passes it on all the same. */
  readonly reasons: readonly ReasonKind[];
  /** The summary while it is looked at; null until it is there. */
  readonly text: string | null;
  readonly open: boolean;
  onOpen(open: boolean): void;
  /** Puts the summary on the clipboard; false where the browser does not allow it, null where that is said elsewhere. */
  onCopy(): Promise<boolean | null>;
}

const REASON_KEYS: Readonly<Record<ReasonKind, MessageKey>> = {
  safety: 'escalateSafety',
  legal: 'escalateLegal',
  regulator: 'escalateRegulator',
  chargeback: 'escalateChargeback',
  press: 'escalatePress',
  public: 'escalatePublic',
  senior: 'escalateSenior',
  repeat: 'escalateRepeat',
};

/** Why and when to pass the matter on, and what the colleague needs who takes it. */
export function HandOff({ reasons, text, open, onOpen, onCopy }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await onCopy();
    setCopied(done === true);
    // Where it cannot be put on the clipboard it can be read, and copied by hand.
    if (done === false) onOpen(true);
  };
  return (
    <div class="hand-off">
      {reasons.length > 0 && (
        <ul role="list" class="escalate">
          {reasons.map((kind) => (
            <li key={kind}>{t(REASON_KEYS[kind])}</li>
          ))}
        </ul>
      )}
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

import { useEffect, useId, useState } from 'preact/hooks';
import { EscalationReasons } from '../ui/escalation-reasons';
import { HandOff } from '../ui/hand-off';
import { t } from '../ui/i18n';
import { summaryText } from '../ui/summary-text';
import type { PopupProps, ReplyState } from './store';

interface Props extends PopupProps {
  readonly reply: ReplyState;
}

/** What a colleague needs who takes over, whether or not the reply says already that somebody does. */
export function HandOffSection({ reply, store, actions }: Props) {
  const [open, setOpen] = useState(false);
  const title = useId();
  const reasons = reply.escalation ?? [];
  const isDue = reasons.length > 0 || reply.problems.some(({ category }) => category === 'handoff');
  // Whatever the page has judged anew, the summary may be another.
  useEffect(() => {
    if (open && isDue) actions.request({ do: 'summary', copy: false });
  }, [open, isDue, reply]);
  if (!isDue) return null;
  const summary = store.summary.value;
  return (
    <section class="hand-off-section" aria-labelledby={title}>
      <h2 id={title}>{t('handOff')}</h2>
      <EscalationReasons reasons={reasons} />
      <HandOff
        text={open && summary ? summaryText(summary) : null}
        open={open}
        onOpen={setOpen}
        onCopy={() => {
          actions.request({ do: 'summary', copy: true });
          return Promise.resolve(null);
        }}
      />
    </section>
  );
}

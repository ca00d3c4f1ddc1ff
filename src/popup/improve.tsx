import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PartInContext } from '../rewrite/in-context';
import { count, t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { ChangeRow } from './change-row';
import type { PopupProps, ReplyState } from './store';

interface Props extends PopupProps {
  readonly reply: ReplyState;
  onClose(): void;
}

/** The view “Improve reply”: every change with its words before and after, to take or to refuse; with its own footer. */
export function Improve({ reply, store, actions, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const [waiting, setWaiting] = useState(false);
  const parts: readonly PartInContext[] = store.improvement.value ?? [];
  const keys = parts.map(({ key }) => key).filter((key) => !refused.has(key));

  // Whenever the page has judged anew, what it would change may be something else.
  useEffect(() => {
    if (!waiting) actions.request({ do: 'improve' });
  }, [reply.problems, reply.all]);
  useLayoutEffect(() => heading.current?.focus(), []);

  const choose = (key: string, taken: boolean) => {
    const next = new Set(refused);
    if (taken) next.delete(key);
    else next.add(key);
    setRefused(next);
  };
  const go = () => {
    setWaiting(true);
    actions.request({ do: reply.canReplace ? 'applyAll' : 'copyAll', keys });
  };
  return (
    <>
      <main class="improve">
        <div class="improve-head">
          <button type="button" class="quiet" aria-label={t('back')} onClick={onClose}>
            <Glyph name="back" />
          </button>
          <h2 ref={heading} tabIndex={-1}>
            {t('improveReply')}
          </h2>
        </div>
        {!reply.canReplace && <p class="muted improve-hint">{t('copyImprovedHint')}</p>}
        <ul role="list" class="changes" aria-label={t('changes')}>
          {parts.map((part) => (
            <ChangeRow key={part.key} part={part} taken={!refused.has(part.key)} onChange={(taken) => choose(part.key, taken)} />
          ))}
        </ul>
      </main>
      <footer>
        <button type="button" class="primary" disabled={keys.length === 0 || waiting} onClick={go}>
          {reply.canReplace ? count('apply', keys.length) : t('copyImproved')}
        </button>
        <button type="button" class="plain" onClick={onClose}>
          {t('cancel')}
        </button>
      </footer>
    </>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/i18n';
import { listed } from '../ui/listed';
import { CustomerLine } from './customer-line';
import { HandOffSection } from './hand-off-section';
import { Header } from './header';
import { HiddenMark } from './hidden-mark';
import { Improve } from './improve';
import { LookedFor } from './looked-for';
import { Problems } from './problems';
import { Promised, Promises } from './promises';
import { RuleSwitches } from './rule-switches';
import { ReplyScorecard } from './reply-scorecard';
import { Silent } from './silent';
import { Status } from './status';
import type { PopupProps } from './store';

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { store } = props;
  const page = store.page.value;
  const reply = page?.kind === 'reply' ? page : null;
  const improving = store.improving.value && reply !== null;
  const improve = useRef<HTMLButtonElement>(null);
  const left = useRef<'by the agent' | 'when done' | null>(null);

  useLayoutEffect(() => {
    // With the view goes the focus that it had.
    if (!improving && left.current) ((left.current === 'by the agent' && improve.current) || document.getElementById('status'))?.focus();
    left.current = improving ? 'when done' : null;
  }, [improving]);
  const close = () => {
    left.current = 'by the agent';
    store.improving.value = false;
  };

  return (
    <>
      <Header {...props} />
      {improving ? (
        <Improve {...props} reply={reply} onClose={close} />
      ) : (
        <>
          <main>
            {reply && <CustomerLine reply={reply} actions={props.actions} />}
            <Status {...props} />
            <Promised {...props} />
            {reply ? <Problems {...props} reply={reply} /> : <Silent {...props} />}
            {reply && <HandOffSection {...props} reply={reply} />}
            {reply && !reply.empty && <ReplyScorecard {...props} reply={reply} />}
            <Promises {...props} />
            {reply?.lost !== undefined && <LookedFor {...props} />}
            <RuleSwitches {...props} />
            <HiddenMark {...props} />
          </main>
          <footer>
            {listed(reply).some(({ suggestions }) => suggestions.length > 0) && (
              <button
                ref={improve}
                type="button"
                class="primary"
                onClick={() => {
                  store.improvement.value = null;
                  store.improving.value = true;
                }}
              >
                {t('improveReply')}
              </button>
            )}
            <a href="options.html" target="_blank" rel="noopener">
              {t('options')}
            </a>
          </footer>
        </>
      )}
    </>
  );
}

import { isReady, stateInWords } from '../ui/mark';
import type { MessageKey } from '../ui/i18n';
import { count, t } from '../ui/i18n';
import { Glyph } from '../ui/icons';
import { Undo } from '../ui/undo';
import type { Away, PopupProps } from './store';

const AWAY_KEYS: Readonly<Record<Away, MessageKey>> = {
  ask: 'awayAsk',
  unknown: 'awayAsk',
  reload: 'awayReload',
  closed: 'awayClosed',
};

/** The live region: the count, or what is not there. */
export function Status({ store, actions }: PopupProps) {
  const page = store.page.value;
  const away = store.away.value;
  const reply = page?.kind === 'reply' ? page : null;
  const ready = reply !== null && isReady(reply);
  const words = page ? stateInWords(page) : away ? t(AWAY_KEYS[away]) : t('checking');
  return (
    <div class={`status ${ready ? 'ready' : ''}`}>
      {ready && <Glyph name="tick" />}
      <div role="status" id="status" tabIndex={-1}>
        {words}
        {reply !== null && reply.improved !== null && <span class="muted"> · {count('changesMade', reply.improved)}</span>}
        {store.note.value !== null && <span class="muted"> · {store.note.value}</span>}
      </div>
      {reply !== null && reply.improved !== null && (
        <span class="undo">
          <button type="button" class="quiet" onClick={() => actions.request({ do: 'undoAll' })}>
            {t('undoAll')}
          </button>
        </span>
      )}
      {reply?.undoDismiss && (
        <span class="undo">
          <Undo
            what="dismissed"
            mayExplain={reply.mayExplain}
            onUndo={() => actions.request({ do: 'undoDismiss' })}
            onExplain={(reason) => actions.request({ do: 'explain', reason })}
          />
        </span>
      )}
    </div>
  );
}

import type { PageState, Silence } from '../messages';
import type { DragHandlers } from './drag';
import type { MessageKey } from './i18n';
import { count, t } from './i18n';
import { Glyph } from './icons';

/** What is said in each silent state. */
export const SILENCE_KEYS: Readonly<Record<Silence, MessageKey>> = {
  'no-reply-box': 'silentNoReplyBox',
  'internal-note': 'silentInternalNote',
  language: 'silentLanguage',
  'site-off': 'silentSiteOff',
  'site-forbidden': 'silentSiteOff',
  'page-changed': 'silentPageChanged',
};

/** Whether a finished check of just these words found nothing. */
export const isReady = (state: PageState): boolean => state.kind === 'reply' && !state.empty && !state.waits && state.problems.length === 0;

/** The state of the reply in a few words: the count, “Ready to send”, or why there is nothing to say yet. */
export function stateInWords(state: PageState): string {
  if (state.kind === 'silent') return t(SILENCE_KEYS[state.reason], state.helpdesk ?? '');
  if (state.empty) return t('nothingWritten');
  if (state.problems.length > 0) return count('things', state.problems.length);
  return t(state.waits ? 'stillWriting' : 'ready');
}

interface Props {
  readonly state: PageState;
  /** The last problem was solved a moment ago: the words are shown, too. */
  readonly justReady: boolean;
  /** Send is near: the count is shown in words. */
  readonly hinted?: boolean;
  /** Lets it be dragged to another corner. */
  readonly drag?: DragHandlers;
  onOpen(byKeyboard: boolean): void;
  /** Its menu is asked for. */
  onMenu?(byKeyboard: boolean): void;
}

/** The small round button in the reply box's corner. */
export function Mark({ state, justReady, hinted = false, drag, onOpen, onMenu }: Props) {
  const problems = state.kind === 'reply' && !state.empty ? state.problems : [];
  const look = problems.length > 0 ? 'some' : isReady(state) ? 'ready' : 'paused';
  const words = stateInWords(state);
  return (
    <button
      type="button"
      class={`mark ${look}${hinted ? ' hinted' : ''}`}
      aria-label={t('markName', words)}
      title={`${words}\n${t('markHowTo')}`}
      {...drag}
      onClick={(event) => onOpen(event.detail === 0)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu?.(event.button !== 2);
      }}
    >
      {look === 'some' && (hinted ? <span class="mark-words">{words}</span> : <span aria-hidden="true">{problems.length}</span>)}
      {look === 'ready' && <Glyph name="tick" />}
      {look === 'ready' && justReady && <span class="mark-words">{words}</span>}
      {look === 'paused' && <Glyph name={state.kind === 'silent' ? 'pause' : 'dash'} />}
    </button>
  );
}

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { DismissReason } from '../insights/counts';
import type { MessageKey } from '../ui/i18n';

/** Milliseconds for which what was dismissed, hidden or switched off can be brought back. */
const UNDO_TIME = 10_000;

type Kept = (reason: DismissReason | null) => void;

/** The last choice of the agent that can be taken back, for a while. */
export interface Undo {
  /** What was done, as it is said to the agent; null when there is nothing to take back. */
  readonly offered: ReadonlySignal<MessageKey | null>;
  /** Something was dismissed, and a reason can be given for it, once. */
  readonly mayExplain: ReadonlySignal<boolean>;
  /** `kept` hears, once, that it was not taken back, and the reason where there is one. */
  offer(what: MessageKey, takeBack: () => void, kept?: Kept): void;
  /** Says why; it can be taken back as long as before. */
  explain(reason: DismissReason): void;
  /** Takes it back, once. */
  take(): void;
  /** There is nothing to take back any more. */
  forget(): void;
}

/** What can be taken back in a page; nothing of it outlives `signal`. */
export function createUndo(stopped: AbortSignal): Undo {
  const offered = signal<MessageKey | null>(null);
  const reason = signal<DismissReason | null>(null);
  const mayExplain = computed(() => offered.value === 'dismissed' && reason.value === null);
  let last: { readonly takeBack: () => void; readonly kept?: Kept | undefined } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was offered, which is not any more. */
  const end = (): typeof last => {
    clearTimeout(timer);
    const ended = last;
    last = null;
    offered.value = null;
    return ended;
  };
  const forget = (): void => end()?.kept?.(reason.peek());
  stopped.addEventListener('abort', forget, { once: true });
  return {
    offered,
    mayExplain,
    offer(what, takeBack, kept) {
      batch(() => {
        forget();
        last = { takeBack, kept };
        reason.value = null;
        offered.value = what;
      });
      timer = setTimeout(forget, UNDO_TIME);
    },
    explain(why) {
      if (mayExplain.peek()) reason.value = why;
    },
    take: () => end()?.takeBack(),
    forget,
  };
}

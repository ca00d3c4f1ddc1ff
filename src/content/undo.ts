import { signal, type ReadonlySignal } from '@preact/signals';
import type { MessageKey } from '../ui/i18n';

/** Milliseconds for which what was dismissed, hidden or switched off can be brought back. */
const UNDO_TIME = 10_000;

/** The last choice of the agent that can be taken back, for a while. */
export interface Undo {
  /** What was done, as it is said to the agent; null when there is nothing to take back. */
  readonly offered: ReadonlySignal<MessageKey | null>;
  offer(what: MessageKey, takeBack: () => void): void;
  /** Takes it back, once. */
  take(): void;
  /** There is nothing to take back any more. */
  forget(): void;
}

/** What can be taken back in a page; nothing of it outlives `signal`. */
export function createUndo(stopped: AbortSignal): Undo {
  const offered = signal<MessageKey | null>(null);
  let takeBack: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    takeBack = null;
    offered.value = null;
  };
  stopped.addEventListener('abort', forget, { once: true });
  return {
    offered,
    offer(what, how) {
      clearTimeout(timer);
      takeBack = how;
      offered.value = what;
      timer = setTimeout(forget, UNDO_TIME);
    },
    take() {
      const last = takeBack;
      forget();
      last?.();
    },
    forget,
  };
}

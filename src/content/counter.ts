import { plus, type Counted, type Counts } from '../insights/counts';

/** Counts what rules do, and hands the numbers on in batches. */
export interface Counter {
  count(rule: string, what: Counted): void;
}

interface Options {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** Whether anything is to be counted. */
  isOn(): boolean;
  /** The page is being left: what is to be counted then. */
  leaving(): void;
  send(counts: Counts): void;
}

/** Milliseconds for which counts are collected. */
const BATCH = 30_000;

/** Starts counting; what was not handed on goes when the page is left or hidden. */
export function createCounter({ window, signal, isOn, leaving, send }: Options): Counter {
  let counts: Counts = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const batch = counts;
    counts = {};
    if (Object.keys(batch).length && isOn()) send(batch);
  };
  window.addEventListener('pagehide', () => (leaving(), flush()), { signal });
  window.document.addEventListener('visibilitychange', () => window.document.hidden && flush(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    count(rule, what) {
      if (!isOn() || signal.aborted) return;
      counts = plus(counts, { [rule]: { [what]: 1 } });
      timer ??= setTimeout(flush, BATCH);
    },
  };
}

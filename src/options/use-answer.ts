import { useEffect, useRef, useState } from 'preact/hooks';

/** What came of the last question, and whether a newer one is on its way. */
export interface Answer<Value> {
  /** Undefined before the first answer; null where the last one failed. */
  readonly value: Value | null | undefined;
  readonly waiting: boolean;
}

/**
 * Asks again when `inputs` change, after `pause` ms without another change and never two questions at once: of what was asked meanwhile only
 * the last counts. Without a question (`ask` is null) the last answer stays.
 */
export function useAnswer<Value>(ask: (() => Promise<Value>) | null, inputs: readonly unknown[], pause: number): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ value: undefined, waiting: false });
  const state = useRef({ running: false, again: null as (() => Promise<Value>) | null, gone: false });
  useEffect(() => {
    const now = state.current;
    now.gone = false;
    return () => {
      now.gone = true;
    };
  }, []);
  useEffect(() => {
    const now = state.current;
    if (!ask) {
      now.again = null;
      if (!now.running) setAnswer(({ value }) => ({ value, waiting: false }));
      return;
    }
    const run = (question: () => Promise<Value>): void => {
      now.running = true;
      const settle = (value: Value | null): void => {
        now.running = false;
        if (now.gone) return;
        const next = now.again;
        now.again = null;
        if (next) run(next);
        setAnswer({ value, waiting: next !== null });
      };
      question().then(settle, () => settle(null));
    };
    setAnswer(({ value }) => ({ value, waiting: true }));
    const timer = setTimeout(() => {
      if (now.running) now.again = ask;
      else run(ask);
    }, pause);
    return () => clearTimeout(timer);
  }, inputs);
  return answer;
}

import type { PackWork } from './pack-work';
import type { WorkAnswer, WorkRequest } from './pack-worker';

/** The same work, asked for from the page. Rejects where it took too long or failed. */
export type PackTools = {
  readonly [Task in keyof PackWork]: (given: Parameters<PackWork[Task]>[0]) => Promise<ReturnType<PackWork[Task]>>;
};

/** Longer than any honest work takes, in ms. */
const LONGEST = 60_000;

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Starts the worker when something is asked of it for the first time, and another one where it was lost. */
export function startPackTools(start = (): Worker => new Worker('pack-worker.js', { type: 'module' })): PackTools {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  const giveUp = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('no answer'));
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = start();
    begun.addEventListener('message', ({ data }: MessageEvent<WorkAnswer>) => {
      const asked = waiting.get(data.number);
      if (data.failed) asked?.reject(new Error('no answer'));
      else asked?.resolve(data.answer);
    });
    begun.addEventListener('error', giveUp);
    return begun;
  };
  const ask = async <Task extends keyof PackWork>(task: Task, given: Parameters<PackWork[Task]>[0]) => {
    const number = ++last;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<ReturnType<PackWork[Task]>>((resolve, reject) => {
        waiting.set(number, { resolve: resolve as (answer: unknown) => void, reject });
        timer = setTimeout(giveUp, LONGEST);
        worker ??= begin();
        worker.postMessage({ number, task, given } satisfies WorkRequest);
      });
    } finally {
      clearTimeout(timer);
      waiting.delete(number);
    }
  };
  return {
    examine: (given) => ask('examine', given),
    compare: (given) => ask('compare', given),
    style: (given) => ask('style', given),
  };
}

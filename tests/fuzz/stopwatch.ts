import type { Timed } from './target';

/** No call may take longer, in ms. */
export const SLOWEST = 50;
/** Others use the machine, too: what is slow takes the processor long each time. */
const TRIES = 5;

/** The longest that a call took, and for how large an input. */
export interface Slowest {
  readonly call: string;
  readonly ms: number;
  readonly size: number;
}

/** Measures calls; one that is too slow throws. */
export function stopwatch(): { readonly time: Timed; slowest(): readonly Slowest[] } {
  const slowest = new Map<string, Slowest>();
  const time: Timed = (call, size, work) => {
    const start = performance.now();
    const result = work();
    let ms = performance.now() - start;
    const known = slowest.get(call)?.ms ?? 0;
    for (let tries = 1; tries < TRIES && ms > known; tries++) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      ms = Math.min(ms, (user + system) / 1000);
    }
    if (ms > known) slowest.set(call, { call, ms, size });
    if (ms > SLOWEST) throw new Error(`${call} took ${ms.toFixed(0)} ms for ${size} characters`);
    return result;
  };
  return { time, slowest: () => [...slowest.values()] };
}

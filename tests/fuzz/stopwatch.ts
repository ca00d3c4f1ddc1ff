import { TooSlow, type Timed } from './target';

/** No call may take longer, in ms. */
export const SLOWEST = 50;
/** So often a call is measured again before it counts. */
const AGAIN = 3;

/** The longest that a call took, and for how large an input. */
export interface Slowest {
  readonly call: string;
  readonly ms: number;
  readonly size: number;
}

/**
 * Measures calls; one that is too slow throws. A collection of garbage, the compiler's first look at a function and others' use of the machine
 * are no fault of the call that they fall into. So one that took longer than all before is measured again, by the clock and by the processor's
 * time (of which others take nothing, and the collector's threads some), and the smallest of all its measures is what counts: what is slow by
 * itself is slow each time.
 */
export function stopwatch(): { readonly time: Timed; slowest(): readonly Slowest[] } {
  const slowest = new Map<string, Slowest>();
  const time: Timed = (call, size, work) => {
    const start = performance.now();
    const result = work();
    let ms = performance.now() - start;
    const known = slowest.get(call)?.ms ?? 0;
    for (let again = 0; again < AGAIN && ms > known; again++) {
      const [from, before] = [performance.now(), process.cpuUsage()];
      work();
      const { user, system } = process.cpuUsage(before);
      ms = Math.min(ms, performance.now() - from, (user + system) / 1000);
    }
    if (ms > known) slowest.set(call, { call, ms, size });
    if (ms > SLOWEST) throw new TooSlow(`${call} took ${ms.toFixed(0)} ms for ${size} characters`);
    return result;
  };
  return { time, slowest: () => [...slowest.values()] };
}

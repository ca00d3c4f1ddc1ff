// `npm run fuzz` runs this. The targets are in a thread of their own, so that an input that never ends can be told.
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { SLOWEST, stopwatch, type Slowest } from './stopwatch';
import { targets } from './targets';
import type { Target } from './target';

/** An input that takes longer is given up, in ms. */
const HANGS = 30_000;

/** Of an input, in characters; the path gives it whole. */
const MOST_SHOWN = 4_000;

interface Task {
  readonly name: string;
  readonly seed: number;
  readonly runs: number;
  readonly path: string;
  /** Counts the inputs. */
  readonly count: Int32Array;
}
interface Outcome {
  readonly runs: number;
  readonly slowest: readonly Slowest[];
  /** How it failed; null where it did not. */
  readonly failure: string | null;
}

const targetNamed = (name: string): Target => targets.find((target) => target.name === name) as Target;

function fuzz({ name, seed, runs, path, count }: Task): Outcome {
  const watch = stopwatch();
  const target = targetNamed(name);
  const property = target.property(watch.time);
  const counting = Object.create(property, {
    run: { value: (...given: Parameters<typeof property.run>) => (Atomics.add(count, 0, 1), property.run(...given)) },
  }) as typeof property;
  const details = fc.check(counting, { seed, numRuns: runs, examples: target.examples, ...(path && { path }) });
  return { runs: details.numRuns, slowest: watch.slowest(), failure: details.failed ? told(details, name) : null };
}

function told({ seed, counterexamplePath, counterexample, errorInstance }: fc.RunDetails<[unknown]>, name: string): string {
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return `${error}\n  input: ${shown(counterexample)}\n  again: npm run fuzz -- --only '${name}' --seed ${seed} --path '${counterexamplePath}'`;
}

/** An input, not more of it than can be read. */
function shown(input: unknown): string {
  const all = fc.stringify(input);
  return all.length > MOST_SHOWN ? `${all.slice(0, MOST_SHOWN)}… (${all.length} characters)` : all;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      runs: { type: 'string', default: '1000000' },
      only: { type: 'string' },
      path: { type: 'string', default: '' },
    },
  });
  const [seed, all] = [Number(values.seed), Number(values.runs)];
  const chosen = values.only === undefined ? targets : targets.filter(({ name }) => name === values.only);
  if (!Number.isSafeInteger(seed) || !(all >= 1) || !chosen.length) {
    console.error(`usage: npm run fuzz -- [--seed N] [--runs N] [--only TARGET]\ntargets: ${targets.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  console.log(`seed ${seed}`);
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  let [inputs, failed] = [0, 0];
  for (const { name, share } of chosen) {
    const runs = Math.ceil((all * share) / shares);
    const start = performance.now();
    const { runs: ran, slowest, failure } = await apart({ name, seed, runs, path: values.path });
    inputs += ran;
    console.log(`${failure === null ? '' : 'FAILED '}${name}: ${ran} inputs in ${((performance.now() - start) / 1000).toFixed(0)} s`);
    for (const { call, ms, size } of slowest) console.log(`    ${call}: slowest ${ms.toFixed(1)} ms, of ${size} characters`);
    if (failure !== null) {
      failed++;
      console.log(failure);
    }
  }
  console.log(`${inputs} inputs, ${failed} of ${chosen.length} targets failed; no call may take ${SLOWEST} ms`);
  return failed > 0 ? 1 : 0;
}

let thread: Worker | undefined;

/** Runs a target in the other thread; where an input never ends, that is told and the thread ended. */
function apart(task: Omit<Task, 'count'>): Promise<Outcome> {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const worker = (thread ??= new Worker(new URL(import.meta.url)));
  return new Promise((resolve, reject) => {
    let last = -1;
    const watch = setInterval(() => {
      const now = Atomics.load(count, 0);
      if (now !== last) return void (last = now);
      done();
      thread = undefined;
      void worker.terminate();
      const { input: inputs, examples } = targetNamed(task.name);
      const input = examples[now - 1] ?? fc.sample(inputs, { seed: task.seed, numRuns: now - examples.length }).at(-1);
      const failure = `input ${now}, or one made from it, did not end within ${HANGS / 1000} s\n  input: ${shown(input)}`;
      resolve({ runs: now, slowest: [], failure });
    }, HANGS);
    const heard = (outcome: Outcome): void => {
      done();
      resolve(outcome);
    };
    const failed = (error: Error): void => {
      done();
      reject(error);
    };
    const done = (): void => {
      clearInterval(watch);
      worker.off('message', heard).off('error', failed);
    };
    worker
      .on('message', heard)
      .on('error', failed)
      .postMessage({ ...task, count } satisfies Task);
  });
}

if (isMainThread) {
  process.exitCode = await main();
  await thread?.terminate();
} else parentPort?.on('message', (task: Task) => parentPort?.postMessage(fuzz(task)));

// `npm run fuzz` runs this. The targets are in a thread of their own, so that an input that never ends can be told.
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { SLOWEST, stopwatch, type Slowest } from './stopwatch';
import { targets } from './targets';
import type { Target } from './target';

/** An input that takes longer is given up, in ms. */
const HANGS = 30_000;

/** So many inputs come before the clock is looked at. */
const WARM = 100;

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
  // What the compiler has not looked at yet is slow whatever is done in it.
  fc.check(
    target.property((_, __, work) => work()),
    { seed, numRuns: WARM },
  );
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
      from: { type: 'string' },
      only: { type: 'string' },
      path: { type: 'string', default: '' },
    },
  });
  const [seed, all] = [Number(values.seed), Number(values.runs)];
  const chosen = values.only === undefined ? targets : targets.filter(({ name }) => name === values.only);
  const begin = values.from === undefined ? 0 : chosen.findIndex(({ name }) => name === values.from);
  if (!Number.isSafeInteger(seed) || !(all >= 1) || !chosen.length || begin < 0) {
    console.error(
      `usage: npm run fuzz -- [--seed N] [--runs N] [--from TARGET] [--only TARGET]\ntargets: ${targets.map(({ name }) => name).join(', ')}`,
    );
    return 2;
  }
  console.log(`seed ${seed}; a run that was stopped goes on with --seed ${seed} --runs ${all} --from TARGET`);
  const shares = chosen.reduce((sum, { share }) => sum + share, 0);
  const rows: Row[] = [];
  for (const { name, share } of chosen.slice(begin)) {
    const runs = Math.ceil((all * share) / shares);
    const before = process.cpuUsage();
    const { runs: ran, slowest, failure } = await apart({ name, seed, runs, path: values.path });
    const { user, system } = process.cpuUsage(before);
    rows.push({ name, runs: ran, seconds: (user + system) / 1e6, slowest, failed: failure !== null });
    console.log(`${failure === null ? '' : 'FAILED '}${name}: ${ran} inputs`);
    if (failure !== null) console.log(failure);
  }
  const inputs = rows.reduce((sum, { runs }) => sum + runs, 0);
  const failed = rows.filter((row) => row.failed).length;
  console.log(`\n${tableOf(rows)}\n`);
  console.log(`seed ${seed}: ${inputs} inputs, ${failed} of ${rows.length} targets failed; no call may take ${SLOWEST} ms`);
  return failed > 0 ? 1 : 0;
}

/** What became of a target; `seconds` are the processor's. */
interface Row {
  readonly name: string;
  readonly runs: number;
  readonly seconds: number;
  readonly slowest: readonly Slowest[];
  readonly failed: boolean;
}

/** A line for each target, with the slowest of its calls. */
function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, runs, seconds, slowest, failed }) => {
    const [worst] = [...slowest].sort((a, b) => b.ms - a.ms);
    const call = worst ? [worst.call, worst.ms.toFixed(1), String(worst.size)] : ['', '', ''];
    return [name, String(runs), seconds.toFixed(0), (runs / seconds).toFixed(0), ...call, failed ? 'FAILED' : ''];
  });
  const table = [['target', 'inputs', 'CPU s', 'a second', 'slowest call', 'ms', 'characters', ''], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const isWords = (column: number): boolean => column === 0 || column === 4 || column === 7;
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (isWords(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return table.map((row) => line(row).trimEnd()).join('\n');
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
      const input = examples[now - 1] ?? fc.sample(inputs, { seed: task.seed, numRuns: Math.max(1, now - examples.length) }).at(-1);
      const which = now > 0 ? `input ${now}, or one made from it,` : `one of the first ${WARM} inputs`;
      const failure = `${which} did not end within ${HANGS / 1000} s${now > 0 ? `\n  input: ${shown(input)}` : ''}`;
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

// What the benchmarks share: the engine by itself, as the packages have it, and how times are taken.
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledPatterns } from '../build.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where the benchmarks put what they make. */
export const BENCH = new URL('../out/bench/', import.meta.url);

/** Bundles the engine with all rules; the module's path. */
export async function buildEngine() {
  await mkdir(BENCH, { recursive: true });
  const outfile = fileURLToPath(new URL('engine.mjs', BENCH));
  await build({
    stdin: {
      contents: `
        export { check, standardSettings } from './src/engine/check';
        export { compileExtras } from './src/engine/extras';
        export { packSettings, resolvePack } from './src/packs/resolve';
        export { ruleset } from './src/ruleset';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile,
    plugins: [compiledPatterns()],
    logLevel: 'warning',
  });
  return outfile;
}

/** Milliseconds of the middle call of `runs`, each on a text of its own, after `warm` calls. */
export async function medianOf(run, { runs, warm, text }) {
  const times = [];
  for (let i = 0; i < warm + runs; i++) {
    const own = text();
    const start = performance.now();
    await run(own);
    if (i >= warm) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** Milliseconds that lines of a module take in a fresh process, the middle of nine; `cwd` is where its packages are. */
export function startUp(code, cwd = root) {
  const times = [];
  for (let i = 0; i < 9; i++) {
    const script = `const start = performance.now(); ${code}; process.stdout.write(String(performance.now() - start), () => process.exit(0));`;
    times.push(Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' })));
  }
  return times.sort((a, b) => a - b)[4];
}

/** A time as people read it: “0.45 ms”, “12 s”. */
export function timeWords(ms) {
  if (ms < 1) return `${(ms * 1000).toFixed(0)} µs`;
  return ms < 10_000 ? `${ms.toFixed(ms < 10 ? 2 : 0)} ms` : `${(ms / 1000).toFixed(0)} s`;
}

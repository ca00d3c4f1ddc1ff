import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What holds nothing but types and lists of names. */
const PLAIN = ['types.ts', 'rule.ts', 'cues/heads.ts'];
const engine = readdirSync(fileURLToPath(new URL('src/engine', import.meta.url)), { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !PLAIN.includes(name))
  .map((name) => `src/engine/${name}`);

/** What `npm run mutation` starts from; scripts/mutation.mjs gives it the files that it is asked for. */
export default {
  testRunner: 'vitest-and-files',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation-runner.mjs'],
  coverageAnalysis: 'perTest',
  mutate: [
    ...engine.sort(),
    'src/editors/same-text.ts',
    'src/editors/text-map.ts',
    'src/content/hunks.ts',
    'src/content/shown-problems.ts',
  ],
  incremental: true,
  incrementalFile: 'out/mutation.json',
  tempDirName: 'out/mutation',
  ignorePatterns: ['dist', 'out', 'packages', 'docs/pictures'],
  concurrency: 1,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  timeoutMS: 10_000,
};

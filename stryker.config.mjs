/** What `npm run mutation` starts from; scripts/mutation.mjs gives it the files that it is asked for. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  mutate: [
    'src/engine/**/*.ts',
    '!src/engine/types.ts',
    '!src/engine/rule.ts',
    'src/editors/{text-map,same-text}.ts',
    'src/content/{hunks,shown-problems}.ts',
  ],
  incremental: true,
  incrementalFile: 'out/mutation.json',
  tempDirName: 'out/mutation',
  ignorePatterns: ['dist', 'out', 'packages', 'docs/pictures'],
  concurrency: 1,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  timeoutMS: 20_000,
};

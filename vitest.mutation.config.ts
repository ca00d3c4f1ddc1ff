import { defineConfig, mergeConfig } from 'vitest/config';
import whole from './vitest.config';

const rest = { ...whole, test: {} };

/** The quick tests of engine and edits, for `npm run mutation`. */
export default mergeConfig(
  rest,
  defineConfig({
    test: {
      include: (process.env.MUTATION_TESTS ?? 'tests/{engine,content,editors,rewrite}/**/*.test.ts').split(' '),
      testTimeout: 20_000,
    },
  }),
);

// `npm run mutation [FILE ...] [--tests FILE ...]`: which small changes of the code no test notices. Without files it goes through all that
// stryker.config.mjs names, each with its own quick tests, and writes docs/mutation.md: hours at first, later only what has changed.
// StrykerJS is large and seldom needed, so it is installed beside the dependencies when this is run for the first time, at the version
// that is named here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import stryker from '../stryker.config.mjs';

const VERSION = '9.6.1';
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
/** `force`: without what is known from before, which overlooks new tests of what is made when a module is loaded. */
const mutate = (files, tests, force) =>
  run(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      ...(files.length ? ['--mutate', files.join()] : []),
      ...(force ? ['--force'] : []),
    ],
    tests.length ? { MUTATION_TESTS: tests.join(' ') } : {},
  );

/** What is tested with something else, by file: the names of its tests. */
const TESTED_WITH = {
  'engine/cues/stem-index': ['engine/cues/stem'],
  'engine/match/compile': ['engine/match/tables'],
  'engine/match/graph': ['engine/match/graph', 'engine/match/matcher'],
  'engine/match/nfa': ['engine/match/nfa', 'engine/match/matcher'],
};

/** Files by their tests: starting takes longer than most files do, so what has the same tests is one run. */
function byTests() {
  const groups = new Map();
  for (const file of stryker.mutate) {
    const name = file.replace(/^src\/|\.ts$/g, '');
    const tests = (TESTED_WITH[name] ?? [name]).map((test) => `tests/${test}.test.ts`);
    for (const test of tests)
      if (!existsSync(join(root, test))) throw new Error(`${file} has no ${test}: say in TESTED_WITH what tests it`);
    groups.set(tests.join(' '), [...(groups.get(tests.join(' ')) ?? []), file]);
  }
  return [...groups].map(([tests, files]) => [files, tests.split(' ')]);
}

/** Writes docs/mutation.md: how many changes of each file were noticed. */
async function report() {
  const { files } = JSON.parse(readFileSync(join(root, stryker.incrementalFile), 'utf8'));
  const rows = stryker.mutate.map((file) => {
    const states = (files[file]?.mutants ?? []).map(({ status }) => status);
    const noticed = states.filter((status) => status === 'Killed' || status === 'Timeout').length;
    return { file, all: noticed + states.filter((status) => status === 'Survived' || status === 'NoCoverage').length, noticed };
  });
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const total = { file: 'all', all: sum('all'), noticed: sum('noticed') };
  const table = [...rows, total].map(
    ({ file, all, noticed }) =>
      `| ${file === 'all' ? file : `\`${file}\``} | ${all} | ${all ? `${((noticed / all) * 100).toFixed(1)} %` : 'not measured'} |`,
  );
  const path = join(root, 'docs/mutation.md');
  writeFileSync(path, await format(page(table), { ...(await resolveConfig(path)), parser: 'markdown' }));
  console.log(table.join('\n'));
}

const page = (table) => `# What the tests notice

Made by \`npm run mutation\`; run it again instead of changing this page. It changes the code of the engine and of edits in small ways, one
at a time (a condition turned around, a number one off, a call left out), and runs the tests that go with the file. A change is noticed
where one of them fails, no longer ends or cannot be loaded. At least 80 % are to be noticed in every file; much of the rest changes
nothing that can be seen, such as a limit that is one higher or a shortcut that is left out. \`stem-index.ts\` is nearly all shortcut: where
a change sends words the long way, through \`stem.ts\`, the same is found.

| File | Changes | Noticed |
| --- | ---: | ---: |
${table.join('\n')}
`;

const args = process.argv.slice(2);
const at = args.includes('--tests') ? args.indexOf('--tests') : args.length;
const [files, tests] = [args.slice(0, at), args.slice(at + 1)];
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
if (!existsSync(join(root, 'node_modules/@stryker-mutator/vitest-runner')))
  process.exitCode = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...packages]);
if (!process.exitCode) {
  if (args.length) process.exitCode = mutate(files, tests, true);
  else {
    for (const group of byTests()) process.exitCode ||= mutate(...group, false);
    await report();
  }
}

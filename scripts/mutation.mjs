// `npm run mutation -- FILE ... [--tests FILE ...]`: which small changes of the code no test notices. StrykerJS is large and seldom
// needed, so it is installed beside the dependencies when this is run for the first time, at the version that is named here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSION = '9.6.1';
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const args = process.argv.slice(2);
const at = args.includes('--tests') ? args.indexOf('--tests') : args.length;
const [files, tests] = [args.slice(0, at), args.slice(at + 1)];
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
if (!existsSync(new URL('../node_modules/@stryker-mutator/vitest-runner', import.meta.url)))
  process.exitCode = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...packages]);
if (!process.exitCode)
  process.exitCode = run(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...(files.length ? ['--mutate', files.join()] : [])],
    tests.length ? { MUTATION_TESTS: tests.join(' ') } : {},
  );

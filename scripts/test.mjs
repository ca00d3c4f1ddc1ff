// Everything that one person's machine can check; with --apps also the real applications, where their packages are or can be installed.
// The last line is the count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howToInstallApps, setupApps } from './apps.mjs';
import { howToInstall, setupBrowsers, setupPackages, SetupError } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'replywell-test-'));
const count = { passed: 0, failed: 0 };
/** Milliseconds from the start by which the applications must have begun, so that the whole stays under twenty minutes. */
const APPS_BY = 15 * 60_000;
const notRun = [];

try {
  run();
} catch (error) {
  count.failed += 1;
  console.error(error instanceof SetupError ? error.message : error);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
process.exitCode = count.failed > 0 ? 1 : 0;
console.log(`\n${count.passed} passed, ${count.failed} failed`);

function run() {
  setupPackages();
  const missing = missingBrowsers();
  step('types', ['typescript/bin/tsc', '--noEmit'], ['typescript/bin/tsc', '--noEmit', '-p', 'src/engine']);
  step('style', ['eslint/bin/eslint.js', '.'], ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
  step('build', ['../build.mjs']);
  tests('unit');
  tests('e2e');
  if (process.argv.includes('--apps')) apps();
  if (notRun.length === 0) return;
  console.log(`\nNot run:\n${notRun.map((name) => `  ${name}`).join('\n')}`);
  if (missing.length > 0) console.log(howToInstall(`${missing.join(' and ')} not found.`));
  if (missing.length > 0 && process.env.CI === 'true') count.failed += notRun.length;
}

function apps() {
  if (performance.now() > APPS_BY) {
    notRun.push('tests/apps: this run has taken too long already; npm run e2e:apps runs them');
    return;
  }
  const missing = setupApps();
  tests('apps');
  if (missing.length > 0) console.log(howToInstallApps(missing));
}

function missingBrowsers() {
  const found = browsers();
  return [...(found.chromium ? [] : ['Chromium']), ...(found.firefox ? [] : ['Firefox'])];
}

/** Without any browser the other tests run all the same. */
function browsers() {
  try {
    return setupBrowsers('both');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return {};
  }
}

/** Commands that count as one; the later ones run even when an earlier one fails. */
function step(name, ...commands) {
  heading(name);
  const results = commands.map((command) => node(command));
  count[results.every(Boolean) ? 'passed' : 'failed'] += 1;
  if (results.every(Boolean)) console.log('passed');
}

function tests(project) {
  heading(project);
  const report = join(reports, `${project}.json`);
  const passed = node([
    'vitest/vitest.mjs',
    'run',
    ...['--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
    '--passWithNoTests',
  ]);
  const failedBefore = count.failed;
  for (const file of readReport(report)) countFile(file);
  // Vitest failed without a failed test: an error outside of tests, or no report at all.
  if (!passed && count.failed === failedBefore) count.failed += 1;
}

function countFile({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  count.passed += assertionResults.filter((test) => test.status === 'passed').length;
  // A file that cannot be loaded has no tests, and has failed.
  count.failed += failed > 0 ? failed : status === 'failed' ? 1 : 0;
  const path = name.slice(name.replaceAll('\\', '/').indexOf('tests/'));
  for (const test of assertionResults) {
    if (test.status !== 'passed' && test.status !== 'failed') notRun.push(`${path} > ${test.fullName}`);
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return [];
  }
}

function node([script, ...args]) {
  return spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' }).status === 0;
}

function heading(name) {
  console.log(`\n— ${name} —`);
}

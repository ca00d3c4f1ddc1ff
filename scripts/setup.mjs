// Installs what is missing, with nothing but Node and npm: the packages, and where asked for, browsers. Run by itself: the packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FONTS = 'fonts-dejavu-core';

/** A reason to stop that a person can act on; printed without a stack. */
export class SetupError extends Error {}

/** Makes sure that Node is new enough and that the packages of package-lock.json are there. */
export function setupPackages() {
  checkNode();
  if (packagesAreThere()) return;
  console.log('Installing packages (npm ci) …');
  // Under `npm run`, the npm that is running; by itself, the one on the path.
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new SetupError('npm ci failed; its output is above. Is a package registry reachable?');
}

/**
 * Finds browsers, and installs what is missing where that is possible. `any` is content with one of them, `chromium` asks for that
 * one, `both` for both. What could not be had is undefined in the answer; with no browser at all it throws.
 */
export function setupBrowsers(need) {
  const find = () => ({ chromium: findChromium(), firefox: findFirefox() });
  const { chromium, firefox } = find();
  const missing = [];
  if (!chromium && !(need === 'any' && firefox)) missing.push('chromium');
  if (!firefox && need === 'both') missing.push('firefox-esr');
  if (missing.length > 0 && canInstall()) install(missing);
  const found = find();
  if (!found.chromium && !found.firefox) throw new SetupError(howToInstall('No browser was found.'));
  return found;
}

/** What a person does where a browser is missing and cannot be installed from here. */
export function howToInstall(reason) {
  return [
    reason,
    '  Debian, Ubuntu:  sudo apt-get install chromium firefox-esr   (or Chrome and Firefox from their makers)',
    '  macOS, Windows:  install Chrome or Chromium, and Firefox',
    '  elsewhere:       set CHROME_PATH and FIREFOX_PATH to the programs',
  ].join('\n');
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const [major, minor] = /\d+\.\d+/.exec(engines.node)[0].split('.').map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  throw new SetupError(`Node ${engines.node} is needed, this is ${process.versions.node}. Install a newer one from https://nodejs.org.`);
}

/** npm writes its own copy of the lock file last of all: it is there, and the same, after a finished installation only. */
function packagesAreThere() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const have = packages(installed);
  const wanted = Object.entries(packages(`${root}/package-lock.json`));
  return wanted.every(([path, { version, optional }]) => path === '' || optional || have[path]?.version === version);
}

/** Whether packages can be installed from here: as root on Debian and its kin. */
export const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Runs apt-get without questions; whether it worked. */
export function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function install(packages) {
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  apt('update');
  // One at a time, so that one that the system does not have leaves the others.
  for (const name of [...packages, FONTS]) {
    if (!apt('install', '-y', '--no-install-recommends', name)) console.log(`${name} could not be installed.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    setupPackages();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

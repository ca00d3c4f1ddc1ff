// The extension as it is shipped, in real applications: installs what is missing where that is possible, and names what was not run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { howToInstallApps, setupApps } from './apps.mjs';
import { SetupError, setupBrowsers, setupPackages } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

try {
  setupPackages();
  const { chromium, firefox } = setupBrowsers('both');
  const missing = setupApps();
  const passed = node('build.mjs') && node('node_modules/vitest/vitest.mjs', 'run', '--project', 'apps', ...process.argv.slice(2));
  const notRun = [...missing, ...(chromium ? [] : ['in Chromium']), ...(firefox ? [] : ['in Firefox'])];
  if (notRun.length > 0) console.log(`\nNot run: ${notRun.join(', ')}`);
  if (missing.length > 0) console.log(howToInstallApps(missing));
  // A person sees what was not run; a machine that was asked for it must not pass without.
  process.exitCode = passed && !(notRun.length > 0 && process.env.CI === 'true') ? 0 : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

// Runs the extension under real policy files in both browsers. Arguments go to vitest.
// The files change every browser of this machine while it runs: root only, nothing that is there is touched, and what was made is removed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where the browsers read what an organisation sets. Chromium takes every file of its folder, Firefox this one. */
export const POLICY_FILES = {
  chromium: '/etc/chromium/policies/managed/replywell-e2e.json',
  firefox: '/etc/firefox/policies/policies.json',
};

async function run() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return refuse('It writes to /etc, so it runs as root, on Linux.');
  const there = Object.values(POLICY_FILES).find((file) => existsSync(file));
  if (there) return refuse(`${there} is there already. It is left as it is; move it away first.`);
  const { buildAll } = await import('../build.mjs');
  await buildAll();
  const made = [];
  for (const file of Object.values(POLICY_FILES))
    for (const folder of missingFolders(dirname(file))) {
      await mkdir(folder);
      made.unshift(folder);
    }
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'policy', ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl+C reaches the child, too; what it leaves is removed here.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once('close', resolve));
  for (const file of Object.values(POLICY_FILES)) await rm(file, { force: true });
  for (const folder of made) await rmdir(folder).catch(() => undefined);
  return code ?? 1;
}

/** The folders on the way that are not there, the outermost first. */
const missingFolders = (folder) => (existsSync(folder) ? [] : [...missingFolders(dirname(folder)), folder]);

function refuse(why) {
  process.stderr.write(`${why}\n`);
  return 2;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await run();

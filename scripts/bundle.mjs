// Bundles a TypeScript entry for Node and runs it or imports it: what scripts share.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Bundles `entry` (a path from the root) into a folder that goes with the process; yields the file. */
export async function bundle(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'replywell-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'main.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile: file,
    logLevel: 'warning',
    // What a person can mend is one line.
    banner: { js: `process.on('uncaughtException', (error) => { console.error(error.message); process.exit(2); });` },
  });
  return file;
}

/** Runs a file with Node, which may print when `show` is set; resolves to its exit code. */
export function run(file, args, { show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', show ? 'inherit' : 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

// What addons.mozilla.org would say of the Firefox package: web-ext's lint on the zip in packages/, warnings count as errors.
// web-ext brings hundreds of packages, so that it is no dependency; npx fetches this version when it is asked for.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';

const WEB_EXT = 'web-ext@10.7.0';
const packages = fileURLToPath(new URL('../packages/', import.meta.url));

const zips = (await readdir(packages).catch(() => [])).filter((name) => name.endsWith('-firefox.zip'));
if (zips.length !== 1) {
  console.error('No Firefox zip in packages/: run `npm run package` first.');
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), 'replywell-lint-'));
try {
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(join(packages, zips[0]))))) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  console.log(zips[0]);
  const lint = ['--yes', WEB_EXT, 'lint', '--source-dir', '.', '--warnings-as-errors', '--no-config-discovery'];
  const { status } = spawnSync('npx', lint, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

// `npm run fuzz -- [--seed N] [--runs N] [--from TARGET] [--only TARGET]`: a million inputs, in all, for what must hold whatever the input is.
// Says the seed, a table of targets with their slowest calls, and the smallest input that something failed for; then the exit code is 1.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setupPackages } from './setup.mjs';
import { run } from './bundle.mjs';

setupPackages();
const { build } = await import('esbuild');
const out = new URL('../out/fuzz/', import.meta.url);
await mkdir(out, { recursive: true });
const file = fileURLToPath(new URL('main.mjs', out));
await build({
  absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
  entryPoints: ['tests/fuzz/main.ts'],
  bundle: true,
  // Ours alone is bundled.
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outfile: file,
  logLevel: 'warning',
});
process.exitCode = await run(file, process.argv.slice(2), { show: true });

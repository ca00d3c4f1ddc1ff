// `npm run evaluate -- ITEMS.jsonl [LABELS.jsonl] [--folds] [--json] [--quiet]`: how well labelled replies are judged. With `--folds` each
// reply is judged by weights that were learned without its company (or style); that takes some minutes. `--record` writes down the figures
// that the tests watch.
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, run } from './bundle.mjs';
import { fileURLToPath } from 'node:url';
import { corpus, ownData } from './corpus.mjs';

const PARTS = 6;
const args = process.argv.slice(2);
if (args.includes('--record')) {
  const folder = fileURLToPath(new URL('../tests/corpus', import.meta.url));
  process.exitCode = await run(await bundle('src/learn/record.ts'), [folder, ...(corpus() ? [corpus()] : [])]);
  process.exit();
}
const folds = args.includes('--folds');
const rest = args.filter((arg) => arg !== '--folds');
const tables = folds ? await learnTables() : [];
process.exitCode = await run(await bundle('src/learn/evaluate.ts'), [...rest, ...(folds ? ['--tables', tables.join()] : [])], {
  show: true,
});

async function learnTables() {
  const learner = await bundle('src/learn/main.ts');
  const folder = mkdtempSync(join(tmpdir(), 'replywell-tables-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const files = Array.from({ length: PARTS }, (_, part) => join(folder, `${part}.txt`));
  const waiting = [...files.keys()];
  const worker = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
      if ((await run(learner, ['--out', files[part], '--without', `${part}/${PARTS}`, ...ownData()])) !== 0)
        throw new Error(`weights without part ${part} could not be learned`);
  };
  await Promise.all(cpus().map(worker));
  return files;
}

// Learns the weights of cues from labelled JSONL: `npm run learn [-- DATA.jsonl ...]`. Without arguments it uses the project's own set
// and, where REPLYWELL_CORPUS names a folder with it, the corpus's train.jsonl. Writes src/lexicon/en/weights.ts.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ownData } from './corpus.mjs';
import { bundle, run } from './bundle.mjs';

const TABLE = 'src/lexicon/en/weights.ts';
const given = process.argv.slice(2);
const data = given.length ? given : ownData();
const before = await readFile(new URL(`../${TABLE}`, import.meta.url), 'utf8');
const missing = [...before.matchAll(/^\/\/ (\S+\.jsonl) /gm)]
  .map(([, name]) => name)
  .filter((name) => !data.some((file) => basename(file) === name));
if (!given.length && missing.length) {
  console.error(`${TABLE} was learned with ${missing.join(', ')}, too, which is not here: a table without it judges worse, and tests fail.
REPLYWELL_CORPUS names the folder that has it. To learn from what you have all the same, name the files.`);
  process.exitCode = 2;
} else process.exitCode = await run(await bundle('src/learn/main.ts'), ['--out', TABLE, ...data], { show: true });

// Learns the weights of cues from labelled JSONL: `npm run learn [-- DATA.jsonl ...]`. Without arguments it uses the project's own set
// and, where REPLYWELL_CORPUS names a folder with it, the corpus's train.jsonl. Writes src/lexicon/en/weights.ts.
import { ownData } from './corpus.mjs';
import { bundle, run } from './bundle.mjs';

const given = process.argv.slice(2);
process.exitCode = await run(
  await bundle('src/learn/main.ts'),
  ['--out', 'src/lexicon/en/weights.ts', ...(given.length ? given : ownData())],
  { show: true },
);

// `npm run rewrites -- [ITEMS.jsonl ...] [--sample N] [--seed N] [--rule ID|acknowledgement] [--quiet]`: for how many problems a rewrite is offered, whether it
// solves them, and a sample of rewritten replies to read. Without items: the project's own labelled drafts.
import { bundle, run } from './bundle.mjs';
import { ownDrafts } from './corpus.mjs';

const args = process.argv.slice(2);
const items = args.some((arg) => arg.endsWith('.jsonl')) ? [] : ownDrafts();
process.exitCode = await run(await bundle('src/learn/rewrites.ts'), [...items, ...args], { show: true });

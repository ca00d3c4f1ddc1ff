// `npm run rewrites -- [ITEMS.jsonl ...] [--sample N] [--seed N] [--rule ID|acknowledgement] [--quiet]`: for how many problems a rewrite is offered, whether it
// solves them, and a sample of rewritten replies to read. Without items: the project's own labelled drafts.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, run } from './bundle.mjs';

const folder = fileURLToPath(new URL('../tests/corpus/', import.meta.url));
const own = [folder, `${folder}testing/`].flatMap((place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.jsonl') && !/^(?:customers|sentences)/.test(name))
    .map((name) => `${place}${name}`),
);
const args = process.argv.slice(2);
const items = args.some((arg) => arg.endsWith('.jsonl')) ? [] : own;
process.exitCode = await run(await bundle('src/learn/rewrites.ts'), [...items, ...args], { show: true });

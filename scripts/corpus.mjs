// Where labelled data is.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../tests/corpus/', import.meta.url));
const jsonl = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));

/** The folder of the corpus that is not part of the project, or undefined. */
export const corpus = () =>
  process.env.REPLYWELL_CORPUS && existsSync(process.env.REPLYWELL_CORPUS) ? process.env.REPLYWELL_CORPUS : undefined;

/** What weights are learned from: the project's own set without its testing part, and the corpus's training part where it is there. */
export const ownData = () => [...(corpus() ? [join(corpus(), 'train.jsonl')] : []), ...jsonl(own)];

/** The project's own labelled drafts, those for testing among them. */
export const ownDrafts = () =>
  [...jsonl(own), ...jsonl(join(own, 'testing'))].filter((file) => !/[\\/](?:customers|sentences)[^\\/]*$/.test(file));

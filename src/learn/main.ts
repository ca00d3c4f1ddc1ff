import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { ruleset } from '../ruleset';
import { withWeights } from './with-weights';
import { allowedCues } from './allowed';
import { examplesOf } from './features';
import { readItems } from './items';
import { learn, partOf } from './learn';
import { tableText } from './table-text';

/**
 * `learn --out FILE [--without PART/PARTS] DATA ...`: learns weights from labelled JSONL and writes the table. With `--without`, items of
 * that part of the folds are left out, so that they can be judged by a table that has not seen them.
 */
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, without: { type: 'string' } },
});
if (!values.out || !files.length) {
  console.error('usage: npm run learn -- --out FILE [--without PART/PARTS] DATA.jsonl ...');
  process.exit(2);
}
const [part, parts] = (values.without ?? '').split('/').map(Number);
const items = files.flatMap((file) => readItems(file)).filter(({ fold }) => !parts || partOf(fold, parts) !== part);
// Without the table that is made here: it may have heads that are no more.
const examples = examplesOf(items, withWeights(ruleset, ''));
const model = learn(examples, allowedCues(items));
const comments = [
  `Learned from ${items.length} items:`,
  ...files.map((file) => {
    const data = readFileSync(file);
    return `${basename(file)} ${data.length} bytes, sha256 ${createHash('sha256').update(data).digest('hex').slice(0, 16)}`;
  }),
];
const text = tableText(model, comments);
if (values.out.endsWith('.ts'))
  writeFileSync(
    values.out,
    `/** Weighted cues, in tenths of log-odds. Made by \`npm run learn\`; the format is in src/engine/cues/table.ts. */\nexport const weights = \`${text.replace(/[\\`$]/g, '\\$&')}\`;\n`,
  );
else writeFileSync(values.out, text);

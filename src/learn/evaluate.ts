import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Ruleset } from '../engine/check';
import { ruleset } from '../ruleset';
import { readItems } from './items';
import { partOf } from './learn';
import { mistakesOf, tableOf } from './report';
import { judge, scoreOf } from './score';
import { withWeights } from './with-weights';

/**
 * `evaluate ITEMS [LABELS] [--tables FILE,...] [--json] [--quiet]`: checks labelled replies and says how well. With tables, the reply of
 * a fold's part is judged by the table that was learned without it; else by the weights that ship.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tables: { type: 'string' }, json: { type: 'boolean' }, quiet: { type: 'boolean' } },
});
const [itemsFile, labelsFile] = positionals;
if (!itemsFile) {
  console.error('usage: npm run evaluate -- ITEMS.jsonl [LABELS.jsonl] [--folds] [--json] [--quiet]');
  process.exit(2);
}
const tables = values.tables?.split(',').map((file) => readFileSync(file, 'utf8')) ?? [];
const rulesets: readonly Ruleset[] = tables.length ? tables.map((weights) => withWeights(ruleset, weights)) : [ruleset];
const items = readItems(itemsFile, labelsFile).filter(({ labels }) => labels);
const judged = items.map((item) => judge(item, rulesets[tables.length ? partOf(item.fold, tables.length) : 0] as Ruleset));
const report = scoreOf(judged);
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(tableOf(report));
  if (!values.quiet) console.log(mistakesOf(judged));
}

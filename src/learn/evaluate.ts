import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Ruleset } from '../engine/check';
import { ruleset } from '../ruleset';
import { readItems, readLines, type Item } from './items';
import { partOf } from './learn';
import { mistakesOf, tableOf } from './report';
import { judge, scoreOf } from './score';

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
  console.error('usage: npm run evaluate -- ITEMS.jsonl [LABELS.jsonl] [--folds DATA,DATA...] [--json] [--quiet]');
  process.exit(2);
}
const tables = values.tables?.split(',').map((file) => readFileSync(file, 'utf8')) ?? [];
const rulesets: readonly Ruleset[] = tables.length ? tables.map(withWeights) : [ruleset];
const judged = labelled(itemsFile, labelsFile).map((item) =>
  judge(item, rulesets[tables.length ? partOf(item.fold, tables.length) : 0] as Ruleset),
);
const report = scoreOf(judged);
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(tableOf(report));
  if (!values.quiet) console.log(mistakesOf(judged));
}

function withWeights(weights: string): Ruleset {
  return 'lexicon' in ruleset ? { ...ruleset, lexicon: { ...ruleset.lexicon, weights } } : ruleset;
}

function labelled(file: string, labels: string | undefined): Item[] {
  const items = readItems(file);
  const known = new Map(labels ? readLines(labels).map((line) => [line.id, line]) : []);
  return items.map((item): Item => ({ ...item, ...known.get(item.id), id: item.id })).filter(({ labels: has }) => has);
}

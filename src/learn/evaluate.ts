import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, type Ruleset } from '../engine/check';
import { ruleset } from '../ruleset';
import { readItems, readLines, type Item } from './items';
import { partOf } from './learn';
import { isClean, LABELLED, scoreOf, type Judged, type Measure, type Report } from './score';

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
const judged = labelled(itemsFile, labelsFile).map((item): Judged => {
  const own = rulesets[tables.length ? partOf(item.fold, tables.length) : 0] as Ruleset;
  return { item, result: check({ text: item.reply, customer: item.customer ? [item.customer] : [] }, own) };
});
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

function tableOf({ categories, groups, facts, macroF1, clean, evidence, rules }: Report): string {
  const show = (value: number | null): string => (value === null ? '   -' : value.toFixed(2));
  const row = (name: string, { gold, flagged, precision, recall, f1 }: Measure): string =>
    `${name.padEnd(20)} ${String(gold).padStart(4)} ${String(flagged).padStart(5)}  ${show(precision)}  ${show(recall)}  ${show(f1)}`;
  return [
    `${'category'.padEnd(20)} gold  flag  prec   rec    F1`,
    ...Object.entries(categories).map(([name, measure]) => row(name, measure)),
    '-'.repeat(46),
    ...Object.entries(groups).map(([name, measure]) => row(name, measure)),
    ...Object.entries(facts).map(([name, measure]) => row(`fact ${name}`, measure)),
    `macro F1 (categories with 5 or more): ${show(macroF1)}`,
    `clean replies with a false alarm: ${clean.withAlarm} of ${clean.replies} (${show(clean.rate)})`,
    `evidence quotes found: ${evidence.found} of ${evidence.quotes} (${show(evidence.recall)})`,
    '',
    `${'rule'.padEnd(28)} replies  right in its category  in any that stings`,
    ...Object.entries(rules)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([rule, { replies, right, stinging }]) =>
          `${rule.padEnd(28)} ${String(replies).padStart(7)}  ${show(right / replies).padStart(21)}  ${show(stinging / replies).padStart(18)}`,
      ),
  ].join('\n');
}

function mistakesOf(all: readonly Judged[]): string {
  const lines: string[] = [];
  for (const { item, result } of all) {
    const alarms = result.problems.filter(({ category }) => LABELLED.includes(category) && !(category in (item.labels ?? {})));
    for (const { rule, category, text } of alarms)
      lines.push(
        `${isClean(item) ? 'false alarm' : 'not labelled'}  ${item.id}  ${category} (${rule}): ${text === null ? 'something missing' : `“${text}”`}`,
      );
    for (const [category, quotes] of Object.entries(item.labels ?? {}))
      if (!result.problems.some((problem) => problem.category === category))
        lines.push(`missed        ${item.id}  ${category}: ${quotes.map((quote) => `“${quote}”`).join(' ')}`);
  }
  return `\n${lines.sort().join('\n')}`;
}

import { isClean, LABELLED, type Judged, type Measure, type Report } from './score';

/** The measures as a table for reading. */
export function tableOf({ categories, groups, facts, macroF1, clean, evidence, rules }: Report): string {
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

/** Misses and false alarms, with their words, sorted. */
export function mistakesOf(all: readonly Judged[]): string {
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

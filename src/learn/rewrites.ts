import { parseArgs } from 'node:util';
import { check, standardSettings } from '../engine/check';
import { applyEdit } from '../engine/edit';
import type { Draft, Edit, Problem } from '../engine/types';
import { ruleset } from '../ruleset';
import { quotable } from '../rewrite/quote';
import { retell, sorryThat } from '../rewrite/retell';
import { readItems, type Item } from './items';

/**
 * `rewrites ITEMS ... [--sample N] [--seed N] [--rule ID]`: how many problems have a rewrite, how many rewrites solve their problem and
 * bring no new one, and a sample of rewritten replies to read.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    rule: { type: 'string' },
    quiet: { type: 'boolean' },
  },
});

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

interface Rewritten {
  readonly draft: Draft;
  readonly problem: Problem;
  readonly edit: Edit;
}

const MOST_PAIRS = 40;
const settings = standardSettings(ruleset.rules);
const counts = new Map<string, { problems: number; offered: number; stays: number; new: number }>();
const all: Rewritten[] = [];
/** Rules that a rewrite brought in, by the rule that it was for. */
const came = new Map<string, number>();

for (const { customer, reply } of positionals.flatMap((file) => readItems(file))) {
  if (!reply) continue;
  const draft: Draft = { text: reply, customer: customer ? [customer] : [] };
  const { problems } = check(draft, ruleset, settings);
  for (const problem of problems) {
    if (problem.category === 'placeholder' || (values.rule !== undefined && problem.rule !== values.rule)) continue;
    const count = counts.get(problem.rule) ?? { problems: 0, offered: 0, stays: 0, new: 0 };
    counts.set(problem.rule, count);
    count.problems++;
    const [edit] = problem.suggestions;
    if (!edit) continue;
    count.offered++;
    const { stays, more } = after(draft, problem, edit, problems);
    if (stays) count.stays++;
    if (more.length) count.new++;
    for (const rule of more) came.set(`${problem.rule} -> ${rule}`, (came.get(`${problem.rule} -> ${rule}`) ?? 0) + 1);
    all.push({ draft, problem, edit });
  }
}

const missing = (rule: string): boolean => all.some(({ problem }) => problem.rule === rule && !problem.span);
printAcknowledgements(positionals.flatMap((file) => readItems(file)).filter((item) => item.complaint && item.customer && item.reply));
print(
  'in words',
  [...counts].filter(([rule]) => !missing(rule)),
);
print(
  'missing',
  [...counts].filter(([rule]) => missing(rule)),
);
if (!values.quiet) {
  console.log('\nrule                         problems  offered  still there  something new');
  for (const [rule, { problems, offered, stays, new: more }] of [...counts].sort())
    console.log(
      `${rule.padEnd(28)} ${String(problems).padStart(8)} ${String(offered).padStart(8)} ${String(stays).padStart(12)} ${String(more).padStart(14)}`,
    );
}
if (!values.quiet)
  for (const [pair, times] of [...came].sort((a, b) => b[1] - a[1]).slice(0, MOST_PAIRS))
    console.log(`${String(times).padStart(4)} ${pair}`);
for (const [i, { draft, problem, edit }] of sampled(all, Number(values.sample), Number(values.seed)).entries())
  console.log(
    `\n${'-'.repeat(20)} ${i + 1}: ${problem.rule}\ncustomer: ${draft.customer.join(' / ').slice(0, 400)}\nbefore:   ${draft.text}\nafter:    ${applyEdit(draft.text, edit)}`,
  );

/** Whether a problem is still there after its rewrite, and which rules found something that was not there before. */
function after(
  draft: Draft,
  problem: Problem,
  edit: Edit,
  before: readonly Problem[],
): { readonly stays: boolean; readonly more: readonly string[] } {
  const text = applyEdit(draft.text, edit);
  const now = check({ ...draft, text }, ruleset, settings).problems;
  const of = (problems: readonly Problem[], rule: string): number => problems.filter((other) => other.rule === rule).length;
  const within = (problems: readonly Problem[], category: string): number => problems.filter((other) => other.category === category).length;
  const more = now
    .filter(
      ({ rule, category }) =>
        category !== 'placeholder' && of(now, rule) > of(before, rule) && within(now, category) > within(before, category),
    )
    .map(({ rule }) => rule);
  return { stays: of(now, problem.rule) >= of(before, problem.rule), more };
}

function print(
  what: string,
  rules: readonly (readonly [string, { problems: number; offered: number; stays: number; new: number }])[],
): void {
  const sum = (key: 'problems' | 'offered' | 'stays' | 'new'): number => rules.reduce((total, [, count]) => total + count[key], 0);
  console.log(
    `${what}: a rewrite for ${sum('offered')} of ${sum('problems')} problems (${share(sum('offered'), sum('problems'))}); the problem stays in ${share(sum('stays'), sum('offered'))}, a new one comes in ${share(sum('new'), sum('offered'))}`,
  );
}

/** For how many complaints the customer's words are said back, turned to them or quoted; with `--rule acknowledgement` a sample of them. */
function printAcknowledgements(items: readonly Item[]): void {
  const said = items.map(({ customer }) => {
    const retold = retell([customer]);
    return { customer, retold: retold && sorryThat(retold, "I'm"), quote: retold ? undefined : quotable([customer]) };
  });
  const count = (has: (one: (typeof said)[number]) => unknown): number => said.filter(has).length;
  const [turned, quoted] = [count(({ retold }) => retold), count(({ quote }) => quote)];
  console.log(
    `acknowledgement: for ${turned + quoted} of ${items.length} complaints (${share(turned + quoted, items.length)}), ${turned} of them turned, ${quoted} quoted`,
  );
  if (values.rule !== 'acknowledgement') return;
  const offered = said.filter(({ retold, quote }) => retold ?? quote);
  for (const { customer, retold, quote } of sampled(offered, Number(values.sample), Number(values.seed)))
    console.log(`\ncustomer: ${customer.slice(0, 400)}\nsaid:     ${retold ?? `I'm sorry to read this: “${quote ?? ''}”.`}`);
}

/** So many of a list, the same for the same seed. */
function sampled<T>(list: readonly T[], most: number, seed: number): T[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ item }) => item);
}

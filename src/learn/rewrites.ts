import { parseArgs } from 'node:util';
import { applyEdit } from '../engine/edit';
import type { Draft } from '../engine/types';
import { quotable } from '../rewrite/quote';
import { retell, sorryThat } from '../rewrite/retell';
import { readItems, type Item } from './items';
import { leftOver, problemsOf, type Rewritten } from './left-over';

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

/** How often a rule found something, had a rewrite for it, and what the rewrite left or brought. */
interface Count {
  problems: number;
  offered: number;
  stays: number;
  new: number;
}

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

const MOST_PAIRS = 40;
const items = positionals.flatMap((file) => readItems(file)).filter(({ reply }) => reply);
const counts = new Map<string, Count>();
const all: Rewritten[] = [];
/** Rules that a rewrite brought in, by the rule that it was for. */
const brought = new Map<string, number>();

for (const { customer, reply } of items) {
  const draft: Draft = { text: reply, customer: customer ? [customer] : [] };
  for (const problem of problemsOf(draft)) {
    const { rule, category, suggestions } = problem;
    if (category === 'placeholder' || (values.rule !== undefined && rule !== values.rule)) continue;
    const count = counts.get(rule) ?? { problems: 0, offered: 0, stays: 0, new: 0 };
    counts.set(rule, count);
    count.problems++;
    const [edit] = suggestions;
    if (!edit) continue;
    count.offered++;
    const rewritten = { draft, problem, edit, text: applyEdit(draft.text, edit) };
    const { stays, came } = leftOver(rewritten);
    if (stays) count.stays++;
    if (came.length) count.new++;
    for (const other of came) brought.set(`${rule} -> ${other}`, (brought.get(`${rule} -> ${other}`) ?? 0) + 1);
    all.push(rewritten);
  }
}

const missing = (rule: string): boolean => all.some(({ problem }) => problem.rule === rule && !problem.span);
printAcknowledgements(items.filter(({ complaint, customer }) => complaint && customer));
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
  for (const [pair, times] of [...brought].sort((a, b) => b[1] - a[1]).slice(0, MOST_PAIRS))
    console.log(`${String(times).padStart(4)} ${pair}`);
for (const [i, { draft, problem, text }] of sampled(all, Number(values.sample), Number(values.seed)).entries())
  console.log(
    `\n${'-'.repeat(20)} ${i + 1}: ${problem.rule}\ncustomer: ${draft.customer.join(' / ').slice(0, 400)}\nbefore:   ${draft.text}\nafter:    ${text}`,
  );

function print(what: string, rules: readonly (readonly [string, Count])[]): void {
  const sum = (key: keyof Count): number => rules.reduce((total, [, count]) => total + count[key], 0);
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

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, standardSettings } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import type { Draft, Edit, Problem } from '../../src/engine/types';
import { readItems } from '../../src/learn/items';
import { ruleset } from '../../src/ruleset';

/** A draft with one rewrite put in its place. */
export interface Rewritten {
  readonly draft: Draft;
  readonly problem: Problem;
  readonly edit: Edit;
  readonly text: string;
}

const settings = standardSettings(ruleset.rules);
export const problemsOf = (draft: Draft, without: readonly string[] = []): readonly Problem[] =>
  check(draft, ruleset, { ...settings, rulesOff: new Set([...settings.rulesOff, ...without]) }).problems;

/** The labelled drafts of some folders, with what the customer wrote. */
export function draftsOf(...folders: readonly string[]): Draft[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl') && !name.includes('.labels.'))
        .flatMap((name) => readItems(`${folder}/${name}`)),
    )
    .flatMap(({ customer, reply }) => (reply ? [{ text: reply, customer: customer ? [customer] : [] }] : []));
}

const folder = fileURLToPath(new URL('../corpus', import.meta.url));
export const ownDrafts = (): Draft[] => draftsOf(folder, `${folder}/testing`);

/** The examples of all rules. */
export const examples = (): Draft[] =>
  ruleset.rules.flatMap(({ meta }) =>
    meta.examples.map(({ bad, customer, earlier = [] }) => ({ text: bad, customer: customer === undefined ? [] : [customer], earlier })),
  );

/** Each rewrite of each problem of a draft; `most` of one problem. */
export function rewritesOf(draft: Draft, most = Infinity): Rewritten[] {
  return problemsOf(draft).flatMap((problem) =>
    problem.suggestions.slice(0, most).map((edit) => ({ draft, problem, edit, text: applyEdit(draft.text, edit) })),
  );
}

/** Where hollow words go, it shows that nothing else stood there. */
const REPLY_LEVEL = /^(?:missing-|cold-curt)/;

/** What a rewrite did not solve, or brought in: nothing, where all is well. */
export function leftOver({ draft, problem, text }: Rewritten): string[] {
  const before = problemsOf(draft);
  // Of two problems on the same words only the stronger is shown: what lay under it was there before.
  const under = problemsOf(
    draft,
    before.map(({ rule }) => rule),
  );
  const now = problemsOf({ ...draft, text }).filter(({ category }) => category !== 'placeholder');
  const ofRule = (problems: readonly Problem[], rule: string) => problems.filter((one) => one.rule === rule).length;
  const ofCategory = (problems: readonly Problem[], category: string) => problems.filter((one) => one.category === category).length;
  const removes = problem.text !== null && !text.includes(problem.text);
  const more = now.filter(
    ({ rule, category }) =>
      !(removes && REPLY_LEVEL.test(rule)) &&
      [before, under].every((then) => ofRule(now, rule) > ofRule(then, rule) && ofCategory(now, category) > ofCategory(then, category)),
  );
  return [
    ...(ofRule(now, problem.rule) >= ofRule(before, problem.rule) ? [`still ${problem.rule}`] : []),
    ...more.map(({ rule }) => `now ${rule}`),
  ];
}

const FACTS = /\{\{[^{}]*\}\}|<\w+>|https?:\S+|\S+@\S+|\d+(?:[.,:/]\d+)*|(?<=[\p{L}\p{N},] )(?!I\b)\p{Lu}[\p{L}\p{N}-]+/gu;

/** Numbers, dates, names, addresses and placeholders of the draft that are not in its rewrite. */
export function lostFacts({ draft, problem, text }: Rewritten): string[] {
  // A wrong name and a gap are there to be replaced.
  if (problem.category === 'placeholder') return [];
  const words = text.toLowerCase();
  return [...new Set(draft.text.replace(/happy \w+day/gi, '').match(FACTS) ?? [])].filter((fact) => !words.includes(fact.toLowerCase()));
}

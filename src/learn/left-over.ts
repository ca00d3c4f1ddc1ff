import { check, standardSettings } from '../engine/check';
import { applyEdit } from '../engine/edit';
import type { Draft, Edit, Problem } from '../engine/types';
import { ruleset } from '../ruleset';

/** A draft with one rewrite put in its place. */
export interface Rewritten {
  readonly draft: Draft;
  readonly problem: Problem;
  readonly edit: Edit;
  readonly text: string;
}

const settings = standardSettings(ruleset.rules);

/** What is found in a draft with the rules that are on from the start, and without some of them. */
export const problemsOf = (draft: Draft, without: readonly string[] = []): readonly Problem[] =>
  check(draft, ruleset, { ...settings, rulesOff: new Set([...settings.rulesOff, ...without]) }).problems;

/** The rewrites of each problem of a draft; `most` of one problem. */
export function rewritesOf(draft: Draft, most = Infinity): Rewritten[] {
  return problemsOf(draft).flatMap((problem) =>
    problem.suggestions.slice(0, most).map((edit) => ({ draft, problem, edit, text: applyEdit(draft.text, edit) })),
  );
}

/** Where hollow words go, it shows that nothing else stood there. */
const REPLY_LEVEL = /^(?:missing-|cold-curt)/;

/** Whether a problem is still there after its rewrite, and the rules that found something that was not there before. */
export interface LeftOver {
  readonly stays: boolean;
  readonly came: readonly string[];
}

/** What a rewrite did not solve, and what it brought in. */
export function leftOver({ draft, problem, text }: Rewritten): LeftOver {
  const before = problemsOf(draft);
  // Of two problems on the same words only the stronger is shown: what lay under it was there before.
  const under = problemsOf(
    draft,
    before.map(({ rule }) => rule),
  );
  const now = problemsOf({ ...draft, text }).filter(({ category }) => category !== 'placeholder');
  const removes = problem.text !== null && !text.includes(problem.text);
  const came = now.filter(
    ({ rule, category }) =>
      !(removes && REPLY_LEVEL.test(rule)) &&
      [before, under].every(
        (then) =>
          count(now, 'rule', rule) > count(then, 'rule', rule) && count(now, 'category', category) > count(then, 'category', category),
      ),
  );
  return { stays: count(now, 'rule', problem.rule) >= count(before, 'rule', problem.rule), came: came.map(({ rule }) => rule) };
}

const count = (problems: readonly Problem[], key: 'rule' | 'category', value: string): number =>
  problems.filter((one) => one[key] === value).length;

import { check, standardSettings, type Ruleset } from '../engine/check';
import { STINGS } from '../engine/cues/heads';
import { CATEGORIES, type Category, type CheckResult } from '../engine/types';
import type { Item } from './items';

/** The fourteen faults of tone that are labelled. */
export const LABELLED: readonly Category[] = CATEGORIES.filter(
  (category) => !['clarity', 'handoff', 'placeholder', 'house-style'].includes(category),
);

/** Categories that count together. */
const GROUPS: Readonly<Record<string, readonly string[]>> = { 'defensive phrasing': STINGS, 'any problem': LABELLED };

/** How well something was found; null where there was nothing to find or to divide by. */
export interface Measure {
  readonly gold: number;
  readonly flagged: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A labelled reply with what a check says of it. */
export interface Judged {
  readonly item: Item;
  readonly result: CheckResult;
}

/** Checks a labelled reply. */
export const judge = (item: Item, ruleset: Ruleset): Judged => ({
  item,
  result: check({ text: item.reply, customer: item.customer ? [item.customer] : [] }, ruleset, standardSettings(ruleset.rules)),
});

/** All measures of a set of replies. */
export interface Report {
  readonly replies: number;
  readonly categories: Readonly<Record<string, Measure>>;
  readonly groups: Readonly<Record<string, Measure>>;
  readonly facts: Readonly<Record<string, Measure>>;
  /** Mean F1 of the categories that occur five times or more. */
  readonly macroF1: number;
  readonly clean: { readonly replies: number; readonly withAlarm: number; readonly rate: number };
  readonly evidence: { readonly quotes: number; readonly found: number; readonly recall: number };
  readonly rules: Readonly<
    Record<string, { readonly category: Category; readonly replies: number; readonly right: number; readonly stinging: number }>
  >;
}

/** A category counts once in a reply; where two readings of a label differ, it is left out for that reply. */
export function scoreOf(judged: readonly Judged[]): Report {
  const measure = (wanted: readonly string[]): Measure => {
    const counted = judged.filter(({ item }) => has(item, wanted) || !wanted.some((category) => item.disputed?.includes(category)));
    return compare(counted.map((one) => [has(one.item, wanted), flagged(one, wanted)]));
  };
  const categories = Object.fromEntries(LABELLED.map((category) => [category, measure([category])]));
  const often = Object.values(categories).filter(({ gold }) => gold >= 5);
  const clean = judged.filter(({ item }) => isClean(item));
  const withAlarm = clean.filter((one) => flagged(one, LABELLED)).length;
  const quotes = judged.flatMap(({ item, result }) =>
    Object.entries(item.labels ?? {}).flatMap(([category, list]) => list.map((quote) => shows(result, category, quote))),
  );
  const fact = (truth: (item: Item) => unknown, said: (result: CheckResult) => boolean): Measure =>
    compare(judged.map(({ item, result }) => [!!truth(item), said(result)]));
  return {
    replies: judged.length,
    categories,
    groups: Object.fromEntries(Object.entries(GROUPS).map(([name, wanted]) => [name, measure(wanted)])),
    facts: {
      complaint: fact(
        ({ complaint }) => complaint,
        ({ signals }) => signals.complaint,
      ),
      apology: fact(
        ({ apology }) => apology,
        ({ facts }) => facts.apology,
      ),
      empathy: fact(
        ({ empathy }) => empathy,
        ({ facts }) => facts.empathy,
      ),
      nextStep: fact(
        ({ nextStep }) => nextStep,
        ({ facts }) => facts.nextStep,
      ),
    },
    macroF1: often.reduce((sum, { f1 }) => sum + (f1 ?? 0), 0) / Math.max(1, often.length),
    clean: { replies: clean.length, withAlarm, rate: withAlarm / Math.max(1, clean.length) },
    evidence: {
      quotes: quotes.length,
      found: quotes.filter(Boolean).length,
      recall: quotes.filter(Boolean).length / Math.max(1, quotes.length),
    },
    rules: rulesOf(judged),
  };
}

/** Whether two readers agree that nothing is wrong with a reply. */
export const isClean = (item: Item): boolean => Object.keys(item.labels ?? {}).length === 0 && !item.disputed?.length;

const has = ({ labels = {} }: Item, wanted: readonly string[]): boolean => wanted.some((category) => category in labels);
const flagged = ({ result }: Judged, wanted: readonly string[]): boolean =>
  result.problems.some(({ category }) => wanted.includes(category));

function compare(pairs: readonly (readonly [gold: boolean, got: boolean])[]): Measure {
  const count = (gold: boolean, got: boolean): number => pairs.filter(([a, b]) => a === gold && b === got).length;
  const [both, extra, missed] = [count(true, true), count(false, true), count(true, false)];
  const ratio = (a: number, b: number): number | null => (b ? a / b : null);
  return {
    gold: both + missed,
    flagged: both + extra,
    precision: ratio(both, both + extra),
    recall: ratio(both, both + missed),
    f1: ratio(2 * both, 2 * both + extra + missed),
  };
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

/** A quote is found when a problem of its category has half of its words and is not much longer. */
function shows({ problems }: CheckResult, category: string, quote: string): boolean {
  const words = wordsOf(quote);
  return problems.some((problem) => {
    if (problem.category !== category || !problem.text) return false;
    const said = wordsOf(problem.text);
    const known = new Set(said);
    return said.length <= Math.max(8, 3 * words.length) && words.filter((word) => known.has(word)).length * 2 >= words.length;
  });
}

function rulesOf(judged: readonly Judged[]): Report['rules'] {
  const rules: Record<string, { category: Category; replies: number; right: number; stinging: number }> = {};
  for (const { item, result } of judged)
    for (const [rule, category] of new Map(result.problems.map((problem) => [problem.rule, problem.category]))) {
      // Where two readers differed, nobody can say who is right.
      if (item.disputed?.includes(category) && !(category in (item.labels ?? {}))) continue;
      const count = (rules[rule] ??= { category, replies: 0, right: 0, stinging: 0 });
      const right = category in (item.labels ?? {});
      count.replies++;
      if (right) count.right++;
      if (right || ((STINGS as readonly string[]).includes(category) && has(item, STINGS))) count.stinging++;
    }
  return rules;
}

/** The figures that are watched: each of them may fall by chance a little, and no further. */
export function figuresOf({ groups, categories, facts, macroF1, clean, evidence }: Report): Record<string, number> {
  const f1 = (measure: Measure | undefined): number => round(measure?.f1 ?? 0);
  return {
    'defensive phrasing F1': f1(groups['defensive phrasing']),
    'defensive phrasing precision': round(groups['defensive phrasing']?.precision ?? 0),
    ...Object.fromEntries(
      ['missing-apology', 'missing-empathy', 'missing-next-step', 'vague-timing'].map((category) => [
        `${category} F1`,
        f1(categories[category]),
      ]),
    ),
    ...Object.fromEntries(Object.entries(facts).map(([fact, measure]) => [`fact ${fact} F1`, f1(measure)])),
    'macro F1': round(macroF1),
    'clean replies without a false alarm': round(1 - clean.rate),
    'evidence found': round(evidence.recall),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

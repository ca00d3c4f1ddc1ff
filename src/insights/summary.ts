import { collator } from '../collator';
import { CATEGORIES, type Category, type RuleMeta } from '../engine/types';
import { dayOf, daysBefore, DISMISS_SCOPES, lastDays, plus, REPLIES, type Counts, type Days, type RuleCounts } from './counts';

/** So many days back can be looked at. */
export const PERIODS = [7, 30, 90] as const;
export type Period = (typeof PERIODS)[number];

/** Weeks that are drawn for a period. */
export const WEEKS: Readonly<Record<Period, number>> = { 7: 2, 30: 5, 90: 13 };

/** All that was counted in the last `period` days, today among them. */
export function sumOf(days: Days, period: number, now: Date): Counts {
  return sum(lastDays(days, period, now));
}

const sum = (days: Days): Counts => days.reduce((all, [, counts]) => plus(all, counts), {} as Counts);

/** The number of replies that were checked. */
export const repliesIn = (counts: Counts): number => counts[REPLIES]?.checked ?? 0;

/** A rule's line in the table. */
export interface RuleRow {
  readonly id: string;
  /** Null where nothing is known of it: it was in a pack that is gone. */
  readonly meta: RuleMeta | null;
  readonly onTrial: boolean;
  /** Found and not shown. */
  readonly silent: number;
  readonly shown: number;
  readonly taken: number;
  readonly dismissed: number;
  readonly sentAnyway: number;
  readonly counts: RuleCounts;
}

/** What is known of rules, by id. */
export interface Known {
  readonly metas: ReadonlyMap<string, RuleMeta>;
  /** Rules that are only tried. */
  readonly trial: ReadonlySet<string>;
}

/** A line for each rule of which anything was counted. */
export function ruleRows(counts: Counts, { metas, trial }: Known): readonly RuleRow[] {
  return Object.entries(counts).flatMap(([id, own]) => {
    if (id === REPLIES) return [];
    const { fired = 0, shown = 0, taken = 0 } = own;
    return [
      {
        id,
        meta: metas.get(id) ?? null,
        onTrial: trial.has(id),
        silent: Math.max(0, fired - shown),
        shown,
        taken,
        dismissed: DISMISS_SCOPES.reduce((all, scope) => all + (own[`dismissed-${scope}`] ?? 0), 0),
        sentAnyway: own['sent-anyway'] ?? 0,
        counts: own,
      },
    ];
  });
}

/** What the table can be sorted by. */
export const COLUMNS = ['silent', 'shown', 'taken', 'dismissed', 'sentAnyway'] as const;
export type Column = (typeof COLUMNS)[number];
export type SortKey = 'title' | Column;

const titleOf = ({ meta, id }: RuleRow): string => meta?.title ?? id;

/** The lines in order; among equal ones that which was found more often first, then by title. */
export function orderRows(rows: readonly RuleRow[], key: SortKey, down: boolean): readonly RuleRow[] {
  const byTitle = (a: RuleRow, b: RuleRow): number => collator.compare(titleOf(a), titleOf(b));
  const compare = (a: RuleRow, b: RuleRow): number => (key === 'title' ? byTitle(a, b) : a[key] - b[key]);
  const found = ({ counts }: RuleRow): number => counts.fired ?? 0;
  return [...rows].sort((a, b) => compare(a, b) * (down ? -1 : 1) || found(b) - found(a) || byTitle(a, b));
}

/** Findings in each week, oldest first. */
export interface Weeks {
  readonly found: readonly number[];
  readonly total: number;
}

/** Findings of a category. */
export interface CategoryWeeks extends Weeks {
  /** Null for rules of which nothing is known any more. */
  readonly category: Category | null;
}

/** Findings of a rule. */
export interface RuleWeeks extends Weeks {
  readonly id: string;
  /** Null where nothing is known of it any more. */
  readonly meta: RuleMeta | null;
}

/** The Mondays of the last `number` weeks, oldest first; this week's is the last. */
export function mondays(number: number, now: Date): readonly Date[] {
  const monday = daysBefore(now, (now.getDay() + 6) % 7);
  return Array.from({ length: number }, (_, i) => daysBefore(monday, 7 * (number - 1 - i)));
}

/** What was counted in each of these weeks. */
export function byWeek(days: Days, weeks: readonly Date[]): readonly Counts[] {
  return weeks.map((monday) => {
    const [first, next] = [dayOf(monday), dayOf(daysBefore(monday, -7))];
    return sum(days.filter(([day]) => day >= first && day < next));
  });
}

/** Findings by category and week, that with most of them first; categories without any are left out. */
export const categoryWeeks = (weeks: readonly Counts[], known: Known): readonly CategoryWeeks[] =>
  mostFirst([...CATEGORIES, null].map((category) => ({ category, ...foundIn(weeks, (id) => categoryOf(id, known) === category) })));

/** The same by rule, of the rules in one category; null for those of which nothing is known any more. */
export function ruleWeeks(weeks: readonly Counts[], category: Category | null, known: Known): readonly RuleWeeks[] {
  const ids = new Set(weeks.flatMap((counts) => Object.keys(counts)).filter((id) => id !== REPLIES && categoryOf(id, known) === category));
  return mostFirst([...ids].map((id) => ({ id, meta: known.metas.get(id) ?? null, ...foundIn(weeks, (other) => other === id) })));
}

const categoryOf = (id: string, { metas }: Known): Category | null => metas.get(id)?.category ?? null;

function foundIn(weeks: readonly Counts[], isMeant: (id: string) => boolean): Weeks {
  const found = weeks.map((counts) => Object.entries(counts).reduce((all, [id, { fired = 0 }]) => all + (isMeant(id) ? fired : 0), 0));
  return { found, total: found.reduce((all, one) => all + one, 0) };
}

const mostFirst = <Each extends Weeks>(all: readonly Each[]): readonly Each[] =>
  all.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);

/** A rule that comes back: on how many days it was shown, and how often. */
export interface Pattern {
  readonly meta: RuleMeta;
  readonly days: number;
  readonly shown: number;
}

/** The rules that were shown on most days, at most `most` of them, each on two days at least. */
export function patterns(days: Days, period: number, now: Date, { metas }: Known, most = 3): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const [, counts] of lastDays(days, period, now))
    for (const [id, { shown = 0 }] of Object.entries(counts)) {
      const meta = metas.get(id);
      if (!shown || !meta) continue;
      const known = found.get(id);
      found.set(id, { meta, days: (known?.days ?? 0) + 1, shown: (known?.shown ?? 0) + shown });
    }
  return [...found.values()]
    .filter((pattern) => pattern.days > 1)
    .sort((a, b) => b.days - a.days || b.shown - a.shown)
    .slice(0, most);
}

/** A week in numbers that can be compared. */
export interface WeekFigures {
  readonly replies: number;
  /** Things shown for every ten replies; null without replies. */
  readonly perTen: number | null;
  readonly taken: number;
}

/** A week's figures. */
export function figuresOf(counts: Counts): WeekFigures {
  const replies = repliesIn(counts);
  const all = (name: 'shown' | 'taken'): number => Object.values(counts).reduce((sum, own) => sum + (own[name] ?? 0), 0);
  return { replies, perTen: replies ? Math.round((all('shown') * 10) / replies) : null, taken: all('taken') };
}

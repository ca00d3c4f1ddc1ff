import { isOneOf, isRecord } from '../records';
import type { Stored } from '../settings/fields';

/** How long a dismissal holds. */
export const DISMISS_SCOPES = ['once', 'reply', 'phrase', 'rule', 'site'] as const;
export type DismissScope = (typeof DISMISS_SCOPES)[number];

/** Why a finding was dismissed, where the agent says so: out of place in this reply, not what it was taken for, fine for this customer. */
export const DISMISS_REASONS = ['not-here', 'not-right', 'this-customer'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What is counted of a rule, once a reply for each of its findings. */
export const COUNTED = [
  /** It found something, whether or not it was shown. */
  'fired',
  'shown',
  /** One of its rewrites was put in place, and not taken back together with others. */
  'taken',
  /** The agent was asked before Send, and sent. */
  'sent-anyway',
  ...DISMISS_SCOPES.map((scope) => `dismissed-${scope}` as const),
  ...DISMISS_REASONS.map((reason) => `reason-${reason}` as const),
  /** Of `REPLIES` only: a reply was checked, and sent or left with its text. */
  'checked',
] as const;
export type Counted = (typeof COUNTED)[number];
export type RuleCounts = Readonly<Partial<Record<Counted, number>>>;

/** Numbers by rule id, and nothing else: no words, no tickets, no customers. */
export type Counts = Readonly<Record<string, RuleCounts>>;

/** Stands where a rule's id is for what is counted of replies; no rule can have it. */
export const REPLIES = '*';

/** Whether a name can be that of a rule. */
export const isRuleId = (name: string): boolean => /^[a-z][a-z\d-]{0,100}$/.test(name) && !(name in Object.prototype);

/** The key in local storage of a day's counts; the day is that of the agent's clock. */
export const COUNTS = 'counts:';
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** The time `days` days before, at the same time of the clock. */
export function daysBefore(date: Date, days: number): Date {
  const then = new Date(date);
  then.setDate(then.getDate() - days);
  return then;
}

/** Days for which counts are kept. */
export const KEPT_DAYS = 90;

/** Both together. */
export function plus(a: Counts, b: Counts): Counts {
  const sum: Record<string, Partial<Record<Counted, number>>> = {};
  for (const counts of [a, b])
    for (const [rule, own] of Object.entries(counts)) {
      const of = (sum[rule] ??= {});
      for (const name of COUNTED) if (own[name]) of[name] = (of[name] ?? 0) + own[name];
    }
  return sum;
}

/** What of a stored or sent value is counts; the rest is left out. */
export function countsIn(value: unknown): Counts {
  if (!isRecord(value)) return {};
  const counts: Record<string, RuleCounts> = {};
  for (const [rule, own] of Object.entries(value)) {
    if (!(rule === REPLIES || isRuleId(rule)) || !isRecord(own)) continue;
    const valid = Object.entries(own).filter(([name, number]) => isOneOf(COUNTED, name) && isCount(number));
    if (valid.length) counts[rule] = Object.fromEntries(valid);
  }
  return counts;
}

export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value > 0;

/** Days with what was counted on them. */
export type Days = readonly (readonly [day: string, counts: Counts])[];

/** The first of the last `period` days, today among them. */
export const firstOf = (period: number, now: Date): string => dayOf(daysBefore(now, period - 1));

/** Of these days the last `period`, today among them. */
export function lastDays(days: Days, period: number, now: Date): Days {
  const first = firstOf(period, now);
  return days.filter(([day]) => day >= first);
}

/** The days in what is stored, the first one first. */
export function daysIn(stored: Stored): Days {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(COUNTS))
    .map(([key, value]) => [key.slice(COUNTS.length), countsIn(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

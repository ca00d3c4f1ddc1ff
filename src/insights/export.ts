import { csvText } from '../macros/csv-text';
import { COUNTED, plus, REPLIES, type Counted, type Counts, type Days, type RuleCounts } from './counts';

/** What is counted of rules, in the order in which it is written. */
export const OF_RULES = COUNTED.filter((name): name is Exclude<Counted, 'checked'> => name !== 'checked');

/** Names the form of a file, so that no other is taken for it. */
export const FORMAT = 'replywell-insights';
export const FORMAT_VERSION = 1;

/** A file with the numbers of one agent, or of several that were merged. */
export interface InsightsFile {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  /** Whose numbers are in it: how many agents. */
  readonly agents: number;
  readonly days: readonly InsightsDay[];
}

/** The numbers of a day. */
export interface InsightsDay {
  /** `2026-03-09` */
  readonly day: string;
  /** Replies that were checked. */
  readonly replies: number;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleCounts>>;
}

/** What was counted, as a file. */
export function toFile(days: Days, agents = 1): InsightsFile {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    agents,
    days: days.map(([day, { [REPLIES]: replies, ...rules }]) => ({ day, replies: replies?.checked ?? 0, rules })),
  };
}

/** Several files as one, day by day. */
export function mergeFiles(files: readonly InsightsFile[]): InsightsFile {
  const days = new Map<string, Counts>();
  for (const file of files)
    for (const { day, replies, rules } of file.days)
      days.set(day, plus(days.get(day) ?? {}, { ...rules, [REPLIES]: { checked: replies } }));
  return toFile(
    [...days].sort(([a], [b]) => (a < b ? -1 : 1)),
    files.reduce((sum, { agents }) => sum + agents, 0),
  );
}

/** The same for a spreadsheet: a row for each rule of a day, and one, without a rule, for the day's replies. */
export function toCsv({ days }: InsightsFile): string {
  return csvText([
    ['day', 'rule', 'replies', ...OF_RULES],
    ...days.flatMap(({ day, replies, rules }) => [
      [day, '', String(replies), ...OF_RULES.map(() => '')],
      ...Object.entries(rules).map(([rule, counts]) => [day, rule, '', ...OF_RULES.map((name) => String(counts[name] ?? 0))]),
    ]),
  ]);
}

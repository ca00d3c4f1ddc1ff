import type { CheckResult, Details } from '../engine/types';
import type { Item, Scorecard } from '../scorecard/scorecard';
import { skills, SKILLS, type Skill } from './skills';
import type { Scenario } from './types';

/** What is kept of one written reply: numbers, and nothing of its text. */
export interface Attempt {
  readonly scenario: string;
  /** When it was scored, in milliseconds since 1970. */
  readonly at: number;
  /** For each skill that the scenario trains, how much of it showed: 0 to 1. */
  readonly shares: Readonly<Partial<Record<Skill, number>>>;
}

/** How a skill comes along. */
export interface Progress {
  /** Replies written to scenarios that train it. */
  readonly attempts: number;
  /** Scenarios that were tried, of those that train it. */
  readonly tried: number;
  readonly of: number;
  /** The mean of each tried scenario's latest attempt, 0 to 1; null before the first. */
  readonly now: number | null;
  /** The same for each tried scenario's first attempt. */
  readonly first: number | null;
}

/** Scores a written reply by the skills that its scenario trains. */
export function attemptOf(
  scenario: Pick<Scenario, 'id' | 'skills'>,
  result: Pick<CheckResult, 'problems' | 'details'>,
  card: Scorecard,
  at: number,
): Attempt {
  const shares = Object.fromEntries(scenario.skills.map((skill) => [skill, shareOf(skill, result, card)]));
  return { scenario: scenario.id, at, shares };
}

/** Of what a skill asks of this reply, the share that is there. */
function shareOf(skill: Skill, { problems, details }: Pick<CheckResult, 'problems' | 'details'>, card: Scorecard): number {
  const { items, categories } = skills[skill];
  const stateOf = (item: Item) => card.find((line) => line.item === item)?.state;
  const checks = [
    ...items.flatMap((item) => (stateOf(item) === 'notNeeded' ? [] : [stateOf(item) === 'present'])),
    !problems.some(({ category }) => categories.includes(category)),
    ...(skill === 'hand-off' ? handsOver(details) : []),
  ];
  return checks.filter(Boolean).length / checks.length;
}

/** A hand-off says who takes over and when they will be heard. */
const handsOver = ({ handoff }: Details): readonly boolean[] => [handoff?.name ?? false, handoff?.time ?? false];

/** How each skill comes along, from all attempts in any order. Attempts at scenarios that are gone count no more. */
export function progressOf(
  attempts: readonly Attempt[],
  scenarios: readonly Pick<Scenario, 'id' | 'skills'>[],
): Readonly<Record<Skill, Progress>> {
  const inOrder = [...attempts].sort((a, b) => a.at - b.at);
  return Object.fromEntries(SKILLS.map((skill) => [skill, progressIn(skill, inOrder, scenarios)])) as Record<Skill, Progress>;
}

function progressIn(skill: Skill, inOrder: readonly Attempt[], scenarios: readonly Pick<Scenario, 'id' | 'skills'>[]): Progress {
  const training = new Set(scenarios.filter((scenario) => scenario.skills.includes(skill)).map(({ id }) => id));
  const first = new Map<string, number>();
  const latest = new Map<string, number>();
  let count = 0;
  for (const { scenario, shares } of inOrder) {
    const share = shares[skill];
    if (share === undefined || !training.has(scenario)) continue;
    count++;
    if (!first.has(scenario)) first.set(scenario, share);
    latest.set(scenario, share);
  }
  return { attempts: count, tried: latest.size, of: training.size, now: meanOf(latest), first: meanOf(first) };
}

function meanOf(shares: ReadonlyMap<string, number>): number | null {
  if (!shares.size) return null;
  return [...shares.values()].reduce((sum, share) => sum + share, 0) / shares.size;
}

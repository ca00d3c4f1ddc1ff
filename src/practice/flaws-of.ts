import { check, type Ruleset } from '../engine/check';
import { slotsIn } from '../engine/text/slots';
import { isChecked, type CheckResult, type CheckSettings, type Problem } from '../engine/types';
import { scorecardOf } from '../scorecard/scorecard';
import { draftOf } from './draft-of';
import { attemptOf } from './progress';
import type { Scenario } from './types';

/** What has to be mended in a scenario's model replies before anybody can learn from them, in plain words; empty where nothing has. */
export interface Flaws {
  readonly good: readonly string[];
  readonly imperfect: readonly string[];
}

/**
 * Looks whether a scenario's good reply scores clean (nothing at or above a warning, every needed part, all of its skills in full, no gap)
 * and the imperfect one shows what was planted in it, and whether both get by with what the agent knows.
 */
export function flawsOf(scenario: Scenario, ruleset: Ruleset, settings: CheckSettings): Flaws {
  const { good, imperfect } = scenario;
  const results = [good, imperfect.text].map((text) => check(draftOf(scenario, text), ruleset, settings));
  const [first, second] = results as [CheckResult, CheckResult];
  return {
    good: [...broken(first), ...clean(scenario, first), ...unknown(scenario, good)],
    imperfect: [...broken(second), ...planted(scenario, second, settings), ...unknown(scenario, imperfect.text)],
  };
}

const broken = ({ failures, language }: CheckResult): readonly string[] => [
  ...(isChecked(language) ? [] : ['it is not taken for English, so that nothing is checked']),
  ...failures.map(({ rule }) => `“${rule}” cannot read it`),
];

function clean(scenario: Scenario, result: CheckResult): readonly string[] {
  const { good, ticket, imperfect } = scenario;
  const card = scorecardOf(
    result,
    ticket.some(({ from }) => from === 'agent'),
  );
  const { shares } = attemptOf(scenario, result, card, 0);
  return [
    ...result.problems.filter(({ severity, rule }) => severity !== 'suggestion' || rule === imperfect.rule).map(flagged),
    ...inOne(
      'the scorecard misses',
      card.filter(({ state }) => state === 'missing').map(({ item }) => item),
    ),
    ...inOne(
      'it does not show in full',
      scenario.skills.filter((skill) => (shares[skill] ?? 1) < 1),
    ),
    ...slotsIn(good).map(({ start, end }) => `it has the gap “${good.slice(start, end)}”`),
  ];
}

const inOne = (what: string, names: readonly string[]): readonly string[] =>
  names.length ? [`${what} ${names.map((name) => `“${name}”`).join(', ')}`] : [];

const flagged = ({ rule, text, message }: Problem): string =>
  text === null ? `“${rule}” flags it: ${message}` : `“${text}” is flagged by “${rule}”`;

function planted({ imperfect: { category, rule } }: Scenario, { problems }: CheckResult, settings: CheckSettings): readonly string[] {
  const found = problems.filter((problem) => problem.rule === rule);
  if (found.some((problem) => problem.category === category)) return [];
  const [other] = found;
  if (other) return [`“${rule}” is of the category “${other.category}”, not “${category}”`];
  return [`it is not flagged by “${rule}”${settings.rulesOff.has(rule) ? ', which is off' : ''}`];
}

/** Numbers, days and months of a reply that are in no fact and in no message. */
function unknown({ facts, ticket }: Scenario, reply: string): readonly string[] {
  const known = [...facts, ...ticket.map(({ text }) => text)].join('\n');
  const isKnown = (said: string): boolean => new RegExp(`(?<!\\d)${said.replaceAll('.', '\\.')}(?!\\d)`).test(known);
  const made = new Set((reply.match(SAID) ?? []).filter((said) => !isKnown(said)));
  return [...made].map((said) => `“${said}” is in no fact and no message`);
}

const SAID =
  /\d[\d.:,]*\d|\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMay(?= \d)|(?<=\d )May\b/g;

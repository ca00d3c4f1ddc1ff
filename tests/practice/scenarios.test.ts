import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, standardSettings } from '../../src/engine/check';
import { slotsIn } from '../../src/engine/text/slots';
import { draftOf } from '../../src/practice/draft-of';
import { attemptOf } from '../../src/practice/progress';
import { scenarios } from '../../src/practice/scenarios';
import { skills, SKILLS } from '../../src/practice/skills';
import { DIFFICULTIES, type Scenario } from '../../src/practice/types';
import { ruleset } from '../../src/ruleset';
import { scorecardOf } from '../../src/scorecard/scorecard';

/** How often each is there. */
function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const settings = standardSettings(ruleset.rules);

function judge(scenario: Scenario, text: string) {
  const draft = draftOf(scenario, text);
  const result = check(draft, ruleset, settings);
  expect(result.failures).toEqual([]);
  return { result, card: scorecardOf(result, (draft.earlier ?? []).length > 0) };
}

describe('the scenarios', () => {
  it('are all files in src/practice/scenarios, in the order of the names: add yours to index.ts', () => {
    const files = readdirSync(new URL('../../src/practice/scenarios', import.meta.url)).filter((file) => file !== 'index.ts');
    expect(scenarios.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
  });

  it('are at least 30, of many industries, of every difficulty', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(30);
    const industries = countsOf(scenarios.map(({ industry }) => industry));
    expect(industries.size).toBeGreaterThanOrEqual(15);
    for (const [industry, times] of industries) expect(times, industry).toBeLessThanOrEqual(3);
    for (const difficulty of DIFFICULTIES) expect(scenarios.filter((one) => one.difficulty === difficulty).length).toBeGreaterThan(3);
  });

  it.each(SKILLS)('train %s at least four times, and it has a lesson', (skill) => {
    expect(scenarios.filter((scenario) => scenario.skills.includes(skill)).length).toBeGreaterThanOrEqual(4);
    expect(existsSync(new URL(`../../docs/lessons/${skills[skill].lesson}.md`, import.meta.url))).toBe(true);
  });

  it('plant no rule so often that it would be guessed', () => {
    for (const [rule, times] of countsOf(scenarios.map(({ imperfect }) => imperfect.rule))) expect(times, rule).toBeLessThanOrEqual(2);
  });

  it('have people of different names', () => {
    expect(new Set(scenarios.map(({ customer }) => customer)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ agent }) => agent)).size).toBe(scenarios.length);
  });
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const { ticket, facts, good, imperfect } = scenario;

  it('is a ticket that waits for an answer, with one to three of the customer’s messages', () => {
    const theirs = ticket.filter(({ from }) => from === 'customer').length;
    expect(theirs).toBeGreaterThanOrEqual(1);
    expect(theirs).toBeLessThanOrEqual(3);
    expect(ticket.at(-1)?.from).toBe('customer');
    expect(new Set(scenario.skills).size).toBe(scenario.skills.length);
    expect(facts.length).toBeGreaterThan(1);
  });

  it('has a good reply that scores clean: nothing at or above a warning, every needed part, all of its skills', () => {
    const { result, card } = judge(scenario, good);
    expect(result.problems.filter(({ severity }) => severity !== 'suggestion').map(({ rule, text }) => [rule, text])).toEqual([]);
    expect(card.filter(({ state }) => state === 'missing').map(({ item }) => item)).toEqual([]);
    expect(Object.entries(attemptOf(scenario, result, card, 0).shares).filter(([, share]) => share < 1)).toEqual([]);
    expect(slotsIn(good)).toEqual([]);
  });

  it('has an imperfect reply that shows what was planted in it, and loses by it', () => {
    const { result } = judge(scenario, imperfect.text);
    expect(result.problems.map(({ rule, category }) => `${category} ${rule}`)).toContain(`${imperfect.category} ${imperfect.rule}`);
    expect(judge(scenario, good).result.problems.map(({ rule }) => rule)).not.toContain(imperfect.rule);
    expect(imperfect.answer.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['good', good],
    ['imperfect', imperfect.text],
  ])('needs no invention: each number, day and month of the %s reply is known', (_kind, text) => {
    const known = [...facts, ...ticket.map((message) => message.text)].join('\n');
    const isKnown = (said: string): boolean => new RegExp(`(?<!\\d)${said.replaceAll('.', '\\.')}(?!\\d)`).test(known);
    expect((text.match(SAID) ?? []).filter((said) => !isKnown(said))).toEqual([]);
  });
});

const SAID =
  /\d[\d.:,]*\d|\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;

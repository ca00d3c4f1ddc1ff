import { existsSync, readdirSync } from 'node:fs';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { standardSettings } from '../../src/engine/check';
import { scenarioSchema } from '../../src/packs/schema';
import { flawsOf } from '../../src/practice/flaws-of';
import { scenarios } from '../../src/practice/scenarios';
import { skills, SKILLS } from '../../src/practice/skills';
import { DIFFICULTIES } from '../../src/practice/types';
import { ruleset } from '../../src/ruleset';

/** How often each is there. */
function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const settings = standardSettings(ruleset.rules);

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
  it('has the form that a team’s own scenario has in a pack', () => {
    expect(safeParse(scenarioSchema, scenario)).toMatchObject({ success: true, output: scenario });
  });

  it('is a ticket that waits for an answer, with one to three of the customer’s messages', () => {
    const theirs = scenario.ticket.filter(({ from }) => from === 'customer').length;
    expect(theirs).toBeGreaterThanOrEqual(1);
    expect(theirs).toBeLessThanOrEqual(3);
    expect(scenario.facts.length).toBeGreaterThan(1);
  });

  it('has a good reply that scores clean and an imperfect one that shows what was planted; neither invents anything', () => {
    expect(flawsOf(scenario, ruleset, settings)).toEqual({ good: [], imperfect: [] });
  });
});

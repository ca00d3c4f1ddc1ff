import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_ON, check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import { CATEGORIES, SEVERITIES, type NearMiss, type Problem } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';
import { rules } from '../../src/rules';
import { CLOCK } from '../promises/score';

const all = { rules, lexicon: english };

/** Problems of one rule, read as in the product and with all others switched off; a failing rule fails the test. */
function problemsOf(id: string, text: string, { customer, earlier = [] }: Omit<NearMiss, 'text'>): readonly Problem[] {
  const draft = { text, customer: customer === undefined ? [] : [customer], earlier, clock: CLOCK };
  const others = new Set(rules.map(({ meta }) => meta.id).filter((other) => other !== id));
  const { problems, failures } = check(draft, all, { ...ALL_ON, rulesOff: others });
  expect(failures).toEqual([]);
  return problems;
}

describe('the list of rules', () => {
  const files = readdirSync(new URL('../../src/rules', import.meta.url))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace('.ts', ''));

  it('has every file in src/rules, in the order of the names: add yours to src/rules/index.ts', () => {
    expect(rules.map((rule) => rule.meta.id)).toEqual(files.sort());
  });

  it('has no two rules with one title', () => {
    expect(new Set(rules.map((rule) => rule.meta.title)).size).toBe(rules.length);
  });

  it('has a rule for each of the fourteen faults of tone', () => {
    const categories = new Set(rules.map((rule) => rule.meta.category));
    for (const category of [...CATEGORIES.slice(0, 14), 'placeholder']) expect(categories).toContain(category);
  });
});

describe.each(rules.map((rule) => [rule.meta.id, rule.meta] as const))('%s', (id, meta) => {
  it('says what the customer will hear in at most 90 characters, without shouting or scolding', () => {
    expect(meta.message.length).toBeLessThanOrEqual(90);
    expect(meta.message).not.toMatch(/!|\b(?:wrong|bad|error|violation|you should)\b/i);
    for (const text of [meta.title, meta.description, meta.rationale]) expect(text).not.toBe('');
    expect(meta.sources.length).toBeGreaterThan(0);
  });

  it('has a category and a severity that exist: src/engine/types.ts lists them', () => {
    expect(CATEGORIES).toContain(meta.category);
    expect(SEVERITIES).toContain(meta.severity);
  });

  it('has three examples and three near misses', () => {
    expect(meta.examples.length).toBeGreaterThanOrEqual(3);
    expect(meta.nearMisses.length).toBeGreaterThanOrEqual(3);
  });

  it.each(meta.examples.map((example) => [example.bad, example] as const))('flags “%s” and makes it better', (bad, example) => {
    const { good } = example;
    const [problem] = problemsOf(id, bad, example);
    expect(problem?.rule).toBe(id);
    const [edit] = problem?.suggestions ?? [];
    if (edit) expect(applyEdit(bad, edit)).toBe(good);
    expect(problemsOf(id, good, example)).toEqual([]);
  });

  it.each(meta.nearMisses.map((miss) => [miss.text, miss] as const))('lets “%s” be', (text, miss) => {
    expect(problemsOf(id, text, miss)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { check, standardSettings } from '../../src/engine/check';
import { attemptOf, progressOf, type Attempt } from '../../src/practice/progress';
import { ruleset } from '../../src/ruleset';
import { scorecardOf } from '../../src/scorecard/scorecard';

const customer = ['Third time I write: the router drops every hour and nobody helps me. I am furious!'];
const scenario = { id: 'router', skills: ['hand-off', 'calm'] } as const;
const attempt = (text: string) => {
  const result = check({ text, customer }, ruleset, standardSettings(ruleset.rules));
  return attemptOf(scenario, result, scorecardOf(result), 5);
};

it('an attempt keeps numbers and no word of the reply', () => {
  const made = attempt('Calm down. I have passed this to our network team.');
  expect(Object.keys(made)).toEqual(['scenario', 'at', 'shares']);
  expect(Object.values(made.shares).every((share) => typeof share === 'number')).toBe(true);
  expect(JSON.stringify(made)).not.toContain('network');
});

it('a hand-off with a name and a time is worth more than one without', () => {
  const bare = attempt('I have passed this to our network team.').shares['hand-off'] ?? 1;
  const named = attempt('I have passed this to Ana in our network team. She will call you today by 4 pm.').shares['hand-off'];
  expect(named).toBe(1);
  expect(bare).toBeLessThan(1);
});

it('words that hurt cost the skill that keeps them out', () => {
  expect(attempt('Please calm down.').shares.calm).toBe(0);
  expect(attempt("I'm sorry that the router drops every hour. Ana will call you today by 4 pm.").shares.calm).toBe(1);
});

const at = (scenario: string, time: number, shares: Attempt['shares']): Attempt => ({ scenario, at: time, shares });
const known = [
  { id: 'a', skills: ['calm', 'empathy'] },
  { id: 'b', skills: ['calm'] },
] as const;

it('progress counts each scenario’s latest attempt, beside its first', () => {
  const attempts = [at('a', 9, { calm: 1, empathy: 0.5 }), at('a', 2, { calm: 0, empathy: 0.5 }), at('b', 4, { calm: 0.5 })];
  const { calm, empathy } = progressOf(attempts, known);
  expect(calm).toEqual({ attempts: 3, tried: 2, of: 2, now: 0.75, first: 0.25 });
  expect(empathy).toEqual({ attempts: 2, tried: 1, of: 1, now: 0.5, first: 0.5 });
});

it('a skill that nobody tried has no share', () => {
  expect(progressOf([], known).calm).toEqual({ attempts: 0, tried: 0, of: 2, now: null, first: null });
});

it('scenarios that are gone count no more, nor skills that a scenario no longer trains', () => {
  expect(progressOf([at('gone', 1, { calm: 1 }), at('b', 1, { empathy: 1 })], known)).toMatchObject({
    calm: { attempts: 0 },
    empathy: { attempts: 0 },
  });
});

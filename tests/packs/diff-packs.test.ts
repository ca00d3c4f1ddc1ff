import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../src/packs/diff-packs';
import { packOf } from './pack';
import { scenarioWith } from './scenario';

const phrase = { id: 'no-promises', find: ['we promise', 'we swear'], message: 'They hold us to it.' };
const SCENARIO = scenarioWith();
const base = {
  phrases: [phrase],
  terms: [{ use: 'customer', not: ['client'] }],
  required: ['closing'],
  rules: { 'vague-time': 'error' },
  exceptions: { 'vague-time': ['soon after'] },
  voice: { tone: 'formal' },
  sendGuard: 'ask',
  scenarios: [SCENARIO],
  tests: { mustFlag: [{ text: 'We promise.', rule: 'no-promises' }] },
};
const diff = (fields: object) => diffPacks(packOf(base), packOf({ ...base, ...fields }));

describe('diffPacks', () => {
  it('finds nothing in the same pack', () => {
    expect(diff({})).toEqual([]);
  });

  it.each<[string, object, object]>([
    ['a name', { name: 'Crew' }, { kind: 'changed', part: 'name', before: 'Team', after: 'Crew' }],
    ['a description that is new', { description: 'x' }, { kind: 'added', part: 'description', after: 'x' }],
    [
      'a phrase’s message',
      { phrases: [{ ...phrase, message: 'New.' }] },
      { kind: 'changed', part: 'phrases', item: 'no-promises', field: 'message', before: phrase.message, after: 'New.' },
    ],
    [
      'one way to write a phrase',
      { phrases: [{ ...phrase, find: ['we promise'] }] },
      { kind: 'removed', part: 'phrases', item: 'no-promises', field: 'find', before: 'we swear' },
    ],
    [
      'a phrase that is new',
      { phrases: [phrase, { id: 'b', find: 'c d', message: 'e' }] },
      { kind: 'added', part: 'phrases', item: 'b', after: 'c d – e' },
    ],
    ['a term that is gone', { terms: [] }, { kind: 'removed', part: 'terms', item: 'customer', before: 'client' }],
    ['a required part', { required: [] }, { kind: 'removed', part: 'required', item: 'required-closing', before: 'closing' }],
    [
      'a rule’s choice',
      { rules: { 'vague-time': { severity: 'error', locked: true } } },
      { kind: 'changed', part: 'rules', item: 'vague-time', before: 'on, error', after: 'error, locked' },
    ],
    [
      'an exception',
      { exceptions: { 'vague-time': ['soon after', 'as soon as'] } },
      { kind: 'added', part: 'exceptions', item: 'vague-time', after: 'as soon as' },
    ],
    ['the voice', { voice: { tone: 'warm' } }, { kind: 'changed', part: 'voice', item: 'tone', before: 'formal', after: 'warm' }],
    ['the look before Send', { sendGuard: 'off' }, { kind: 'changed', part: 'sendGuard', before: 'ask', after: 'off' }],
    ['a scenario that is gone', { scenarios: [] }, { kind: 'removed', part: 'scenarios', item: 'cold-pizza', before: SCENARIO.title }],
    [
      'a scenario that is new',
      { scenarios: [SCENARIO, scenarioWith({ id: 'b', title: 'Late' })] },
      { kind: 'added', part: 'scenarios', item: 'b', after: 'Late' },
    ],
    [
      'a message of a scenario',
      { scenarios: [{ ...SCENARIO, ticket: [{ from: 'agent', text: 'Hi.' }, ...SCENARIO.ticket] }] },
      { kind: 'added', part: 'scenarios', item: 'cold-pizza', field: 'ticket', after: 'agent: Hi.' },
    ],
    [
      'what is planted in a scenario',
      { scenarios: [{ ...SCENARIO, imperfect: { ...SCENARIO.imperfect, rule: 'vague-time' } }] },
      { kind: 'changed', part: 'scenarios', item: 'cold-pizza', field: 'rule', before: SCENARIO.imperfect.rule, after: 'vague-time' },
    ],
    ['a test', { tests: {} }, { kind: 'removed', part: 'tests.mustFlag', item: 'We promise.', before: 'no-promises' }],
  ])('names %s', (_, fields, change) => {
    expect(diff(fields)).toEqual([change]);
  });

  it('tells two tests of the same reply apart', () => {
    const mustFlag = ['no-promises', 'no-promises'].map((rule) => ({ text: 'We promise.', rule }));
    expect(diff({ tests: { mustFlag } })).toMatchObject([{ kind: 'added', item: 'We promise. (2)' }]);
  });
});

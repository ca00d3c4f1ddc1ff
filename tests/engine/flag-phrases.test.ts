import { describe, expect, it } from 'vitest';
import { ALL_ON, check, type Ruleset } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import { flagPhrases, type PhraseEntry } from '../../src/engine/flag-phrases';
import type { Rule } from '../../src/engine/rule';
import { meta } from './a-rule';
import { lexiconOf } from './read-reply';

const rulesetOf = (...rules: Rule[]): Ruleset => ({ rules, lexicon: lexiconOf() });
const checkWith = (text: string, ...entries: PhraseEntry[]) => check({ text, customer: [] }, rulesetOf(flagPhrases(meta, entries)));
const rewritten = (text: string, entry: PhraseEntry): string => {
  const suggestion = checkWith(text, entry).problems[0]?.suggestions[0];
  if (!suggestion) throw new Error('no suggestion');
  return applyEdit(text, suggestion);
};

describe('rewrites', () => {
  it.each<[string, PhraseEntry, string]>([
    ['You forgot it.', { find: 'you forgot', instead: ['we need'] }, 'We need it.'],
    ['So you forgot it.', { find: 'you forgot', instead: ['We need'] }, 'So we need it.'],
    ['Well. You forgot it! Bye.', { find: 'forgot', instead: [{ sentence: 'Could you send it?' }] }, 'Well. Could you send it? Bye.'],
    ['As I said, it takes five days.', { find: 'as i said', instead: [''] }, 'It takes five days.'],
    ['It takes, as I said, five days.', { find: 'as i said', instead: [''] }, 'It takes, five days.'],
    ['As I said, Ana will call.', { find: 'as i said', instead: [''] }, 'Ana will call.'],
    [
      'You forgot it.',
      { find: 'you forgot', instead: [() => undefined, ({ text }) => `${text.split(' ').length > 1 ? 'many' : 'few'} times`] },
      'Many times it.',
    ],
  ])('of “%s”', (text, entry, expected) => {
    expect(rewritten(text, entry)).toBe(expected);
  });

  it('show what will stand there, not a single letter', () => {
    const [problem] = checkWith('As I said, it takes five days.', { find: 'as i said', instead: [''] }).problems;
    expect(problem?.suggestions[0]?.text).toBe('It takes five days.');
  });
});

describe('check', () => {
  it('reports a rule that throws and keeps what the others find', () => {
    const broken: Rule = {
      meta: { ...meta, id: 'broken' },
      check() {
        throw new Error('broken');
      },
    };
    const { problems, failures } = check(
      { text: 'your fault', customer: [] },
      rulesetOf(broken, flagPhrases(meta, [{ find: 'your fault' }])),
    );
    expect(problems).toHaveLength(1);
    expect(failures).toMatchObject([{ rule: 'broken' }]);
  });

  it('keeps the strongest of two problems on the same words', () => {
    const weak = flagPhrases({ ...meta, id: 'weak', severity: 'suggestion' }, [{ find: 'all your own fault' }]);
    const strong = flagPhrases({ ...meta, id: 'strong', severity: 'error' }, [{ find: 'your own' }]);
    expect(check({ text: 'It is all your own fault.', customer: [] }, rulesetOf(weak, strong)).problems.map(({ rule }) => rule)).toEqual([
      'strong',
    ]);
  });

  it('takes back what a “!” pattern overlaps', () => {
    expect(checkWith('No fault. My fault.', { find: ['fault', '!no fault'] }).problems.map(({ text }) => text)).toEqual(['fault']);
  });

  it('has a problem without a rewrite where a rewrite throws, and says so once somebody looked', () => {
    const broken = flagPhrases(meta, [
      {
        find: 'fault',
        instead: [
          () => {
            throw new Error('broken');
          },
        ],
      },
    ]);
    const { problems, failures } = check({ text: 'Your fault.', customer: [] }, rulesetOf(broken));
    expect(failures).toEqual([]);
    expect(problems.map(({ suggestions }) => suggestions)).toEqual([[]]);
    expect(failures).toMatchObject([{ rule: 'a-rule' }]);
  });

  it('leaves out what is switched off, and grades as it is told', () => {
    const ruleset = rulesetOf(flagPhrases(meta, [{ find: 'fault' }]));
    const draft = { text: 'fault', customer: [] };
    const on = { ...ALL_ON, severities: new Map([['a-rule', 'error' as const]]) };
    expect(check(draft, ruleset, on).problems).toMatchObject([{ severity: 'error' }]);
    expect(check(draft, ruleset, { ...on, rulesOff: new Set(['a-rule']) }).problems).toEqual([]);
    expect(check(draft, ruleset, { ...on, categoriesOff: new Set(['blame' as const]) }).problems).toEqual([]);
  });
});

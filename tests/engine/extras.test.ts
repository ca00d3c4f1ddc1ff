import { describe, expect, it } from 'vitest';
import { ALL_ON, check } from '../../src/engine/check';
import { compileOnce, type ExtraRule, type Extras } from '../../src/engine/extras';
import type { Rule } from '../../src/engine/rule';
import { flagPhrases } from '../../src/engine/flag-phrases';
import { meta } from './a-rule';
import { lexiconOf } from './read-reply';

/** A team's rule that says of each hit which phrase it was, and “asked” where there is none. */
const own = (id: string, phrases?: readonly string[], always?: boolean): ExtraRule => ({
  pack: 'ours',
  meta: { ...meta, id },
  ...(phrases && { phrases }),
  ...(always !== undefined && { always }),
  *check(_, hits) {
    if (!hits.length) yield { span: null, message: 'asked', suggestions: [] };
    for (const { span, phrase } of hits) yield { span, message: `phrase ${phrase}`, suggestions: [] };
  },
});
const extrasOf = (rules: readonly ExtraRule[], exceptions: Readonly<Record<string, readonly string[]>> = {}): Extras => ({
  rules,
  exceptions: new Map(Object.entries(exceptions)),
  rewrites: new Map(),
});
const found = (text: string, extras: Extras, rules: readonly Rule[] = []): string[] =>
  check({ text, customer: [] }, { rules, lexicon: lexiconOf() }, { ...ALL_ON, extras }).problems.map(
    ({ rule, text: words, message }) => `${rule}: ${words}, ${message}`,
  );

describe('a team’s own rules', () => {
  it('get what was found of their phrases, in reading order', () => {
    const extras = extrasOf([own('tea', ['tea pot', 'cup']), own('milk', ['milk'])]);
    expect(found('A cup of milk by the tea pot.', extras)).toEqual([
      'tea: cup, phrase 1',
      'milk: milk, phrase 0',
      'tea: tea pot, phrase 0',
    ]);
  });

  it('get the longer of two hits in one place first', () => {
    const seen: string[][] = [];
    const rule: ExtraRule = {
      ...own('tea', ['tea', 'tea pot', 'pot']),
      check(_, hits) {
        seen.push(hits.map(({ text }) => text));
        return [];
      },
    };
    found('A tea pot.', extrasOf([rule]));
    expect(seen).toEqual([['tea pot', 'tea', 'pot']]);
  });

  it('are not asked about a draft without their phrases, unless they always are', () => {
    const extras = extrasOf([
      own('tea', ['tea']),
      own('milk', ['milk'], true),
      own('sugar', undefined, true),
      own('salt', ['salt'], false),
    ]);
    expect(found('A cup.', extras)).toEqual(['milk: null, asked', 'sugar: null, asked']);
    expect(found('A cup of milk.', extras)).toEqual(['sugar: null, asked', 'milk: milk, phrase 0']);
  });

  it('find no word in an emoji or a number', () => {
    expect(found('A 😊 and 12.', extrasOf([own('tea', ['emoji', 'number'])]))).toEqual([]);
  });
});

describe('an exception', () => {
  const rule = flagPhrases(meta, [{ find: 'your fault' }]);
  const missing: Rule = { meta: { ...meta, id: 'missing' }, check: () => [{ span: null, suggestions: [] }] };
  const extras = extrasOf([], { 'a-rule': ['tea', 'milk'], missing: ['salt'] });

  it('keeps its rule silent in the sentence that holds one of its phrases, and in no other', () => {
    expect(found('Tea is your fault. It is your fault. Your fault is milk.', extras, [rule])).toEqual(['a-rule: your fault, For tests.']);
    expect(found('It is your fault. Tea is here.', extras, [rule])).toEqual(['a-rule: your fault, For tests.']);
    expect(found('Tea is here. It is your fault.', extras, [rule])).toEqual(['a-rule: your fault, For tests.']);
  });

  it('keeps a rule about what is missing silent wherever its phrase is', () => {
    expect(found('We have tea. We have salt.', extras, [missing])).toEqual([]);
    expect(found('We have tea.', extras, [missing])).toEqual(['missing: null, For tests.']);
  });

  it('is for the team’s own rules, too', () => {
    expect(found('Tea and salt.', extrasOf([own('tea', ['tea'])], { tea: ['salt'] }))).toEqual([]);
  });
});

it('compiles extras once', () => {
  const extras = extrasOf([own('tea', ['tea'])]);
  expect(compileOnce(extras)).toBe(compileOnce(extras));
});

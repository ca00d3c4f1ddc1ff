import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import { applyEdit } from '../../src/engine/edit';
import { packSettings, resolvePack } from '../../src/packs/resolve';
import type { Pack } from '../../src/packs/schema';
import { testPack } from '../../src/packs/test-pack';
import { ruleset } from '../../src/ruleset';
import { packOf } from './pack';

const problemsOf = (pack: Pack, text: string, customer: readonly string[] = [], others: readonly Pack[] = []) =>
  check({ text, customer }, ruleset, packSettings(resolvePack(pack, others))).problems;
const own = (pack: Pack, text: string) => problemsOf(pack, text).filter((problem) => problem.pack);
/** The text after the first suggestion of the only problem of the pack's own. */
function mended(pack: Pack, text: string): string {
  const [problem, ...more] = own(pack, text);
  expect(more).toEqual([]);
  const [edit] = problem?.suggestions ?? [];
  return edit ? applyEdit(text, edit) : text;
}
const phrase = (more: object) => packOf({ phrases: [{ id: 'own', find: 'we promise', message: 'No.', ...more }] });
const term = (use: string, ...not: string[]) => packOf({ terms: [{ use, not }] });

describe('own phrases', () => {
  it('are found, with the pack’s name, category and severity', () => {
    expect(own(phrase({ severity: 'error', category: 'refusal', title: 'A promise' }), 'Dear Ana, we promise it.')).toMatchObject([
      { rule: 'own', pack: 'team', title: 'A promise', category: 'refusal', severity: 'error', message: 'No.', text: 'we promise' },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['other words', { rewrites: ['we expect'] }, 'We promise it.', 'We expect it.'],
    [
      'another sentence',
      { rewrites: ['You will hear from us.'] },
      'Hello there. We promise it! Bye.',
      'Hello there. You will hear from us. Bye.',
    ],
    ['nothing', { find: 'basically', rewrites: [''] }, 'Basically, it works.', 'It works.'],
    ['no number lost', { rewrites: ['You will hear from us.'] }, 'We promise it by 4 May.', 'We promise it by 4 May.'],
  ])('are replaced by %s', (_, more, before, after) => {
    expect(mended(phrase(more), before)).toBe(after);
  });

  it('are silent in the sentence of an exception, and so often as is fine', () => {
    const pack = phrase({ unless: 'not|never sure', atMost: 1 });
    expect(own(pack, 'We promise it. We promise that.')).toHaveLength(1);
    const careful = phrase({ unless: 'not|never sure' });
    expect(own(careful, 'We are not sure, but we promise it. We promise that.').map(({ span }) => span?.start)).toEqual([36]);
  });

  it('hide no stronger rule on the same words, and are first among equals', () => {
    const text = 'You failed to attach the invoice.';
    expect(problemsOf(phrase({ find: 'you failed to', severity: 'suggestion' }), text)).toMatchObject([{ rule: 'blame-you-failed' }]);
    expect(problemsOf(phrase({ find: 'you failed', severity: 'error' }), text)).toMatchObject([{ rule: 'own' }]);
  });
});

describe('terms', () => {
  it.each<[string, Pack, string, string]>([
    ['the word', term('customer', 'client'), 'Each client knows.', 'Each customer knows.'],
    ['its plural', term('customer', 'client'), 'Our clients know.', 'Our customers know.'],
    ['what belongs to it', term('customer', 'client'), 'The client’s card.', "The customer's card."],
    ['its capital', term('customer', 'client'), 'Clients know.', 'Customers know.'],
    ['the article', term('colleague', 'agent'), 'I asked an agent.', 'I asked a colleague.'],
    ['the article, the other way', term('agent', 'colleague'), 'A colleague knows.', 'An agent knows.'],
    ['several words', term('direct debit', 'auto-pay'), 'Your auto-pay failed.', 'Your direct debit failed.'],
    ['a name', term('Tindrum Pay', 'Drumpay'), 'It is in Drumpay now.', 'It is in Tindrum Pay now.'],
    ['no odd plural', term('company', 'firm'), 'Two firms know.', 'Two firms know.'],
  ])('replace %s', (_, pack, before, after) => {
    expect(mended(pack, before)).toBe(after);
  });
});

describe('required parts', () => {
  const body = 'We have looked at the order and it left the warehouse a while ago.';
  it.each<[string, object | string, string, boolean]>([
    ['greeting', 'greeting', body, true],
    ['greeting', 'greeting', `Hi Ana,\n\n${body}`, false],
    ['greeting', 'greeting', `Ana,\n\n${body}`, false],
    ['greeting of a short reply', 'greeting', 'It left.', false],
    ['closing', 'closing', body, true],
    ['closing', 'closing', `${body}\n\nKind regards\nMo`, false],
    ['closing', 'closing', `${body}\n\nMo Reed`, false],
    ['time', 'timeframe', `${body} It arrives by Friday.`, false],
    ['time', { part: 'timeframe', minWords: 0 }, 'It left.', true],
    ['words', { id: 'case', find: 'case number', message: 'Name it.' }, body, true],
    ['words', { id: 'case', find: 'case number', message: 'Name it.' }, `${body} Your case number is 4.`, false],
    ['words on a condition', { id: 'case', find: 'case number', if: 'refund~', message: 'Name it.' }, body, false],
    ['words on a condition', { id: 'case', find: 'case number', if: 'refund~', message: 'Name it.' }, `${body} It is refunded.`, true],
  ])('%s: %o', (_, required, text, missing) => {
    const found = own(packOf({ required: [required] }), text);
    expect(found.map(({ span, category }) => [span, category])).toEqual(missing ? [[null, 'house-style']] : []);
  });

  it.each<[object | string, string]>([
    ['greeting', `Hi [name],\n\n${body}`],
    ['closing', `${body}\n\nKind regards,\n[your name]`],
    [{ part: 'closing', insert: 'The Tindrum team' }, `${body}\n\nThe Tindrum team`],
    [{ part: 'timeframe', insert: 'You hear from us by [date].' }, `${body} You hear from us by [date].`],
  ])('%o is offered', (required, after) => {
    expect(mended(packOf({ required: [required] }), body)).toBe(after);
  });
});

describe('our rules', () => {
  const vague = 'We will get back to you soon.';
  const asked = ['Where is my refund? I was charged twice!'];
  it('are silent in the sentence of an exception', () => {
    expect(problemsOf(packOf({}), vague, asked).some(({ rule }) => rule === 'vague-time')).toBe(true);
    const pack = packOf({ exceptions: { 'vague-time': 'get back to you' } });
    expect(problemsOf(pack, vague, asked).some(({ rule }) => rule === 'vague-time')).toBe(false);
    expect(
      problemsOf(pack, `Thanks, I shall get back to you. We will look into it soon.`, asked).some(({ rule }) => rule === 'vague-time'),
    ).toBe(true);
  });

  it('that miss something are silent where an exception is anywhere', () => {
    const reply = 'The refund was sent today. Please check the card in three days.';
    const missing = (pack: Pack) => problemsOf(pack, reply, asked).some(({ rule }) => rule === 'missing-apology');
    expect(missing(packOf({}))).toBe(true);
    expect(missing(packOf({ exceptions: { 'missing-apology': 'refund was sent' } }))).toBe(false);
  });

  it('offer the team’s words first', () => {
    const pack = packOf({ rewrites: { 'vague-time': ['by noon', 'You will hear from us by [date].'] } });
    const problem = problemsOf(pack, vague, asked).find(({ rule }) => rule === 'vague-time');
    const [words, sentence] = problem?.suggestions ?? [];
    expect(words && applyEdit(vague, words)).toBe('We will get back to you by noon.');
    expect(sentence && applyEdit(vague, sentence)).toBe('You will hear from us by [date].');
    const apology = packOf({ rewrites: { 'missing-apology': 'We are sorry for this.' } });
    const text = 'Hi Ana,\n\nThe refund was sent today. Please check the card in three days.';
    const [edit] = problemsOf(apology, text, asked).find(({ rule }) => rule === 'missing-apology')?.suggestions ?? [];
    expect(edit && applyEdit(text, edit)).toContain('Hi Ana,\n\nWe are sorry for this. The refund');
  });

  it('are on, off and graded as the pack says, over what it builds on', () => {
    const parent = packOf({
      id: 'parent',
      extends: 'strict',
      rules: { 'vague-time': 'error', 'tone-slang': 'off' },
      voice: { tone: 'warm' },
    });
    const child = packOf({ extends: 'parent', rules: { 'tone-slang': 'on', 'vague-time': { locked: true } }, voice: { speaker: 'we' } }, [
      parent,
    ]);
    const { rulesOff, severities, locked, voice } = resolvePack(child, [parent]);
    expect([...rulesOff]).toEqual([]);
    expect([...severities]).toEqual([['vague-time', 'error']]);
    expect([...locked]).toEqual(['vague-time']);
    expect(voice).toEqual({ tone: 'warm', speaker: 'we' });
  });

  it('of a category that is off are off, but for those that the pack names', () => {
    const { rulesOff, categoriesOff } = resolvePack(
      packOf({ categories: { excuse: 'off', blame: 'off' }, rules: { 'blame-you-failed': 'on' } }),
      [],
    );
    expect([...categoriesOff]).toEqual(['excuse']);
    expect(rulesOff.has('blame-you-failed')).toBe(false);
    expect(rulesOff.has('blame-your-fault')).toBe(true);
  });
});

describe('packs that build on packs', () => {
  const parent = packOf({
    id: 'parent',
    phrases: [
      { id: 'no-promises', find: 'we promise', message: 'No.' },
      { id: 'no-hurry', find: 'hurry up', message: 'No.' },
    ],
    required: ['greeting'],
    sendGuard: 'ask',
  });

  it('keep, change and switch off what they build on', () => {
    const child = packOf(
      {
        extends: 'parent',
        phrases: [{ id: 'no-promises', find: 'we swear', message: 'Neither.' }],
        rules: { 'no-hurry': 'off', 'required-greeting': 'off' },
      },
      [parent],
    );
    const text = 'We promise it, and we swear it. Please hurry up, so that it is done by Monday.';
    expect(problemsOf(child, text, [], [parent]).filter(({ pack }) => pack)).toMatchObject([
      { rule: 'no-promises', pack: 'team', text: 'we swear' },
    ]);
    expect(resolvePack(child, [parent]).sendGuard).toBe('ask');
  });

  it('take the default rules where a parent is gone', () => {
    const child = { ...packOf({}), extends: 'gone' };
    expect(resolvePack(child, []).rulesOff).toEqual(resolvePack(packOf({}), []).rulesOff);
  });
});

describe('the look before Send', () => {
  it.each<[object, object, [string | undefined, boolean]]>([
    [{}, {}, [undefined, false]],
    [{ sendGuard: 'ask' }, {}, ['ask', false]],
    [{ sendGuard: 'ask' }, { sendGuard: 'off' }, ['off', false]],
    [{ sendGuard: { mode: 'ask', locked: true } }, { sendGuard: 'off' }, ['ask', true]],
    [{ sendGuard: 'ask' }, { sendGuard: { mode: 'hint', locked: true } }, ['hint', true]],
    [{ sendGuard: 'ask' }, { sendGuard: 'off', pilot: true }, ['ask', false]],
  ])('of %j under %j', (before, after, expected) => {
    const parent = packOf({ id: 'parent', ...before });
    const { sendGuard, sendGuardLocked } = resolvePack(packOf({ extends: 'parent', ...after }, [parent]), [parent]);
    expect([sendGuard, sendGuardLocked]).toEqual(expected);
  });

  it('asks from the severity on that goes with the mode', () => {
    const parent = packOf({ id: 'parent', sendGuard: { mode: 'ask', from: 'error' } });
    const fromOf = (fields: object) => resolvePack(packOf({ extends: 'parent', ...fields }, [parent]), [parent]).sendGuardFrom;
    expect([fromOf({}), fromOf({ sendGuard: 'ask' }), fromOf({ sendGuard: { mode: 'ask', from: 'warning' } })]).toEqual([
      'error',
      undefined,
      'warning',
    ]);
  });
});

describe('what is only tried', () => {
  const text = 'Hi Ana, we promise it by Monday. You failed to attach the invoice.';
  const promise = { id: 'no-promises', find: 'we promise', message: 'No.' };
  const found = (fields: Readonly<Record<string, unknown>>, others: readonly Pack[] = []) => {
    const { problems, pilots = [] } = check({ text, customer: [] }, ruleset, packSettings(resolvePack(packOf(fields, others), others)));
    const of = (list: readonly { rule: string }[]) =>
      list.map(({ rule }) => rule).filter((rule) => rule === 'no-promises' || rule === 'blame-you-failed');
    return { shown: of(problems), pilots: of(pilots) };
  };

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['by its own word', { phrases: [{ ...promise, pilot: true }] }],
    ['among the rules', { phrases: [promise], rules: { 'no-promises': { pilot: true } } }],
    ['with its pack', { phrases: [promise], pilot: true }],
  ])('a phrase is found and not shown: %s', (_, fields) => {
    expect(found(fields)).toEqual({ shown: ['blame-you-failed'], pilots: ['no-promises'] });
  });

  it('a rule of ours, too', () => {
    expect(found({ rules: { 'blame-you-failed': { pilot: true } } })).toEqual({ shown: [], pilots: ['blame-you-failed'] });
  });

  it('hides nothing that stands on the same words', () => {
    const fields = { phrases: [{ ...promise, find: 'you failed to attach', severity: 'error', pilot: true }] };
    expect(found(fields)).toEqual({ shown: ['blame-you-failed'], pilots: ['no-promises'] });
  });

  it('a pack changes nothing that agents see, and tries what it switches on', () => {
    const fields = {
      pilot: true,
      rules: { 'blame-you-failed': { state: 'off', locked: true }, 'command-you-must': 'on', 'cold-curt': 'error' },
      categories: { refusal: 'off' },
      exceptions: { 'blame-you-failed': ['the invoice'] },
      rewrites: { 'blame-you-failed': ['Please attach it.'] },
      voice: { tone: 'formal', locked: true },
    };
    const live = resolvePack(packOf({}), []);
    const tried = resolvePack(packOf(fields), []);
    expect([...tried.pilots]).toEqual(['command-you-must']);
    for (const field of ['severities', 'locked', 'voice', 'voiceLocked', 'categoriesOff'] as const)
      expect(tried[field]).toEqual(live[field]);
    expect([...live.rulesOff].filter((id) => !tried.rulesOff.has(id))).toEqual([...tried.pilots]);
    expect([tried.extras.rewrites.size, tried.extras.exceptions.size]).toEqual([0, 0]);
  });

  it('ends with a pack that builds on it and means it', () => {
    const parent = packOf({ id: 'parent', phrases: [promise], pilot: true });
    expect(found({ extends: 'parent', phrases: [promise] }, [parent]).shown).toEqual(['no-promises', 'blame-you-failed']);
    expect(found({ extends: 'parent', rules: { 'no-promises': { pilot: false } } }, [parent]).shown).toEqual([
      'no-promises',
      'blame-you-failed',
    ]);
  });

  it('is tested as it will be', () => {
    const tests = { mustFlag: [{ text: 'We promise it.', rule: 'no-promises' }] };
    for (const fields of [{ phrases: [{ ...promise, pilot: true }] }, { phrases: [promise], pilot: true }])
      expect(testPack(packOf({ ...fields, tests }), [], ruleset)).toMatchObject([{ passed: true }]);
  });
});

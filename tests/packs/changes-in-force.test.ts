import { describe, expect, it } from 'vitest';
import { changesInForce } from '../../src/packs/changes-in-force';
import type { Pack } from '../../src/packs/schema';
import { packOf } from './pack';

const told = (pack: Pack, others: readonly Pack[] = []) =>
  changesInForce(pack, others).map(({ kind, part, item, before, after }) => [kind, part, item, before, after].filter(Boolean).join(' '));

describe('changesInForce', () => {
  it('says which rules go off or on, how strong they get, what is locked, how it sounds, and what Send does', () => {
    const pack = packOf({
      rules: { 'tone-slang': 'off', 'vague-time': { state: 'on', severity: 'error', locked: true }, 'emotion-know-exactly': 'on' },
      categories: { boilerplate: 'off', blame: { locked: true } },
      voice: { tone: 'warm', locked: true },
      sendGuard: { mode: 'ask', from: 'error' },
    });
    expect(told(pack)).toEqual([
      'changed rules emotion-know-exactly off on, suggestion',
      'changed rules tone-slang on, suggestion off',
      'changed rules vague-time on, suggestion on, error, locked',
      'changed categories blame on on, locked',
      'changed categories boilerplate on off',
      'changed voice tone plain warm',
      'added voice locked true',
      'changed sendGuard off ask, error',
    ]);
  });

  it('names what it adds, and neither its tests nor what is so without it', () => {
    const pack = packOf({
      extends: 'strict',
      rules: { 'vague-time': 'on' },
      phrases: [{ id: 'no-promises', find: 'we promise', message: 'They hold us to it.' }],
      exceptions: { 'vague-time': ['soon after'] },
      tests: { mustFlag: [{ text: 'We promise.', rule: 'no-promises' }] },
    });
    expect(told(pack)).toEqual(['added phrases no-promises we promise – They hold us to it.', 'added exceptions vague-time soon after']);
  });

  it('compares with the pack that it builds on', () => {
    const base = packOf({
      id: 'base',
      rules: { 'vague-time': { severity: 'error', locked: true } },
      sendGuard: 'hint',
      voice: { tone: 'warm' },
    });
    const pack = packOf({ extends: 'base', rules: { 'vague-time': 'error' }, sendGuard: 'ask', voice: { tone: 'formal' } }, [base]);
    expect(told(pack, [base])).toEqual(['changed voice tone warm formal', 'changed sendGuard hint ask, warning']);
  });

  it('says of a pack that is only tried that it changes nothing in view', () => {
    const pack = packOf({ pilot: true, rules: { 'vague-time': 'off' }, sendGuard: 'ask' });
    expect(told(pack)).toEqual(['added pilot true']);
  });
});

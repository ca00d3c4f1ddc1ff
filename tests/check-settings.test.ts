import { describe, expect, it, vi } from 'vitest';
import type { Rule } from '../src/engine/rule';
import type { RuleMeta } from '../src/engine/types';
import { DEFAULTS, type Settings } from '../src/settings';
import { checkSettingsFrom } from '../src/check-settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

const rule = (id: string, more: Partial<RuleMeta> = {}): Rule => ({
  meta: {
    id,
    title: id,
    category: 'blame',
    severity: 'warning',
    description: '',
    message: '',
    rationale: '',
    examples: [{ bad: '', good: '' }],
    nearMisses: [],
    sources: [],
    ...more,
  },
  check: () => [],
});
const rules = [rule('plain'), rule('mild', { severity: 'suggestion' }), rule('extra', { strictOnly: true })];
const offWith = (settings: Partial<Settings>) => [...checkSettingsFrom({ ...DEFAULTS, ...settings }, rules).rulesOff];

describe('checkSettingsFrom', () => {
  it.each<[Settings['team'], string[]]>([
    ['default', ['extra']],
    ['strict', []],
    ['relaxed', ['mild', 'extra']],
  ])('knows which rules the rule set “%s” leaves out', (team, off) => {
    expect(offWith({ team })).toEqual(off);
  });

  it('lays the agent’s own switches over the rule set', () => {
    expect(offWith({ team: 'relaxed', rules: { mild: 'on', plain: 'off' } })).toEqual(['plain', 'extra']);
  });

  it('grades a rule as the agent wants it', () => {
    const { severities, rulesOff } = checkSettingsFrom({ ...DEFAULTS, rules: { extra: 'error' } }, rules);
    expect([...severities]).toEqual([['extra', 'error']]);
    expect(rulesOff.has('extra')).toBe(false);
  });

  it('switches whole categories off', () => {
    expect([...checkSettingsFrom({ ...DEFAULTS, categories: { blame: false, excuse: true } }, rules).categoriesOff]).toEqual(['blame']);
  });
});

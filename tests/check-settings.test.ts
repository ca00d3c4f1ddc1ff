import { describe, expect, it, vi } from 'vitest';
import type { Rule } from '../src/engine/rule';
import type { RuleMeta } from '../src/engine/types';
import type { Base } from '../src/packs/bases';
import { DEFAULTS, type Settings } from '../src/settings/types';
import { checkSettingsFrom } from '../src/check-settings';
import type { TeamChoices } from '../src/packs/resolve';

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
const offWith = (settings: Partial<Settings>, base: Base = 'default') => [
  ...checkSettingsFrom({ ...DEFAULTS, ...settings }, rules, { base }).rulesOff,
];

describe('checkSettingsFrom', () => {
  it.each<[Base, string[]]>([
    ['default', ['extra']],
    ['strict', []],
    ['relaxed', ['mild', 'extra']],
  ])('knows which rules the rule set “%s” leaves out', (base, off) => {
    expect(offWith({}, base)).toEqual(off);
  });

  it('lays the agent’s own switches over the rule set', () => {
    expect(offWith({ rules: { mild: 'on', plain: 'off' } }, 'relaxed')).toEqual(['plain', 'extra']);
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

describe('checkSettingsFrom with a pack', () => {
  const empty: TeamChoices = {
    id: 'team',
    name: 'Team',
    version: '1',
    rulesOff: new Set(['extra']),
    categoriesOff: new Set(),
    severities: new Map(),
    voice: {},
    locked: new Set(),
    voiceLocked: false,
    sendGuardLocked: false,
    pilots: new Set(),
    extras: { rules: [{ ...rule('own', { category: 'house-style' }), pack: 'team' }], exceptions: new Map(), rewrites: new Map() },
  };
  const withPack = (pack: Partial<TeamChoices>, settings: Partial<Settings>) =>
    checkSettingsFrom({ ...DEFAULTS, ...settings }, rules, { base: 'strict', choices: { ...empty, ...pack } });

  /** What the pack says, what the agent chose, and whether the rule “plain” (category blame) is on in the end, and how severe. */
  const off = new Set(['plain', 'extra']);
  const locked = new Set(['plain']);
  const graded = new Map([['plain', 'error' as const]]);
  const blameOff = new Set(['blame' as const]);
  it.each<[string, Partial<TeamChoices>, Partial<Settings>, boolean, string?]>([
    ['nobody says anything', {}, {}, true],
    ['the pack: off', { rulesOff: off }, {}, false],
    ['the pack: off, the agent: on', { rulesOff: off }, { rules: { plain: 'on' } }, true],
    ['the pack: off and locked, the agent: on', { rulesOff: off, locked }, { rules: { plain: 'on' } }, false],
    ['the pack: off and locked, the agent: error', { rulesOff: off, locked }, { rules: { plain: 'error' } }, false],
    ['the agent: off', {}, { rules: { plain: 'off' } }, false],
    ['the pack: locked, the agent: off', { locked }, { rules: { plain: 'off' } }, true],
    ['the pack: error', { severities: graded }, {}, true, 'error'],
    ['the pack: error, the agent: suggestion', { severities: graded }, { rules: { plain: 'suggestion' } }, true, 'suggestion'],
    [
      'the pack: error and locked, the agent: suggestion',
      { severities: graded, locked },
      { rules: { plain: 'suggestion' } },
      true,
      'error',
    ],
    ['the agent: category off', {}, { categories: { blame: false } }, false],
    ['the agent: category off, rule on', {}, { categories: { blame: false }, rules: { plain: 'on' } }, false],
    ['the pack: locked, the agent: category off', { locked }, { categories: { blame: false } }, true],
    ['the pack: off and locked, the agent: category off', { rulesOff: off, locked }, { categories: { blame: false } }, false],
    ['the pack: category off', { categoriesOff: blameOff }, {}, false],
    ['the pack: category off, the agent: category on', { categoriesOff: blameOff }, { categories: { blame: true } }, true],
    [
      'the pack: category off and the rule locked',
      { categoriesOff: blameOff, rulesOff: off, locked },
      { categories: { blame: true } },
      false,
    ],
  ])('%s', (_, pack, settings, on, severity) => {
    const { rulesOff, categoriesOff, severities } = withPack(pack, settings);
    expect(!rulesOff.has('plain') && !categoriesOff.has('blame')).toBe(on);
    expect(severities.get('plain')).toBe(severity);
  });

  it('keeps only the locked rules of a category that the agent switched off', () => {
    const { rulesOff, categoriesOff } = withPack({ locked }, { categories: { blame: false } });
    expect([...rulesOff].sort()).toEqual(['extra', 'mild']);
    expect([...categoriesOff]).toEqual([]);
  });

  it('lets the agent choose over the team’s own rules', () => {
    expect(withPack({}, { rules: { own: 'off' } }).rulesOff.has('own')).toBe(true);
    expect(withPack({ locked: new Set(['own']) }, { rules: { own: 'off' } }).rulesOff.has('own')).toBe(false);
    expect(withPack({}, { categories: { 'house-style': false } }).categoriesOff.has('house-style')).toBe(true);
  });

  it.each<[string, Partial<TeamChoices>, Settings['voice'], Settings['voice']]>([
    ['the team’s', { voice: { tone: 'warm' } }, {}, { tone: 'warm', speaker: 'draft' }],
    ['the agent’s over it', { voice: { tone: 'warm', speaker: 'we' } }, { tone: 'plain' }, { tone: 'plain', speaker: 'we' }],
    [
      'the team’s where it is locked',
      { voice: { tone: 'warm' }, voiceLocked: true },
      { tone: 'formal', speaker: 'I' },
      { tone: 'warm', speaker: 'I' },
    ],
  ])('speaks with %s voice', (_, pack, voice, expected) => {
    expect(withPack(pack, { voice }).voice).toEqual(expected);
  });

  it('hands the team’s own rules on', () => {
    expect(withPack({}, {}).extras?.rules).toHaveLength(1);
    expect(checkSettingsFrom(DEFAULTS, rules)).not.toHaveProperty('extras');
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/settings/types';
import { chooseTeam } from '../../src/teams/choose';
import { categoryLock, lockOf, ruleLock } from '../../src/teams/locks';
import { sendGuardOf } from '../../src/teams/send-guard';
import type { Team } from '../../src/teams/team';
import { NO_POLICY, NO_TEAMS, type Place, type Policy, type Teams } from '../../src/teams/types';
import { countsInsights, withPolicy } from '../../src/teams/with-policy';
import { METAS } from '../ui/scenes/fake';

const place: Place = { host: 'a.example', path: '/', helpdesk: 'general', group: null, brand: null, tags: [] };
const here = [{ team: 'here', host: 'a.example' }];

describe('chooseTeam', () => {
  it.each<[string, Partial<Settings>, Partial<Teams>, Partial<Policy>, ReturnType<typeof chooseTeam>]>([
    ['nobody says anything', {}, {}, {}, { id: 'default', by: 'default' }],
    ['the agent chose', { team: 'strict' }, { rules: here }, {}, { id: 'strict', by: 'agent' }],
    ['a rule fits', {}, { rules: here }, {}, { id: 'here', by: 'rule' }],
    ['no rule fits', {}, { rules: [{ team: 'there', host: 'b.example' }] }, {}, { id: 'default', by: 'default' }],
    ['the organisation has one', {}, {}, { team: 'ours' }, { id: 'ours', by: 'default' }],
    ['the organisation has one and a rule fits', {}, { rules: here }, { team: 'ours' }, { id: 'here', by: 'rule' }],
    ['the organisation has one and the agent chose', { team: 'strict' }, {}, { team: 'ours' }, { id: 'strict', by: 'agent' }],
    ['the agent chose what is locked', { team: 'strict' }, { rules: here }, { locked: ['team'] }, { id: 'here', by: 'rule' }],
  ])('%s', (_, settings, teams, policy, expected) => {
    expect(chooseTeam({ ...DEFAULTS, ...settings }, { ...NO_TEAMS, ...teams, policy: { ...NO_POLICY, ...policy } }, place)).toEqual(
      expected,
    );
  });

  it('asks no rule where there is no ticket', () => {
    expect(chooseTeam(DEFAULTS, { ...NO_TEAMS, rules: here }, null)).toEqual({ id: 'default', by: 'default' });
  });
});

describe('withPolicy', () => {
  it('is as if what is locked had not been chosen, and keeps the rest', () => {
    const chosen: Settings = { ...DEFAULTS, team: 'strict', voice: { tone: 'warm' }, sendGuard: 'ask', sites: { a: false } };
    expect(withPolicy(chosen, { ...NO_POLICY, locked: ['voice', 'team', 'packs'] })).toEqual({ ...chosen, team: null, voice: {} });
  });

  it.each<[boolean | null, boolean | null, boolean, boolean]>([
    [null, null, false, true],
    [null, false, false, false],
    [true, false, false, true],
    [true, false, true, false],
    [false, true, true, true],
    [false, null, false, false],
  ])('counts for an agent who says %s under an organisation that says %s, locked: %s', (own, theirs, locked, expected) => {
    const policy: Policy = { ...NO_POLICY, insights: theirs, locked: locked ? ['insights'] : [] };
    expect(countsInsights({ ...DEFAULTS, insights: own }, policy)).toBe(expected);
  });
});

const teamWith = (choices: object): Pick<Team, 'choices'> => ({
  choices: { locked: new Set<string>(), sendGuardLocked: false, ...choices } as unknown as NonNullable<Team['choices']>,
});

describe('sendGuardOf', () => {
  it.each<[string, Settings['sendGuard'], object, Partial<Policy>, string]>([
    ['nobody says anything', null, {}, {}, 'off'],
    ['the team', null, { sendGuard: 'ask' }, {}, 'ask'],
    ['the agent over the team', 'off', { sendGuard: 'ask' }, {}, 'off'],
    ['the team, locked', 'off', { sendGuard: 'ask', sendGuardLocked: true }, {}, 'ask'],
    ['the organisation under the team', null, { sendGuard: 'hint' }, { sendGuard: 'ask' }, 'hint'],
    ['the organisation alone', null, {}, { sendGuard: 'ask' }, 'ask'],
    ['the organisation, locked', 'off', { sendGuard: 'hint', sendGuardLocked: true }, { sendGuard: 'ask', locked: ['sendGuard'] }, 'ask'],
    ['the organisation locks what it leaves to the team', 'off', { sendGuard: 'hint' }, { locked: ['sendGuard'] }, 'hint'],
  ])('%s', (_, own, choices, policy, expected) => {
    expect(sendGuardOf({ ...DEFAULTS, sendGuard: own }, teamWith(choices), { ...NO_POLICY, ...policy })).toBe(expected);
  });
});

describe('locks', () => {
  const none = { locked: [] };
  it('say who has locked a rule', () => {
    const team = teamWith({ locked: new Set(['a']) });
    expect(ruleLock('a', team, none)).toBe('team');
    expect(ruleLock('b', team, none)).toBeNull();
    expect(ruleLock('b', team, { locked: ['rules'] })).toBe('organisation');
  });

  it('say who has locked a category: a team by all of its rules', () => {
    const metas = [...METAS.values()];
    const category = metas[0]?.category ?? 'blame';
    const within = metas.filter((meta) => meta.category === category).map(({ id }) => id);
    expect(categoryLock(category, metas, teamWith({ locked: new Set(within) }), none)).toBe('team');
    expect(categoryLock(category, metas, teamWith({ locked: new Set(within.slice(1)) }), none)).toBeNull();
    expect(categoryLock('house-style', [], teamWith({}), none)).toBeNull();
    expect(categoryLock(category, metas, {}, { locked: ['categories'] })).toBe('organisation');
  });

  it('say who has locked a setting', () => {
    const team = teamWith({ voiceLocked: true, sendGuardLocked: false });
    expect(lockOf('voice', team, none)).toBe('team');
    expect(lockOf('sendGuard', team, none)).toBeNull();
    expect(lockOf('sendGuard', team, { locked: ['sendGuard'] })).toBe('organisation');
  });
});

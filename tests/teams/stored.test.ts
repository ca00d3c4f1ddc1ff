import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamsIn } from '../../src/teams/stored';
import { teamOf } from '../../src/teams/team';
import { NO_POLICY, NO_TEAMS } from '../../src/teams/types';
import { packOf } from '../packs/pack';

const billing = packOf({
  id: 'billing',
  name: 'Billing team',
  phrases: [{ id: 'no-promises', find: 'we promise', message: 'They will hold us to it.' }],
});
const vip = packOf({ id: 'vip', name: 'A VIP team', extends: 'billing' }, [billing]);

describe('teamsIn', () => {
  it('is empty where nothing is stored', () => {
    expect(teamsIn({})).toEqual(NO_TEAMS);
  });

  it('has each pack by its own key, by name, and loses a damaged one alone', () => {
    const teams = teamsIn({ 'pack:billing': billing, 'pack:vip': vip, 'pack:gone': 7, 'pack:other': billing });
    expect(teams.packs.map(({ pack, from }) => [pack.id, from])).toEqual([
      ['vip', 'agent'],
      ['billing', 'agent'],
    ]);
    expect(teams.damaged).toEqual(['gone', 'other']);
  });

  it('puts the organisation’s pack in the place of the agent’s', () => {
    const theirs = { ...billing, name: 'Theirs' };
    const { packs, damaged } = teamsIn({ 'policy-pack:billing': theirs, 'pack:billing': null });
    expect(packs).toEqual([{ pack: theirs, from: 'organisation' }]);
    expect(damaged).toEqual([]);
  });

  it('has the organisation’s rules first, and alone where it says so', () => {
    const [own, theirs] = [[{ team: 'own', tag: 'a' }], [{ team: 'theirs', tag: 'b' }]];
    expect(teamsIn({ teamRules: own, policy: { ...NO_POLICY, teamRules: theirs } }).rules).toEqual([...theirs, ...own]);
    const locked = teamsIn({ 'pack:billing': billing, teamRules: own, policy: { ...NO_POLICY, locked: ['packs', 'teamRules'] } });
    expect([locked.rules, locked.packs]).toEqual([[], []]);
  });

  it('leaves out of rules and policy what is damaged, and keeps the rest', () => {
    const policy = {
      team: 4,
      sendGuard: 'ask',
      insights: 'no',
      locked: ['team', 'nonsense', 3],
      teamRules: 'x',
      hosts: { forbid: ['a.example', 1] },
    };
    const teams = teamsIn({ teamRules: [{ team: 'a', tag: 1 }, null, { team: 'b', tag: 'x' }], policy });
    expect(teams.rules).toEqual([{ team: 'b', tag: 'x' }]);
    expect(teams.policy).toEqual({ ...NO_POLICY, sendGuard: 'ask', locked: ['team'], hosts: { offer: [], forbid: ['a.example'] } });
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('policy', 'teamRules', 'pack:billing', 'policy-pack:x', '__proto__'), fc.anything()),
        (stored) => {
          expect(teamsIn(stored).packs).toBeInstanceOf(Array);
        },
      ),
    );
  });
});

describe('teamOf', () => {
  const teams = teamsIn({ 'pack:billing': billing, 'pack:vip': vip, 'pack:bad': 7 });

  it('is a rule set of ours', () => {
    expect(teamOf('relaxed', teams)).toEqual({ id: 'relaxed', name: null, base: 'relaxed', packNames: {} });
  });

  it('is a pack with what it builds on, put together once', () => {
    const team = teamOf('vip', teams);
    expect(team).toMatchObject({ name: 'A VIP team', base: 'default', packNames: { vip: 'A VIP team', billing: 'Billing team' } });
    expect(team.choices?.extras.rules.map(({ meta }) => meta.id)).toEqual(['no-promises']);
    expect(teamOf('vip', teams)).toBe(team);
  });

  it.each([
    ['nobody', 'gone', null],
    ['bad', 'damaged', null],
  ] as const)('stands in for what is not there: %s', (id, problem, name) => {
    expect(teamOf(id, teams)).toEqual({ id, name, base: 'default', packNames: {}, problem });
  });

  it.each([
    ['a rule is none', { rules: { 'no-promises': null } }],
    ['a phrase has no words', { phrases: [{ id: 'a', find: 7 }] }],
    ['a phrase cannot be read', { phrases: [{ ...billing.phrases[0], find: ['(((('] }] }],
  ])('stands in where a stored pack was damaged inside: %s', (_, damage) => {
    const stored = teamsIn({ 'pack:billing': { ...billing, ...damage } });
    expect(stored.packs).toHaveLength(1);
    expect(teamOf('billing', stored)).toEqual({ id: 'billing', name: 'Billing team', base: 'default', packNames: {}, problem: 'damaged' });
  });
});

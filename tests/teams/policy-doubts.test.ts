import { describe, expect, it } from 'vitest';
import { policyDoubts } from '../../src/teams/policy-doubts';
import { problemLine } from '../../src/teams/policy-problem';
import { readPolicy } from '../../src/teams/read-policy';
import type { StoredPack } from '../../src/teams/types';

const billing = { id: 'billing', name: 'Billing team', version: '1.0.0' };

/** What is doubted of a policy in which all is valid. */
function doubts(managed: Record<string, unknown>, agents: readonly StoredPack[] = []): readonly string[] {
  const { policy, packs, problems } = readPolicy(managed);
  expect(problems).toEqual([]);
  const all = [...agents, ...packs.map((pack): StoredPack => ({ pack, from: 'organisation' }))];
  return policyDoubts(policy, all, ['zendesk', 'general']).map(problemLine);
}

describe('policyDoubts', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a team that is in no pack',
      { packs: [billing], team: 'biling' },
      'team: there is no pack “biling” here, so the standard rules stand in; did you mean “billing”?',
    ],
    [
      'a team rule’s team that is in no pack',
      { teamRules: [{ team: 'vip', tag: 'vip' }] },
      'teamRules[0].team: there is no pack “vip” here, so the standard rules stand in',
    ],
    [
      'a helpdesk that is not known',
      { teamRules: [{ team: 'strict', helpdesk: 'Zendsk' }] },
      'teamRules[0].helpdesk: there is no adapter “Zendsk”; did you mean “zendesk”?',
    ],
    [
      'a path that no address has',
      { teamRules: [{ team: 'strict', path: 'agent/' }] },
      'teamRules[0].path: “agent/” never fits: what follows the host begins with “/”',
    ],
    [
      'a host that no address has',
      { teamRules: [{ team: 'strict', host: '10.0.0.256' }] },
      'teamRules[0].host: “10.0.0.256” never fits: no address can have this host',
    ],
    [
      'a host that is written otherwise',
      { teamRules: [{ team: 'strict', host: '*.010.1' }] },
      'teamRules[0].host: “*.010.1” never fits: in an address it is “8.0.0.1”',
    ],
    [
      'a team rule for a host where Replywell stays off',
      { teamRules: [{ team: 'strict', host: 'pay.hr.acme.com' }], hosts: { forbid: ['x.example', '*.hr.acme.com'] } },
      'teamRules[0].host: Replywell stays off on “pay.hr.acme.com”, by “*.hr.acme.com” in hosts.forbid',
    ],
    [
      'a host that is offered and forbidden',
      { hosts: { offer: ['help.acme.com'], forbid: ['*.acme.com'] } },
      'hosts.offer[0]: Replywell stays off on “help.acme.com”, by “*.acme.com” in hosts.forbid',
    ],
    [
      'a team rule after one that fits wherever it does',
      {
        teamRules: [
          { team: 'strict', host: '*.acme.com', path: '/agent' },
          { team: 'relaxed', host: 'help.acme.com', path: '/agent/tickets', tag: 'vip' },
        ],
      },
      'teamRules[1]: the one for “relaxed” is never reached: one for “strict” before it fits wherever it does',
    ],
    [
      'a team that is locked and not set',
      { locked: ['rules', 'team'] },
      'locked[1]: “team” is locked and not set, so everybody has the standard rules; if that is meant, set it to “default”',
    ],
    [
      'the look before Send that is locked and not set',
      { packs: [billing], locked: ['sendGuard'] },
      'locked[0]: “sendGuard” is locked and not set, so nothing happens before Send; if that is meant, set it to “off”',
    ],
    [
      'a voice that is locked and not set',
      { packs: [{ ...billing, voice: { locked: true } }], locked: ['voice'] },
      'locked[0]: “voice” is locked and not set, so everybody’s rewrites sound plain and speak as the draft does; a pack sets it',
    ],
    [
      'a team by the name that the popup has for it',
      { team: 'standard' },
      'team: there is no pack “standard” here, so the standard rules stand in; did you mean “default”?',
    ],
    [
      'insights that are locked and not set',
      { locked: ['insights'] },
      'locked[0]: “insights” is locked and not set, so everybody’s numbers are counted; if that is meant, set it to true',
    ],
    [
      'a pack that nobody can choose',
      { packs: [billing, { ...billing, id: 'vip', extends: 'billing' }], team: 'strict', locked: ['team'] },
      'packs: nobody gets “vip”: agents cannot choose a team, and neither “team” nor a team rule names it',
    ],
  ])('names %s', (_, managed, line) => expect(doubts(managed)).toEqual([line]));

  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['locks of what agents would bring in', { locked: ['rules', 'categories', 'packs', 'teamRules'] }],
    ['a locked voice that a pack sets', { packs: [{ ...billing, voice: { speaker: 'we' } }], locked: ['voice'] }],
    ['locks with their values', { team: 'default', sendGuard: 'off', insights: true, locked: ['team', 'sendGuard', 'insights'] }],
    ['a locked team that team rules choose', { teamRules: [{ team: 'strict', tag: 'vip' }], locked: ['team'] }],
    ['a look before Send that a pack says', { packs: [{ ...billing, sendGuard: 'ask' }], locked: ['sendGuard'] }],
    [
      'rules from narrow to wide, and beside each other',
      {
        teamRules: [
          { team: 'strict', host: 'help.acme.com', tag: 'vip' },
          { team: 'relaxed', host: 'help.acme.com' },
          { team: 'strict', host: '*.acme.com', path: '/a' },
          { team: 'relaxed', host: 'acme.com', path: '/b' },
        ],
      },
    ],
    [
      'a second rule for the same team',
      {
        teamRules: [
          { team: 'strict', host: '*.acme.com' },
          { team: 'strict', host: 'acme.com' },
        ],
      },
    ],
    ['a host below one that is forbidden', { teamRules: [{ team: 'strict', host: '*.acme.com' }], hosts: { forbid: ['hr.acme.com'] } }],
    ['hosts as they come', { hosts: { offer: ['localhost', '127.0.0.1', 'xn--bcher-kva.example', '*.acme.co.uk'] } }],
    ['a helpdesk in capitals', { teamRules: [{ team: 'strict', helpdesk: 'Zendesk' }] }],
  ])('has none about %s', (_, managed) => expect(doubts(managed)).toEqual([]));

  it('knows the packs that agents brought in, and does not ask who gets those', () => {
    const [pack] = readPolicy({ packs: [billing] }).packs;
    if (!pack) throw new Error('It is a pack.');
    expect(doubts({ team: 'billing' }, [{ pack, from: 'agent' }])).toEqual([]);
    expect(doubts({ team: 'strict', locked: ['team'] }, [{ pack, from: 'agent' }])).toEqual([]);
  });
});

import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/teams/policy-problem';
import { readPolicy } from '../../src/teams/read-policy';
import { CONDITIONS, NO_POLICY } from '../../src/teams/types';
import { scenarioWith } from '../packs/scenario';

interface Schema {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
const mapped = (fields: Readonly<Record<string, Schema>>, map: (of: Schema) => unknown): object =>
  Object.fromEntries(Object.entries(fields).map(([name, of]) => [name, map(of)]));

const billing = { id: 'billing', name: 'Billing team', version: '1.0.0' };

describe('readPolicy', () => {
  it('reads every field', () => {
    const { policy, packs, problems } = readPolicy({
      packs: [JSON.stringify({ ...billing, id: 'vip', extends: 'billing' }), billing],
      teamRules: [{ team: 'billing', host: '*.Acme.com', tag: 'invoice' }],
      team: 'strict',
      sendGuard: 'ask',
      insights: false,
      locked: ['team', 'sendGuard'],
      hosts: { offer: ['help.acme.com'], forbid: ['*.bank.example'] },
    });
    expect(problems).toEqual([]);
    expect(packs.map(({ id }) => id)).toEqual(['billing', 'vip']);
    expect(policy).toEqual({
      teamRules: [{ team: 'billing', host: '*.acme.com', tag: 'invoice' }],
      team: 'strict',
      sendGuard: 'ask',
      insights: false,
      locked: ['team', 'sendGuard'],
      hosts: { offer: ['help.acme.com'], forbid: ['*.bank.example'] },
    });
  });

  it('has the scenarios of its packs', () => {
    const { packs, problems } = readPolicy({ packs: [JSON.stringify({ ...billing, scenarios: [scenarioWith()] })] });
    expect([packs[0]?.scenarios, problems]).toEqual([[scenarioWith()], []]);
  });

  it('reads what Chromium’s schema names', async () => {
    const schema = JSON.parse(await readFile('assets/managed-schema.json', 'utf8')) as Schema;
    const example = (of: Schema): unknown =>
      of.type === 'array' ? [] : of.type === 'object' ? mapped(of.properties ?? {}, example) : of.type === 'boolean' ? true : 'ask';
    const { policy, problems } = readPolicy(example(schema) as Record<string, unknown>);
    expect(problems).toEqual([]);
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual([...Object.keys(policy), 'packs'].sort());
    expect(Object.keys(schema.properties?.['teamRules']?.items?.properties ?? {})).toEqual(['team', ...CONDITIONS]);
  });

  it('says nothing where there is nothing', () => {
    expect(readPolicy({})).toEqual({ policy: NO_POLICY, packs: [], problems: [], places: {} });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ team: 7 }, 'team: must be text'],
    [{ sendGuard: 'hnt' }, 'sendGuard: must be “off”, “hint”, “ask”, not “hnt”; did you mean “hint”?'],
    [{ insights: 'no' }, 'insights: must be true or false'],
    [{ locked: 'team' }, 'locked: must be a list'],
    [
      { locked: ['teams'] },
      'locked[0]: must be “team”, “rules”, “categories”, “voice”, “sendGuard”, “insights”, “packs”, “teamRules”, not “teams”; did you mean “team”?',
    ],
    [{ teamRules: [{ host: 'a.example' }] }, 'teamRules[0].team: the team is missing'],
    [{ teamRules: [{ team: 'a' }] }, 'teamRules[0]: has no condition; give one of host, path, helpdesk, group, brand, tag'],
    [{ teamRules: [{ team: 'a', hosts: 'x' }] }, 'teamRules[0].hosts: there is no such field; did you mean “host”?'],
    [{ teamRules: [{ team: 'a', host: 'https://x/' }] }, 'teamRules[0].host: must be a host name, as in “help.acme.com” or “*.acme.com”'],
    [{ hosts: ['a.example'] }, 'hosts: must be an object with “offer” and “forbid”'],
    [{ hosts: { forbidden: [] } }, 'hosts.forbidden: there is no such field; did you mean “forbid”?'],
    [{ hosts: { forbid: ['*'] } }, 'hosts.forbid[0]: must be a host name, as in “help.acme.com” or “*.acme.com”'],
    [{ sendguard: 'ask' }, 'sendguard: there is no such field; did you mean “sendGuard”?'],
    [{ packs: ['{'] }, 'packs[0]: not JSON: expected a field name in double quotes, found the end'],
    [{ packs: [null] }, 'packs[0]: must be an object with fields, not nothing'],
    [{ packs: [billing, billing] }, 'packs[1]: “billing” is there twice'],
    [
      {
        packs: [
          { ...billing, extends: 'vip' },
          { ...billing, id: 'vip', extends: 'billing' },
        ],
      },
      'packs[0]: extends: there is no pack “vip” here; name that pack first, or bring it in',
    ],
  ])('names what it leaves out of %j, and keeps the rest', (managed, problem) => {
    const { policy, problems } = readPolicy({ team: 'relaxed', insights: true, ...managed });
    expect(problems.map(problemLine)[0]).toBe(problem);
    if (!('team' in managed)) expect(policy.team).toBe('relaxed');
    if (!('insights' in managed)) expect(policy.insights).toBe(true);
  });

  it('names all that is damaged in a pack, with the line where it has several', () => {
    const broken = { ...billing, rules: { 'no-such-rule': 'off' }, categories: { blam: 'off' } };
    const lines = [JSON.stringify(broken), JSON.stringify(broken, null, 2)].map((text) =>
      readPolicy({ packs: [text] }).problems.map(problemLine),
    );
    expect(lines).toEqual([
      [
        'packs[0]: rules.no-such-rule: there is no rule “no-such-rule”',
        'packs[0]: categories.blam: there is no category “blam”; did you mean “blame”?',
      ],
      [
        'packs[0]: line 6, rules.no-such-rule: there is no rule “no-such-rule”',
        'packs[0]: line 9, categories.blam: there is no category “blam”; did you mean “blame”?',
      ],
    ]);
  });

  it('keeps the good entries of a list', () => {
    const { policy, packs, problems, places } = readPolicy({ locked: ['team', 'x', 'voice'], packs: [{}, billing] });
    expect([policy.locked, packs.map(({ id }) => id)]).toEqual([['team', 'voice'], ['billing']]);
    expect(places['locked']).toEqual([0, 2]);
    expect(new Set(problems.map(({ path }) => path.join('.')))).toEqual(new Set(['locked.1', 'packs.0']));
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('packs', 'teamRules', 'team', 'locked', 'hosts', 'x', '__proto__'), fc.anything()),
        (managed) => {
          expect(readPolicy(managed).problems).toBeInstanceOf(Array);
        },
      ),
    );
  });
});

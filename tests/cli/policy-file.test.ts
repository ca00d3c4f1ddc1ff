import { describe, expect, it } from 'vitest';
import { throughSchema } from '../../src/cli/chrome-schema';
import { readPolicyFile } from '../../src/cli/policy-file';
import { problemLine } from '../../src/teams/policy-problem';

const CHROME = 'nlnbgdpfdhnbdahkipniapfogklklfjg';
const GECKO = 'replywell@replywell.app';
const OWN = { team: 'strict', locked: ['team'] };
const inChrome = (own: unknown, id = CHROME) => ({ '3rdparty': { extensions: { [id]: own } }, HomepageLocation: 'https://a.example' });
const inFirefox = (own: unknown, id = GECKO) => ({ policies: { DisableTelemetry: true, '3rdparty': { Extensions: { [id]: own } } } });
const read = (file: unknown, id?: string) => readPolicyFile(JSON.stringify(file, null, 1), id);
const oddities = (file: unknown, id?: string) => read(file, id).problems.map(problemLine);

describe('readPolicyFile', () => {
  it.each<[string, unknown, string, number]>([
    ['Chrome’s file', inChrome(OWN), 'Chrome', 5],
    ['Firefox’s file', inFirefox(OWN), 'Firefox', 7],
    ['what the Admin console takes', { team: { Value: 'strict' }, locked: { Value: ['team'] } }, 'Chrome', 3],
    ['the settings by themselves', OWN, 'Chrome', 2],
  ])('finds the settings in %s, with their lines', (_, file, browser, line) => {
    const { problems, ...found } = read(file);
    expect(found).toMatchObject({ browser, managed: OWN });
    expect(problems).toEqual([]);
    expect(found.lineOf(['team'])).toBe(line);
    expect(found.lineOf(['locked', 0])).toBeGreaterThan(line);
  });

  it.each<[string, unknown, string]>([
    [
      'a key “policy” that only the registry has',
      inChrome({ policy: OWN }),
      `3rdparty.extensions.${CHROME}.policy: Chrome looks for the settings directly below the id; only Windows’ registry has a key “policy” there`,
    ],
    [
      'another id',
      inChrome(OWN, 'a'.repeat(32)),
      `3rdparty.extensions.${'a'.repeat(32)}: is not the id of Replywell, “${CHROME}”; if you built it under this one, say --id ${'a'.repeat(32)}`,
    ],
    [
      'Firefox’s name in Chrome’s file',
      { '3rdparty': { Extensions: { [CHROME]: OWN } } },
      '3rdparty.Extensions: Chrome looks for “extensions”, in these letters, and finds nothing',
    ],
    [
      'Chrome’s name in Firefox’s file',
      { policies: { '3rdparty': { extensions: { [GECKO]: OWN } } } },
      'policies.3rdparty.extensions: Firefox looks for “Extensions”, in these letters, and finds nothing',
    ],
    [
      'a bare value among the Admin console’s',
      { team: { Value: 'strict' }, locked: ['team'] },
      'locked: the Admin console looks for its “Value”, and finds none',
    ],
  ])('says what is odd about %s, and reads on', (_, file, line) => {
    expect(oddities(file)).toEqual([line]);
    expect(read(file).managed).toMatchObject({ team: 'strict' });
  });

  it('takes an id of one’s own', () => {
    const others = { '3rdparty': { extensions: { other: { team: 'x' }, mine: OWN } } };
    expect(read(others, 'mine')).toMatchObject({ managed: OWN, problems: [] });
    expect(() => read(others)).toThrow(`it has nothing for “${CHROME}”; an id of your own is named with --id`);
    expect(() => read(inChrome(OWN), 'mine')).toThrow('it has nothing for “mine”');
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a list', []],
    ['policies without ours', { policies: { DisableTelemetry: true } }],
    ['another program’s settings', { editor: { fontSize: 12 } }],
    ['text in our place', inFirefox('strict')],
  ])('refuses %s', (_, file) => expect(() => read(file)).toThrow(/^it has no|^what it has/));

  it('names the line of what is no JSON, and of a field that is there twice', () => {
    expect(() => readPolicyFile('{\n "team": "strict",\n}')).toThrow('line 3: not JSON: expected a field name in double quotes, found “}”');
    expect(() => readPolicyFile('{\n "team": "strict",\n "team": "relaxed"}')).toThrow('line 3, team: this field is there twice');
  });
});

describe('throughSchema', () => {
  const through = (managed: Record<string, unknown>) => {
    const lines: string[] = [];
    const kept = throughSchema(managed, (path, message) => void lines.push(problemLine({ path, message })));
    return { kept, lines };
  };

  it('lets pass what Chromium was seen to hand on', () => {
    const managed = {
      ...{ packs: ['{}'], teamRules: [{ team: 'a', tag: 'b' }], team: 'a', sendGuard: 'hnt', insights: false },
      ...{ locked: ['team', 'rulez'], hosts: { offer: ['a'], forbid: [] }, hots: 1 },
    };
    expect(through(managed)).toEqual({ kept: managed, lines: [] });
  });

  it('leaves out a whole field where anything in it has another type, and a single name that is not known', () => {
    expect(
      through({
        packs: ['{}', { id: 'x' }],
        teamRules: [{ team: 'a', grop: 'x' }],
        insights: 'no',
        hosts: { offer: 'a', forbid: [] },
        locked: null,
        team: 'a',
      }),
    ).toEqual({
      kept: { teamRules: [{ team: 'a' }], team: 'a' },
      lines: [
        'packs[1]: must be text, so Chrome leaves out all of “packs”; `pack json --policy` makes text of a pack',
        'teamRules[0].grop: there is no such field, so Chrome goes by the rest alone; did you mean “group”?',
        'insights: must be true or false, so Chrome leaves out all of “insights”',
        'hosts.offer: must be a list, so Chrome leaves out all of “hosts”',
        'locked: must be a list, so Chrome leaves out all of “locked”',
      ],
    });
  });
});

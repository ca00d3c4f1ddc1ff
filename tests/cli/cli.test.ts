import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkMacro, settingsForTeam } from '../../src/macros/check-macro';
import { readPack } from '../../src/packs/read';
import { NO_TEAMS } from '../../src/teams/types';
import { scenarioWith } from '../packs/scenario';

const folder = mkdtempSync(join(tmpdir(), 'replywell-cli-'));
const cli = join(folder, 'cli.mjs');
const run = (args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    timeout: 20_000,
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
};
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

// Every run is a process that compiles all patterns, on whatever else the machine does.
vi.setConfig({ testTimeout: 30_000 });

beforeAll(async () => {
  await build({
    entryPoints: ['src/cli/index.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    outfile: cli,
    logLevel: 'warning',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check', () => {
  it('prints problems and exits with 1', () => {
    const { status, stdout } = run(['check', '-'], 'You failed to attach the invoice.');
    expect(status).toBe(1);
    expect(stdout).toContain('1:1 “You failed to”');
    expect(stdout).toContain('[blame-you-failed]');
  });

  it('exits with 0 when there is nothing at or above --min', () => {
    expect(run(['check', file('good.txt', 'Thank you for the photo.')]).status).toBe(0);
    expect(run(['check', '--min', 'error', '-'], 'As I already said, it takes five days.').status).toBe(0);
    expect(run(['check', '-'], 'As I already said, it takes five days.').status).toBe(1);
  });

  it('reads what the customer wrote', () => {
    const customer = file('customer.txt', 'My order arrived broken and I am furious.');
    const { stdout } = run(['check', '--customer', customer, '--format', 'json', '-'], 'Please send a photo of the box and the label.');
    expect(JSON.parse(stdout)).toMatchObject([{ signals: { complaint: true, upset: 2 } }]);
    expect(stdout).toContain('missing-apology');
  });

  it.each<[string, string[], string?]>([
    ['an unknown command', ['chekc']],
    ['an unknown option', ['check', '--nope']],
    ['a policy without a file', ['policy']],
    ['an unknown format', ['check', '--format', 'xml', '-']],
    ['an unknown level', ['check', '--min', 'loud', '-']],
    ['a file that is not there', ['check', 'no-such-file.txt']],
    ['a folder', ['check', '.']],
    ['--customer with jsonl', ['check', '--customer', 'a', '--format', 'jsonl']],
    ['empty jsonl', ['check', '--format', 'jsonl'], ''],
    ['jsonl without a good line', ['check', '--format', 'jsonl'], 'nonsense'],
  ])('refuses %s with one line and exit code 2', (_, args, input = '') => {
    const { status, stderr } = run(args, input);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^replywell: .+\n$/);
  });

  it('refuses a file that is not UTF-8', () => {
    expect(run(['check', file('latin.txt', new Uint8Array([0xe4, 0xf6, 0xff]))])).toMatchObject({ status: 2 });
  });
});

describe('check --format jsonl', () => {
  it('answers every line in order and goes on after a damaged one', () => {
    const input = [
      '{"id": "a", "customer": "My parcel is lost.", "reply": "You failed to attach it."}',
      'not json',
      '{"id": "c", "reply": 7}',
      '{"id": "d", "customer": ["One.", "Two."], "reply": "Sehr geehrte Frau Weber, wir haben Ihre Nachricht erhalten und melden uns."}',
      '{"id": "e", "customer": 5, "reply": "x"}',
      '[]',
    ].join('\n');
    const { status, stdout } = run(['check', '--format', 'jsonl'], input);
    expect(status).toBe(1);
    const [a, b, c, d, e, f] = lines(stdout);
    expect(a).toMatchObject({ id: 'a', language: 'en', facts: { apology: false }, signals: { complaint: true } });
    expect(a?.['problems']).toContainEqual(
      expect.objectContaining({
        rule: 'blame-you-failed',
        category: 'blame',
        severity: 'error',
        span: { start: 0, end: 13 },
        text: 'You failed to',
      }),
    );
    expect(b).toEqual({ id: null, error: 'not JSON' });
    expect(c).toMatchObject({ id: 'c', error: expect.stringContaining('reply') as string });
    expect(d).toMatchObject({ id: 'd', language: 'de', problems: [] });
    expect(e).toMatchObject({ id: 'e', error: expect.stringContaining('customer') as string });
    expect(f).toMatchObject({ id: null, error: 'not a JSON object' });
  });

  it('exits with 0 when every line could be read, whatever was found', () => {
    expect(run(['check', '--format', 'jsonl'], '{"id": 1, "reply": "You failed to attach it."}').status).toBe(0);
  });

  it('never puts the draft into an error', () => {
    const { stdout } = run(['check', '--format', 'jsonl'], '{"id": "x", "reply": "secret words"');
    expect(stdout).not.toContain('secret');
  });

  it.each([
    ['nothing', ''],
    ['one word', 'Ok'],
    ['only emoji', '😊😊🎉'],
    ['right-to-left text', 'شكرا لكم على رسالتكم'],
    ['lone surrogates', '\\ud83d You failed to \\udc00'],
    ['NUL', 'You\\u0000 failed to'],
    ['broken HTML', '<p>You failed to <b>'],
    ['ten thousand lines', 'You failed to reply.\\n'.repeat(10_000)],
    ['a megabyte', 'You failed to reply, sorry if. '.repeat(32_000)],
  ])('takes %s', (_, reply) => {
    const { status, stdout } = run(['check', '--format', 'jsonl'], `{"id": 1, "customer": "${reply.slice(0, 1000)}", "reply": "${reply}"}`);
    expect(status).toBe(0);
    expect(lines(stdout)[0]).toHaveProperty('problems');
  });
});

/** A short reply with something that only the strict rules mind. */
const STRICTLY = 'Actually, the deadline was Monday.';

const PACK = {
  id: 'billing',
  name: 'Billing',
  version: '1.0.0',
  rules: { 'blame-you-failed': 'off' },
  phrases: [{ id: 'no-promises', find: 'we * promise', severity: 'error', message: 'We do not promise.', rewrites: ['we expect'] }],
  tests: { mustFlag: [{ text: 'We promise it.', rule: 'no-promises' }], mustNotFlag: [{ text: 'We expect it.', rule: 'no-promises' }] },
};
const packFile = (name: string, changes: object = {}) => file(name, JSON.stringify({ ...PACK, ...changes }, null, 2));

describe('check --pack', () => {
  it('checks with the team’s rules', () => {
    const pack = packFile('pack.json');
    const { status, stdout } = run(['check', '--pack', pack, '-'], 'You failed to attach it, and we really promise it.');
    expect(status).toBe(1);
    expect(stdout).toContain('error 1:30 “we really promise”: We do not promise. [billing: no-promises]\n      → we expect');
    expect(stdout).not.toContain('blame-you-failed');
    const jsonl = run(['check', '--pack', pack, '--format', 'jsonl', '-'], '{"id": 1, "reply": "We promise it."}');
    expect(lines(jsonl.stdout)).toMatchObject([{ problems: [{ rule: 'no-promises', pack: 'billing', category: 'house-style' }] }]);
  });

  it('checks many files, and reads YAML and packs that build on each other', () => {
    const parent = packFile('parent.json');
    const child = file(
      'child.yaml',
      'id: vip\nname: VIP desk\nversion: "2"\nextends: billing\nterms:\n  - { use: guest, not: customer }\n',
    );
    const [one, two] = [file('one.txt', 'We promise it.'), file('two.txt', 'The customer called.')];
    const { stdout } = run(['check', '--pack', parent, '--pack', child, one, two]);
    expect(stdout).toContain(`${one}: 1 thing`);
    expect(stdout).toContain('[billing: no-promises]');
    expect(stdout).toContain('[vip: term-guest]');
  });

  it('checks with a rule set of ours by its name, alone', () => {
    const own = file('extends-strict.yaml', 'id: own\nname: Own\nversion: "1"\nextends: strict\n');
    const found = (...packs: string[]): unknown => {
      const { stdout } = run(['check', ...packs.flatMap((pack) => ['--pack', pack]), '--format', 'json', '-'], STRICTLY);
      return (JSON.parse(stdout) as { problems: { rule: string }[] }[])[0]?.problems.map(({ rule }) => rule);
    };
    expect(found('strict')).toEqual(found(own));
    expect(found('default')).toEqual(found());
    expect(found('strict')).not.toEqual(found('default'));
    expect(run(['check', '--pack', 'strict', '--pack', own, '-'], STRICTLY)).toMatchObject({
      status: 2,
      stderr: 'replywell: --pack strict goes alone: what a pack builds on stands in the pack, as in “extends: strict”\n',
    });
  });

  it.each<[string, () => string, string]>([
    ['is not there', () => join(folder, 'nowhere.json'), 'there is no such file'],
    ['is damaged', () => file('damaged.json', '{\n  "id": }'), 'cannot be used: line 2: not JSON: expected a value'],
    [
      'has a mistake',
      () => packFile('mistake.json', { rules: { 'tone-slag': 'off' } }),
      'there is no rule “tone-slag”; did you mean “tone-slang”?',
    ],
    [
      'fails its tests',
      () => packFile('failing.json', { phrases: [], tests: { mustFlag: [{ text: 'Yo!', rule: 'tone-slang' }] } }),
      'a test fails: “Yo!” is not flagged',
    ],
    [
      'builds on one that is not named',
      () => packFile('orphan.json', { extends: 'parent' }),
      'there is no pack “parent” here; name that pack first',
    ],
  ])('refuses a pack that %s', (_, pack, message) => {
    const { status, stdout, stderr } = run(['check', '--pack', pack(), '-'], 'We promise it.');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
  });
});

it('`check --pack` keeps a rewrite of several lines together', () => {
  const pack = packFile('closing.json', { required: [{ part: 'closing', insert: 'Kind regards,\n[your name]' }], tests: {} });
  const reply = 'Thank you for the photo of the box, we have sent another one today and it leaves at noon.';
  expect(run(['check', '--pack', pack, '-'], reply).stdout).toContain('      → Kind regards,\n        [your name]\n');
});

it('`check` prints a sentence before a small letter without the capital that the next word gets', () => {
  const customer = file('furious.txt', 'My order arrived broken and I am furious.');
  const reply = 'Hi Sam, our technician comes on Friday and brings a new lamp for the hall.';
  const { stdout } = run(['check', '--customer', customer, '-'], reply);
  expect(stdout).toMatch(/→ .*sorry/);
  expect(stdout).not.toMatch(/→ .*\s\p{Lu}$/mu);
  const sarif = run(['check', '--customer', customer, '--format', 'sarif', '-'], reply).stdout;
  expect(sarif).toMatch(/"Say “.*sorry/);
  // The edit itself has the capital; the words for people have not.
  expect(sarif).toMatch(/"text": ".*sorry.*\. O"/);
  expect(sarif).not.toMatch(/"Say “.*\s\p{Lu}”"/u);
});

describe('check --format sarif', () => {
  it('prints a log with rules, regions and fixes', () => {
    const reply = file('reply.txt', 'Hi Ana,\n\nwe promise it.');
    const { status, stdout } = run(['check', '--pack', packFile('sarif.json'), '--format', 'sarif', reply]);
    expect(status).toBe(1);
    const log = JSON.parse(stdout) as {
      version: string;
      runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }[];
    };
    expect(log.version).toBe('2.1.0');
    const [first] = log.runs;
    const found = first?.results.find(({ ruleIndex }) => first.tool.driver.rules[ruleIndex]?.id === 'no-promises');
    expect(found).toMatchObject({
      ruleId: 'no-promises',
      level: 'error',
      message: { text: 'We do not promise.' },
      locations: [
        { physicalLocation: { region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 11, charOffset: 9, charLength: 10 } } },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 3 }, insertedContent: { text: 'we expect' } }] }] }],
      properties: { pack: 'billing', missing: false },
    });
  });
});

describe('pack test', () => {
  it('exits with 0 when all tests pass, in whatever order packs are given', () => {
    const child = packFile('vip.json', {
      id: 'vip',
      extends: 'billing',
      phrases: [],
      tests: { mustFlag: [{ text: 'We promise it.', rule: 'no-promises' }] },
    });
    const { status, stdout } = run(['pack', 'test', child, packFile('base.json')]);
    expect(stdout).toContain('base.json: Billing 1.0.0: 2 passed, 0 failed');
    expect(stdout).toContain('vip.json: Billing 1.0.0: 1 passed, 0 failed');
    expect(status).toBe(0);
  });

  it('exits with 1 when a test fails, and names its line', () => {
    const failing = packFile('one-fails.json', { tests: { mustFlag: [{ text: 'We swear it.', rule: 'no-promises' }] } });
    const { status, stdout } = run(['pack', 'test', failing]);
    expect(status).toBe(1);
    const line =
      JSON.stringify({ ...PACK, tests: { mustFlag: [{}] } }, null, 2)
        .split('\n')
        .findIndex((text) => text.includes('mustFlag')) + 2;
    expect(stdout).toContain(`0 passed, 1 failed\n  line ${line}: “We swear it.” is not flagged by “no-promises”`);
  });

  it('looks at scenarios as well, and `check` takes no pack whose scenario fails', () => {
    const scenario = scenarioWith({ good: scenarioWith().good.replace('Regards,\nMia', '') });
    const failing = packFile('scenario.json', { scenarios: [scenario] });
    const { status, stdout } = run(['pack', 'test', failing]);
    const flaws = 'the good reply of the scenario “cold-pizza”: the scorecard misses “closing”';
    expect([status, stdout]).toEqual([1, expect.stringContaining(flaws)]);
    expect(stdout).toContain('3 passed, 1 failed');
    const checked = run(['check', '--pack', failing, '-'], 'Hello');
    expect([checked.status, checked.stderr]).toEqual([2, expect.stringContaining(flaws)]);
  });

  it('names all that can be known of a pack at once', () => {
    const pack = file('two.yaml', 'id: two\nname: Two\nversion: 1.0\nrules:\n  tone-slag: off\nsendGuard: aks\n');
    expect(run(['pack', 'test', pack])).toMatchObject({
      status: 2,
      stdout: [
        `${pack}: cannot be used`,
        '  line 3, version: must be a version in quotes, as in “1.0.0”',
        '  line 5, rules.tone-slag: there is no rule “tone-slag”; did you mean “tone-slang”?',
        '  line 6, sendGuard: must be “off”, “hint”, “ask”, not “aks”\n',
      ].join('\n'),
    });
  });

  it('exits with 2 when a pack cannot be used', () => {
    const { status, stdout } = run(['pack', 'test', packFile('wrong.json', { voice: { tone: 'loud' } }), packFile('right.json')]);
    expect(status).toBe(2);
    expect(stdout).toContain('voice.tone: must be “plain”, “warm”, “formal”, not “loud”');
    expect(stdout).toContain('2 passed');
    expect(run(['pack', 'test']).status).toBe(2);
    expect(run(['pack', 'tset']).stderr).toContain('unknown command “pack tset”');
  });
});

describe('pack json', () => {
  const base = () => file('base.yaml', "id: base\nname: Base\nversion: '1.0.0'\nrules: { tone-slang: off } # ours is fine\n");
  const vip = () => file('vip.yaml', "id: vip\nname: VIP\nversion: '2.0.0'\nextends: base\n");

  it('prints a pack that is written in YAML as JSON', () => {
    const { status, stdout } = run(['pack', 'json', base(), vip()]);
    expect([status, JSON.parse(stdout)]).toEqual([0, { id: 'vip', name: 'VIP', version: '2.0.0', extends: 'base' }]);
  });

  it('prints packs as a policy takes them, in whatever order they are given', () => {
    const { stdout } = run(['pack', 'json', '--policy', vip(), base()]);
    const packs = JSON.parse(stdout) as unknown[];
    expect(packs).toEqual(packs.map(String));
    const found = run(['policy', '-'], JSON.stringify({ packs }));
    expect(found).toMatchObject({ status: 0, stdout: expect.stringContaining('pack vip: VIP 2.0.0, on top of default, base\n') as string });
  });

  it.each<[string, string[]]>([
    ['no pack', ['pack', 'json']],
    ['a pack whose base is missing', ['pack', 'json', '--policy', 'VIP']],
    ['--policy with another command', ['pack', 'test', '--policy', 'VIP']],
  ])('refuses %s with one line and exit code 2', (_, args) => {
    const { status, stderr } = run(args.map((arg) => (arg === 'VIP' ? vip() : arg)));
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^replywell: .+\n$/)]);
  });
});

describe('policy', () => {
  it('exits with 0 and says what will be in force', () => {
    const policy = {
      packs: [JSON.stringify({ ...PACK, rules: { 'vague-time': { locked: true } }, sendGuard: { mode: 'ask', locked: true } })],
      ...{ teamRules: [{ team: 'billing', host: '*.acme.com' }], team: 'strict', sendGuard: 'hint', insights: false },
      ...{ locked: ['insights'], hosts: { offer: ['help.acme.com'], forbid: ['hr.acme.com'] } },
    };
    const { status, stdout } = run(['policy', file('policy.json', JSON.stringify(policy))]);
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(1)).toEqual([
      'In force:',
      '  pack billing: Billing 1.0.0, on top of default',
      '  pack billing locks vague-time',
      '  team where host *.acme.com: billing, until an agent chooses',
      '  team everywhere else: strict, until an agent chooses',
      '  before Send: hint, until an agent chooses',
      '  before Send, with the team billing: ask, for everybody',
      '  how often rules fire: not counted, for everybody',
      '  only you can change: insights',
      '  offered hosts: help.acme.com',
      '  stays off on: hr.acme.com',
      '',
    ]);
  });

  it('says where a pack narrows what a locked “ask” is about', () => {
    const pack = JSON.stringify({ ...PACK, sendGuard: { mode: 'ask', from: 'error' } });
    const stdout = run(['policy', '-'], JSON.stringify({ packs: [pack], sendGuard: 'ask', locked: ['sendGuard'] })).stdout;
    expect(stdout).toContain('  before Send: ask, for everybody\n');
    expect(stdout).toContain('  before Send, with the team billing: ask, about strong problems only, for everybody\n');
  });

  it('exits with 1 and names the lines of what is unknown, damaged, contradictory or refers to nothing', () => {
    const failing = { ...PACK, tests: { mustFlag: [{ text: 'We swear it.', rule: 'no-promises' }] } };
    const policy = {
      packs: ['{"id": "x"}', JSON.stringify(failing)],
      team: 'biling',
      sendgard: 'ask',
      locked: ['rulez', 'sendGuard'],
    };
    const { status, stdout } = run(['policy', '-'], JSON.stringify(policy, null, 2));
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('-: Chrome, the settings by themselves: 7 things to look at');
    const beginnings = [
      '  line 3, packs[0]: name: the field “name” is missing',
      '  line 3, packs[0]: version: the field “version” is missing',
      '  line 4, packs[1]: a test fails: “We swear it.”',
      '  line 6, team: there is no pack “biling” here',
      '  line 7, sendgard: there is no such field; did you mean “sendGuard”?',
      '  line 9, locked[0]: must be “team”, ',
      '  line 10, locked[1]: “sendGuard” is locked and not set',
    ];
    expect(lines.slice(1, 8).map((line, i) => line.slice(0, beginnings[i]?.length))).toEqual(beginnings);
    expect(lines[8]).toBe('In force all the same:');
    expect(stdout).toContain('team everywhere: default, because “biling” is not here');
  });

  it.each<[string, string]>([
    ['what is no JSON', '{"team": '],
    ['what has nothing of ours', '{"a": 1}'],
    ['a bare text', '"strict"'],
  ])('refuses %s with one line and exit code 2', (_, input) => {
    const { status, stderr } = run(['policy', '-'], input);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^replywell: - cannot be used: .+\n$/)]);
  });
});

describe('pack import-vale', () => {
  it('prints a pack that can be used, and what was left out', () => {
    const style = join(folder, 'House');
    mkdirSync(style);
    writeFileSync(
      join(style, 'Hedging.yml'),
      "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: warning\ntokens:\n  - sort of\n  - 'perhaps.*maybe'\n",
    );
    const { status, stdout, stderr } = run(['pack', 'import-vale', style]);
    expect(status).toBe(0);
    expect(stderr).toContain('1 of 1 rules taken over, 1 phrase;');
    expect(stderr).toContain('Hedging.yml: perhaps.*maybe: it has “.”');
    const pack = file('imported.json', stdout);
    expect(run(['check', '--pack', pack, '-'], 'It is sort of done.').stdout).toContain('Avoid this. [house: hedging]');
    expect(run(['pack', 'import-vale', join(folder, 'nowhere')]).status).toBe(2);
  });
});

describe('macros', () => {
  const pack = JSON.stringify({
    id: 'desk',
    name: 'Desk',
    version: '1.0.0',
    extends: 'strict',
    rules: { 'blame-you-failed': { state: 'off' } },
    phrases: [{ id: 'no-ticket-words', find: ['ticket number'], message: 'Say “case”.' }],
  });
  const macros = [
    {
      title: 'Late',
      text: 'Hi {{ticket.requester.name}},\n\nyou failed to give your ticket number. As I already said, it takes five days.',
    },
    { title: 'Fine', text: 'Hi {{ticket.requester.name}},\n\nthank you for the photo. Your refund is booked.\n\nBest regards,\nJo' },
    { title: 'Rude', text: 'Unfortunately, we cannot help. Please calm down.' },
  ];

  it('are found the same things in, whether as text files, as an export, or on the options page', () => {
    const packFile = file('desk.json', pack);
    const files = macros.map(({ title, text }) => file(`${title}.txt`, text));
    const csv = file('macros.csv', ['title;reply', ...macros.map(({ title, text }) => `${title};"${text}"`)].join('\n'));
    const found = (...args: string[]) => {
      const { status, stdout } = run(['check', '--pack', packFile, '--format', 'json', ...args]);
      expect(status).toBe(1);
      return (JSON.parse(stdout) as { problems: { rule: string; span: object }[] }[]).map(({ problems }) =>
        problems.map(({ rule, span }) => ({ rule, span })),
      );
    };
    const asFiles = found(...files);
    expect(asFiles[0]?.map(({ rule }) => rule)).toContain('no-ticket-words');
    expect(asFiles[1]).toEqual([]);
    expect(found('--macros', csv)).toEqual(asFiles);
    const { pack: read } = readPack(pack, { format: 'json' });
    if (!read) throw new Error('It is a pack.');
    const settings = settingsForTeam('desk', { ...NO_TEAMS, packs: [{ pack: read, from: 'agent' }] });
    const onPage = macros.map((macro) => checkMacro(macro, settings).problems.map(({ rule, span }) => ({ rule, span })));
    expect(onPage).toEqual(asFiles);
  });

  it.each<[string, string, string[], RegExp]>([
    ['an unclear column', 'Kürzel,Vorlage\nA,Hallo\n', [], /--column: Kürzel, Vorlage$/m],
    ['a column that is not there', 'title,reply\nA,Hi\n', ['--column', 'Reply text'], /--column: title, reply$/m],
    ['SARIF, which points into files', 'title,reply\nA,Hi\n', ['--format', 'sarif'], /does not go with --macros/],
    ['a damaged table', 'title,reply\nA,"Hi\n', [], /is damaged/],
  ])('refuses %s', (_, content, more, expected) => {
    const { status, stderr } = run(['check', '--macros', ...more, file('refused.csv', content)]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(expected) as string });
  });
});

describe('insights merge', () => {
  const insights = (days: object, more: object = {}) =>
    JSON.stringify({ format: 'replywell-insights', version: 1, agents: 1, days, ...more });
  const first = file(
    'ana.json',
    insights([
      { day: '2026-03-08', replies: 3, rules: { 'cold-curt': { fired: 2, shown: 1 } } },
      { day: '2026-03-09', replies: 1, rules: {} },
    ]),
  );
  const second = file(
    'ben.json',
    insights(
      [
        { day: '2026-03-07', replies: 2, rules: {} },
        { day: '2026-03-08', replies: 4, rules: { 'cold-curt': { fired: 1, 'reason-not-here': 1 }, 'no-promises': { 'sent-anyway': 2 } } },
      ],
      { agents: 2 },
    ),
  );

  it('adds up what several agents have exported', () => {
    const { status, stdout } = run(['insights', 'merge', first, second]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      format: 'replywell-insights',
      version: 1,
      agents: 3,
      days: [
        { day: '2026-03-07', replies: 2, rules: {} },
        {
          day: '2026-03-08',
          replies: 7,
          rules: { 'cold-curt': { fired: 3, shown: 1, 'reason-not-here': 1 }, 'no-promises': { 'sent-anyway': 2 } },
        },
        { day: '2026-03-09', replies: 1, rules: {} },
      ],
    });
    // What was merged can be merged again.
    expect(JSON.parse(run(['insights', 'merge', file('merged.json', stdout)]).stdout)).toEqual(JSON.parse(stdout));
  });

  it('prints a table for a spreadsheet', () => {
    const { status, stdout } = run(['insights', 'merge', '--format', 'csv', first]);
    expect(status).toBe(0);
    const [head, ...rows] = stdout.trim().split('\r\n');
    expect(head).toBe(
      'day,rule,replies,fired,shown,taken,sent-anyway,dismissed-once,dismissed-reply,dismissed-phrase,dismissed-rule,dismissed-site,reason-not-here,reason-not-right,reason-this-customer',
    );
    expect(rows).toEqual(['2026-03-08,,3,,,,,,,,,,,,', '2026-03-08,cold-curt,,2,1,0,0,0,0,0,0,0,0,0,0', '2026-03-09,,1,,,,,,,,,,,,']);
  });

  const day = { day: '2026-03-09', replies: 1, rules: {} };
  it.each<[string, string, string]>([
    ['no JSON', 'days: []', 'it is not JSON'],
    ['another file', '[]', 'it is no JSON export of Replywell’s insights'],
    ['another version', insights([], { version: 2 }), 'it comes from another version of Replywell'],
    ['a field too many', insights([], { host: 'acme.zendesk.com' }), 'it has a field that is not known'],
    ['no agents', insights([], { agents: 0 }), 'agents must be a whole number from 1 on'],
    ['no list of days', insights({}), 'days must be a list'],
    ['no day', insights([7]), 'days[0] must be an object'],
    ['a day that is none', insights([{ ...day, day: '2026-02-30' }]), 'days[0].day must be a date, as in 2026-03-09'],
    ['a day twice', insights([day, day]), 'days[1].day is there twice'],
    ['replies that are no number', insights([{ ...day, replies: '3' }]), 'days[0].replies must be a whole number'],
    ['words in the place of a rule', insights([{ ...day, rules: { 'Dear Ana': {} } }]), 'days[0].rules has a name that no rule can have'],
    ['a hostile name', insights([{ ...day, rules: { constructor: {} } }]), 'days[0].rules has a name that no rule can have'],
    ['a field of a rule', insights([{ ...day, rules: { a: { text: 1 } } }]), 'days[0].rules.a has a field that is not known'],
    ['a number below one', insights([{ ...day, rules: { a: { fired: -1 } } }]), 'days[0].rules.a.fired must be a whole number from 1 on'],
  ])('refuses %s in one line', (name, content, message) => {
    const path = file(`${name}.json`, content);
    expect(run(['insights', 'merge', first, path])).toEqual({
      status: 2,
      stdout: '',
      stderr: `replywell: ${path} cannot be used: ${message}\n`,
    });
  });

  it.each<[string, readonly string[], string]>([
    ['no file', [], 'insights merge needs files: replywell insights merge FILE ...'],
    ['a file twice', [first, second, first], `${first} is named twice`],
    [
      'the same numbers twice',
      [first, file('copy.json', insights([day])), file('copy 2.json', insights([day]))],
      'has the same numbers as',
    ],
    ['a file that is not there', ['nowhere.json'], 'cannot read nowhere.json: there is no such file'],
    ['another format', ['--format', 'xlsx', first], '--format must be json or csv, not “xlsx”'],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = run(['insights', 'merge', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

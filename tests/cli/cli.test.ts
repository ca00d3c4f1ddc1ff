import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

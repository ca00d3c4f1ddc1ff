import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { check, standardSettings } from '../engine/check';
import { SEVERITIES, type CheckResult, type Draft, type Problem, type Severity } from '../engine/types';
import { ruleset } from '../ruleset';

/** What the person at the command line can mend; becomes one line on standard error and exit code 2. */
export class UsageError extends Error {}

interface Options {
  readonly customer?: string | undefined;
  readonly min: string;
  readonly format: string;
}

/** Rules for strict teams need a pack. */
const standard = standardSettings(ruleset.rules);
const FORMATS = ['text', 'json', 'jsonl'];
/** Larger than any reply; a file above it is a mistake. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Runs `check`; resolves to the exit code. Throws a UsageError when the input cannot be used. */
export async function runCheck(files: readonly string[], { customer, min, format }: Options): Promise<number> {
  if (!FORMATS.includes(format)) throw new UsageError(`--format must be ${FORMATS.join(', ')}, not “${format}”`);
  if (!SEVERITIES.includes(min as Severity)) throw new UsageError(`--min must be ${SEVERITIES.join(', ')}, not “${min}”`);
  const sources = files.length ? files : ['-'];
  if (format === 'jsonl') {
    if (customer !== undefined) throw new UsageError('--customer does not go with --format jsonl: each line has its own customer');
    return checkLines(sources);
  }
  const messages = customer === undefined ? [] : [await readText(customer)];
  const results = [];
  for (const file of sources) {
    const text = await readText(file);
    results.push({ file, text, result: check({ text, customer: messages }, ruleset, standard) });
  }
  if (format === 'json') await print(JSON.stringify(results.map(({ file, result }) => ({ file, ...printed(result) }))));
  else for (const { file, text, result } of results) await print(asText(file, text, result));
  const bar = SEVERITIES.indexOf(min as Severity);
  return results.some(({ result }) => result.problems.some((p) => SEVERITIES.indexOf(p.severity) <= bar)) ? 1 : 0;
}

/** One reply a line in, one result a line out, in the same order; a damaged line is reported and the run goes on. */
async function checkLines(files: readonly string[]): Promise<number> {
  let read = 0;
  let damaged = 0;
  for (const file of files) {
    const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
    const failed = new Promise<never>((_, reject) => input.once('error', (error: unknown) => reject(unreadable(file, error))));
    const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]();
    for (;;) {
      const { value: line, done } = await Promise.race([lines.next(), failed]);
      if (done) break;
      const wanted = line.replace(/^\uFEFF/, '');
      if (!wanted.trim()) continue;
      const item = readLine(wanted);
      if ('error' in item) damaged++;
      else read++;
      await print(JSON.stringify('error' in item ? item : { id: item.id, ...printed(check(item.draft, ruleset, standard)) }));
    }
  }
  if (!read) throw new UsageError(damaged ? 'no line could be read' : 'the input is empty');
  return damaged ? 1 : 0;
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');

type Line = { readonly id: unknown; readonly draft: Draft } | { readonly id: unknown; readonly error: string };

function readLine(line: string): Line {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { id: null, error: 'not a JSON object' };
  const { id = null, reply, customer = [], earlier = [] } = item as Record<string, unknown>;
  if (typeof reply !== 'string') return { id, error: '“reply” must be a string' };
  const messages = typeof customer === 'string' ? (customer ? [customer] : []) : customer;
  if (!isTexts(messages)) return { id, error: '“customer” must be a string or a list of strings' };
  if (!isTexts(earlier)) return { id, error: '“earlier” must be a list of strings' };
  return { id, draft: { text: reply, customer: messages, earlier } };
}

/** What goes out: the contract's keys; our own errors by name only, never with text of the draft. */
function printed({ language, problems, facts, details, signals, failures }: CheckResult): object {
  return {
    language,
    problems: problems.map(({ rule, category, severity, span, text, message, suggestions, because }) => ({
      rule,
      category,
      severity,
      span,
      text,
      message,
      suggestions,
      ...(because && { because }),
    })),
    facts,
    details,
    signals,
    ...(failures.length && {
      failures: failures.map(({ rule, error }) => ({ rule, error: error instanceof Error ? error.message : 'unknown' })),
    }),
  };
}

function asText(file: string, text: string, { language, problems }: CheckResult): string {
  const name = file === '-' ? 'standard input' : file;
  if (language !== 'en' && language !== 'und') return `${name}: not English (${language}), not checked`;
  if (!problems.length) return `${name}: nothing to mend`;
  return [
    `${name}: ${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to look at`,
    ...problems.map((p) => describe(p, text)),
  ].join('\n');
}

function describe({ rule, severity, span, text: words, message, suggestions, because }: Problem, text: string): string {
  const where = span ? `${lineAndColumn(text, span.start)} “${words}”` : 'missing';
  const rewrites = suggestions.map((s) => `\n      ${s.text ? `→ ${s.text.trim()}` : '→ (leave it out)'}`);
  const why = because?.length ? `\n      because of ${because.map((word) => `“${word}”`).join(', ')}` : '';
  return `  ${severity} ${where}: ${message} [${rule}]${why}${rewrites.join('')}`;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    if (file === '-') {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      bytes = Buffer.concat(chunks);
    } else bytes = await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  if (bytes.length > MOST_BYTES) throw new UsageError(`${file} is larger than 64 MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text`);
  }
}

function unreadable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'permission denied' }[code] ?? code;
  return new UsageError(`cannot read ${file}: ${why}`);
}

/** Writes a line; waits when the reader is slow. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

import { createInterface } from 'node:readline';
import { createReadStream } from 'node:fs';
import { check, standardSettings } from '../engine/check';
import { shownText } from '../engine/shown-text';
import { isChecked, SEVERITIES, type CheckResult, type CheckSettings, type Problem, type Severity } from '../engine/types';
import { ruleset } from '../ruleset';
import { print, readText, unreadable, UsageError } from './files';
import { macroDrafts } from './macros';
import { settingsOf } from './packs';
import { placeOf } from './place';
import { readLine } from './read-line';
import { sarif } from './sarif';

interface Options {
  readonly customer?: string | undefined;
  /** The last is used; those before it are what it builds on. */
  readonly pack?: readonly string[] | undefined;
  readonly min: string;
  readonly format: string;
  /** The files are exports of canned replies. */
  readonly macros?: boolean | undefined;
  /** The column of a CSV export that has the replies. */
  readonly column?: string | undefined;
}

/** Where there is no pack. */
const standard = standardSettings(ruleset.rules);
const FORMATS = ['text', 'json', 'jsonl', 'sarif'];

/** Runs `check`; resolves to the exit code. Throws a UsageError when the input cannot be used. */
export async function runCheck(
  files: readonly string[],
  { customer, pack, min, format, macros = false, column }: Options,
): Promise<number> {
  if (!FORMATS.includes(format)) throw new UsageError(`--format must be ${FORMATS.join(', ')}, not “${format}”`);
  if (!SEVERITIES.includes(min as Severity)) throw new UsageError(`--min must be ${SEVERITIES.join(', ')}, not “${min}”`);
  if (macros && (format === 'jsonl' || format === 'sarif'))
    throw new UsageError(`--format ${format} does not go with --macros: it is about files of one reply each`);
  if (column !== undefined && !macros) throw new UsageError('--column goes with --macros');
  const settings = pack ? await settingsOf(pack) : standard;
  const sources = files.length ? files : ['-'];
  if (format === 'jsonl') {
    if (customer !== undefined) throw new UsageError('--customer does not go with --format jsonl: each line has its own customer');
    return checkLines(sources, settings);
  }
  const messages = customer === undefined ? [] : [await readText(customer)];
  const results = [];
  for (const source of sources)
    for (const { file, text } of macros ? await macroDrafts(source, column) : [{ file: source, text: await readText(source) }])
      results.push({ file, text, result: check({ text, customer: messages }, ruleset, settings) });
  if (format === 'json') await print(JSON.stringify(results.map(({ file, result }) => ({ file, ...printed(result) }))));
  else if (format === 'sarif') await print(JSON.stringify(sarif(results, settings), null, 2));
  else for (const { file, text, result } of results) await print(asText(file, text, result));
  const bar = SEVERITIES.indexOf(min as Severity);
  return results.some(({ result }) => result.problems.some((p) => SEVERITIES.indexOf(p.severity) <= bar)) ? 1 : 0;
}

/** One reply a line in, one result a line out, in the same order; a damaged line is reported and the run goes on. */
async function checkLines(files: readonly string[], settings: CheckSettings): Promise<number> {
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
      await print(JSON.stringify('error' in item ? item : { id: item.id, ...printed(check(item.draft, ruleset, settings)) }));
    }
  }
  if (!read) throw new UsageError(damaged ? 'no line could be read' : 'the input is empty');
  return damaged ? 1 : 0;
}

/** What goes out: the contract's keys; our own errors by name only, never with text of the draft. */
function printed({ language, problems, facts, details, signals, failures }: CheckResult): object {
  return {
    language,
    problems: problems.map(({ rule, pack, category, severity, span, text, message, suggestions, because }) => ({
      rule,
      ...(pack !== undefined && { pack }),
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
  if (!isChecked(language)) return `${name}: not English (${language}), not checked`;
  if (!problems.length) return `${name}: nothing to mend`;
  return [
    `${name}: ${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to look at`,
    ...problems.map((p) => describe(p, text)),
  ].join('\n');
}

function describe({ rule, pack, severity, span, text: words, message, suggestions, because }: Problem, text: string): string {
  const where = span ? `${lineAndColumn(text, span.start)} “${words}”` : 'missing';
  const rewrites = suggestions.map((s) => `\n      ${s.text ? `→ ${shownText(s).replace(/\n+/g, '$&        ')}` : '→ (leave it out)'}`);
  const why = because?.length ? `\n      because of ${because.map((word) => `“${word}”`).join(', ')}` : '';
  return `  ${severity} ${where}: ${message} [${pack === undefined ? '' : `${pack}: `}${rule}]${why}${rewrites.join('')}`;
}

const lineAndColumn = (text: string, offset: number): string => Object.values(placeOf(text, offset)).join(':');

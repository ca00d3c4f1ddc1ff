// Runs every editor in both browsers, and writes what came of it into docs/editors.md. Arguments go to vitest; then nothing is written.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/editors.md');
const [BEGIN, END] = ['<!-- matrix: written by `npm run e2e:editors` -->', '<!-- /matrix -->'];

/** The matrix of a vitest report in JSON: a row for each editor, a column for each browser. */
export function matrixOf({ testResults }) {
  const rows = new Map();
  const browsers = new Set();
  const results = testResults.filter(({ name }) => name.endsWith('/editors.test.ts')).flatMap(({ assertionResults }) => assertionResults);
  for (const { ancestorTitles, status, meta } of results) {
    const [browser, name] = ancestorTitles.map((title) => title.replaceAll("'", ''));
    if (!name || status === 'skipped' || status === 'pending') continue;
    browsers.add(browser);
    const row = rows.get(name) ?? {};
    rows.set(name, row);
    const cell = (row[browser] ??= { failed: false });
    Object.assign(cell, meta?.editor, { failed: cell.failed || status === 'failed' });
    row.title = meta?.editor?.title ?? row.title ?? name;
  }
  const lines = [...rows.values()].map((row) => [row.title, ...[...browsers].map((browser) => verdict(row[browser]))]);
  return [['Editor', ...browsers], ['---', ...[...browsers].map(() => '---')], ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}

function verdict(cell) {
  if (!cell) return 'not run';
  if (cell.failed) return '**fails**';
  return cell.canReplace ? 'exact' : `Copy: ${cell.copy}`;
}

async function write(matrix) {
  const text = await readFile(page, 'utf8');
  const [before, rest = ''] = text.split(BEGIN);
  const next = `${before}${BEGIN}\n\n${matrix}\n\n${END}${rest.split(END)[1] ?? ''}`;
  await writeFile(page, await format(next, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const folder = await mkdtemp(join(tmpdir(), 'replywell-editors-'));
  const report = join(folder, 'report.json');
  const vitest = ['run', '--project', 'editors', '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`, ...args];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...vitest], {
    cwd: root,
    stdio: 'inherit',
  });
  const matrix = matrixOf(JSON.parse(await readFile(report, 'utf8')));
  await rm(folder, { recursive: true });
  console.log(`\n${matrix}`);
  // Half a matrix, or one that fails, is for the eye only.
  if (status === 0 && args.length === 0 && !matrix.includes('not run')) await write(matrix);
  process.exitCode = status ?? 1;
}

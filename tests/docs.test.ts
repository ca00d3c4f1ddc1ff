import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { helpdesksPage, rulesPage } from '../scripts/docs.mjs';
import { matrixOf } from '../scripts/editors.mjs';
import { EDITORS } from './e2e/lab/list';

it.each([
  ['docs/rules.md', rulesPage],
  ['docs/helpdesks.md', helpdesksPage],
])('%s says what the sources say (else run `npm run docs`)', async (path, page) => {
  expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(await page());
});

it('docs/editors.md has a row for each editor of the lab (else run `npm run e2e:editors`)', async () => {
  const page = await readFile(new URL('../docs/editors.md', import.meta.url), 'utf8');
  const matrix = page.slice(page.indexOf('<!-- matrix'), page.indexOf('<!-- /matrix'));
  const rows = matrix.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.slice(2).map((row) => row.split('|')[1]?.trim())).toEqual(Object.values(EDITORS).map(({ title }) => title));
});

it('the table of editors tells exact, Copy and failing apart', () => {
  const known = (browser: string, canReplace: boolean, copy?: string) => ({
    ancestorTitles: [`'${browser}'`, 'slate'],
    status: 'passed',
    meta: { editor: { title: 'Slate', canReplace, ...(copy && { copy }) } },
  });
  const test = (browser: string, status: string, name = 'slate') => ({ ancestorTitles: [browser, name], status });
  const assertionResults = [
    known('Chromium', true),
    test('Chromium', 'passed'),
    known('Firefox', false, 'its undo joins all'),
    test('Firefox', 'skipped'),
    test('Chromium', 'failed', 'quill'),
  ];
  const other = { name: '/tests/e2e/typing.test.ts', assertionResults: [test('typing in chromium', 'passed')] };
  expect(matrixOf({ testResults: [{ name: '/tests/e2e/editors.test.ts', assertionResults }, other] }).split('\n')).toEqual([
    '| Editor | Chromium | Firefox |',
    '| --- | --- | --- |',
    '| Slate | exact | Copy: its undo joins all |',
    '| quill | **fails** | not run |',
  ]);
});

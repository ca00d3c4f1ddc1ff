import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { helpdesksPage, rulesPage, SURE, unknownNames } from '../scripts/docs.mjs';
import { matrixOf } from '../scripts/editors.mjs';
import { CATEGORIES, SEVERITIES, type RuleMeta } from '../src/engine/types';
import { helpdesks } from '../src/helpdesks/index';
import type { Evidence } from '../src/helpdesks/types';
import { readPolicy } from '../src/teams/read-policy';
import { LOCKABLE, NO_POLICY } from '../src/teams/types';
import { EDITORS } from './e2e/lab/list';

it.each([
  ['docs/rules.md', rulesPage],
  ['docs/helpdesks.md', helpdesksPage],
])('%s says what the sources say (else run `npm run docs`)', async (path, page) => {
  expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(await page());
});

it('`npm run docs` names a rule’s category or severity that does not exist, and the file that lists them', () => {
  const rule = (id: string, category: string, severity: string) => ({ meta: { id, category, severity } as RuleMeta });
  const rules = [rule('a', 'excuse', 'warning'), rule('b', 'policy-shield', 'warning'), rule('c', 'cold', 'loud')];
  expect(unknownNames(rules, { category: CATEGORIES, severity: SEVERITIES })).toEqual([
    `b: there is no category “policy-shield”; src/engine/types.ts lists them: ${CATEGORIES.join(', ')}`,
    'c: there is no severity “loud”; src/engine/types.ts lists them: error, warning, suggestion',
  ]);
});

it.each(['source', 'page', 'others'] satisfies Evidence['sure'][])(
  'docs/helpdesks.md has words for an adapter that stands on: %s',
  (sure) => {
    expect(SURE[sure]).toEqual({ name: expect.stringMatching(/\w/) as string, means: expect.stringMatching(/\w/) as string });
  },
);

it('README.md counts the helpdesks that are known by name', async () => {
  expect(await readFile(new URL('../README.md', import.meta.url), 'utf8')).toContain(`[${helpdesks.length - 2} more helpdesks]`);
});

it('docs/security.md names tests and sources that are there', async () => {
  const page = await readFile(new URL('../docs/security.md', import.meta.url), 'utf8');
  const files = [...page.matchAll(/`((?:tests|src)\/[\w./-]+|eslint\.config\.js)`/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(new URL(`../${file}`, import.meta.url)))).toEqual([]);
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

describe('docs/admin.md', async () => {
  const page = await readFile(new URL('../docs/admin.md', import.meta.url), 'utf8');
  const manifest = JSON.parse(await readFile(new URL('../manifest.json', import.meta.url), 'utf8')) as {
    readonly key: string;
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  // Chromium's id is the key's hash, its digits written as letters.
  const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  const chromiumId = [...hash].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  const geckoId = manifest.browser_specific_settings.gecko.id;
  /** Our own part of a snippet, by the place where it is written. */
  const ours: Readonly<Record<string, (snippet: Nested) => Nested | undefined>> = {
    chromium: (snippet) => snippet['3rdparty']?.['extensions']?.[chromiumId],
    console: (snippet) => Object.fromEntries(Object.entries(snippet).map(([name, value]) => [name, value['Value'] as Nested])),
    firefox: (snippet) => snippet['policies']?.['3rdparty']?.['Extensions']?.[geckoId],
  };
  const snippets = [...page.matchAll(/<!-- policy: (\w+) -->\s+```json\n([\s\S]*?)```/g)];

  it('has a snippet for each of the places', () => {
    expect(snippets.map(([, place]) => place)).toEqual(['chromium', 'console', 'firefox']);
  });

  it.each(snippets.map(([, place = '', json = '']) => ({ place, json })))(
    'our reader takes all of the snippet for $place',
    ({ place, json }) => {
      const policy = ours[place]?.(JSON.parse(json) as Nested);
      if (!policy) throw new Error('The snippet does not name our extension.');
      const { problems, packs } = readPolicy(policy);
      expect(problems).toEqual([]);
      expect(packs).toHaveLength(place === 'chromium' ? 1 : 0);
      expect(Object.keys(policy).length).toBeGreaterThan(2);
    },
  );

  it('names the ids that the manifest has, wherever it names one', () => {
    expect(new Set(page.match(/\b[a-p]{32}\b/g))).toEqual(new Set([chromiumId]));
    expect(page).toContain(geckoId);
  });

  it('names everything that can be set and locked', () => {
    const [, table = ''] = /## What you can set\n([\s\S]*?)\n\n[A-Z]/.exec(page) ?? [];
    for (const name of [...LOCKABLE, ...Object.keys(NO_POLICY), 'packs']) expect(table).toContain(`\`${name}\``);
  });
});

interface Nested {
  readonly [name: string]: Nested;
}

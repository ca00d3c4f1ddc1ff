import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { helpdesksPage, rulesPage } from '../scripts/docs.mjs';

it.each([
  ['docs/rules.md', rulesPage],
  ['docs/helpdesks.md', helpdesksPage],
])('%s says what the sources say (else run `npm run docs`)', async (path, page) => {
  expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(await page());
});

import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { rulesPage } from '../scripts/docs.mjs';

it('docs/rules.md says what the rules say (else run `npm run docs`)', async () => {
  expect(await readFile(new URL('../docs/rules.md', import.meta.url), 'utf8')).toBe(await rulesPage());
});

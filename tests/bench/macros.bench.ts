// How long ten thousand macros take on the options page, and whether it stays free meanwhile: part of `npm run bench:page`.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type RunningBrowser } from '../../scripts/browsers.mjs';
import { randomFrom, reply } from './texts.mjs';

const MACROS = 10_000;
/** Words of a macro at least. */
const WORDS = 60;

let folder: string;
let running: RunningBrowser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replywell-macros-'));
  running = await launchChromium({ extension: 'dist/chrome' });
});
afterAll(async () => {
  await running?.close();
  await rm(folder, { recursive: true, force: true });
});

it('ten thousand macros', async () => {
  const random = randomFrom(11);
  const macros = Array.from({ length: MACROS }, (_, i) => ({
    title: `Shelf ${i % 40}::Macro ${i}`,
    actions: [
      { field: 'status', value: 'pending' },
      {
        field: 'comment_value_html',
        value: `<p>${reply(WORDS, random).replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`,
      },
    ],
  }));
  const file = join(folder, 'macros.json');
  await writeFile(file, JSON.stringify({ macros }));
  const page = await running.browser.newPage();
  await page.goto(`chrome-extension://${running.extensionId}/options.html`);
  await page.bringToFront();
  const input = (await page.waitForSelector('#macros input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await page.evaluate(() => {
    const seen = globalThis as unknown as { tasks: number[] };
    seen.tasks = [];
    new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  const start = performance.now();
  await input.uploadFile(file);
  await page.waitForFunction(() => /\d of \d+ ha/.test(document.querySelector('#macros [role="status"]')?.textContent ?? ''), { timeout: 120_000 });
  const whole = performance.now() - start;
  const status = await page.$eval('#macros [role="status"]', (element) => element.textContent);
  // Sorting and filtering are part of what may not freeze.
  await page.evaluate(() => document.querySelector<HTMLElement>('.macro-table thead button')?.click());
  await new Promise((resolve) => setTimeout(resolve, 300));
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  console.log(
    `${MACROS} macros of ${WORDS} words (${status}): ${Math.round(whole)} ms; the page's longest task ${Math.round(Math.max(0, ...tasks))} ms, of ${tasks.length} over 50 ms`,
  );
  expect(status).toContain(`of ${MACROS}`);
});

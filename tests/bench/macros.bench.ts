// How long ten thousand macros take on the options page, and whether it stays free meanwhile: part of `npm run bench:page`.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type RunningBrowser } from '../../scripts/browsers.mjs';
import { randomFrom, reply } from './texts.mjs';
import { mark, traced } from './trace';

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
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const processorTime = async (): Promise<number> =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ProcessTime')?.value ?? NaN;
  let [whole, spent] = [0, 0];
  const trace = await traced(page, async () => {
    const before = await processorTime();
    await mark(page, 'file');
    const start = performance.now();
    await input.uploadFile(file);
    await page.waitForFunction(() => /\d of \d+ ha/.test(document.querySelector('#macros [role="status"]')?.textContent ?? ''), {
      timeout: 120_000,
    });
    whole = performance.now() - start;
    spent = (await processorTime()) - before;
    await mark(page, 'checked');
    for (const column of [1, 5, 6]) {
      await page.click(`.macro-table thead th:nth-child(${column}) button`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await mark(page, 'sorted');
  });
  const status = await page.$eval('#macros [role="status"]', (element) => element.textContent);
  console.log(
    [
      `${MACROS} macros of ${WORDS} words (${status}): ${Math.round(whole)} ms, of ${Math.round(spent * 1000)} ms of processor time in all threads`,
      `the page's longest task: ${Math.round(trace.longest('file', 'checked'))} ms while checking, ${Math.round(trace.longest('checked', 'sorted'))} ms while sorting (processor time)`,
    ].join('\n'),
  );
  expect(status).toContain(`of ${MACROS}`);
});

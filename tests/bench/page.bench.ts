// What Replywell costs in a page, in the real Chromium: `npm run bench:page`. Each figure is a difference to the same page without it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchChromium, serve, type RunningBrowser, type Server } from '../../scripts/browsers.mjs';
import { fillZendesk } from '../e2e/harness';
import { fixtureHosts, fixtureRoutes, FIXTURES } from '../fixtures/helpdesks/pages';
import { randomFrom, reply } from './texts.mjs';
import { mark, traced } from './trace';

const PANEL = '[data-ticket-id="101"]';
const BOX = `${PANEL} [data-test-id="omnicomposer-rich-text-ckeditor"]`;
/** Milliseconds: the pause after which a finding may come, and what is surely over afterwards. */
const PAUSE = 600;
const QUIET = 500;

/** A page without a reply box that changes its DOM. */
const CHURN = `<!doctype html><title>Churn</title><input><main></main><script>
  window.churn = (rounds) => {
    const main = document.querySelector('main');
    for (let round = 0; round < rounds; round += 1) {
      const row = document.createElement('p');
      row.textContent = 'Row ' + round;
      row.className = round % 2 ? 'odd' : 'even';
      main.append(row);
      if (main.childElementCount > 200) main.firstElementChild.remove();
      if (round % 50 === 0) void main.offsetHeight;
    }
  };
</script>`;

let server: Server;
const browsers = {} as Record<'with' | 'without', RunningBrowser>;
const lines: string[] = [];

beforeAll(async () => {
  server = await serve({ https: true, routes: { ...(await fixtureRoutes()), '/agent/churn': CHURN } });
  const hosts = fixtureHosts(server.port);
  browsers.with = await launchChromium({ extension: 'dist/chrome', hosts });
  browsers.without = await launchChromium({ hosts });
});
afterAll(async () => {
  await browsers.with?.close();
  await browsers.without?.close();
  await server?.close();
  console.log(lines.join('\n'));
});

const open = async (which: 'with' | 'without', address: string): Promise<Page> => {
  const page = await browsers[which].browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
};

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The value below which the share `q` of all lies. */
const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? NaN;

/** The reply in the box, and the caret at its end. */
async function write(page: Page, html: string): Promise<void> {
  await page.waitForSelector(BOX);
  await fillZendesk(page, html);
  await page.click(BOX);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await wait(1500);
}

const DRAFT = reply(300, randomFrom(5))
  .trim()
  .split('\n\n')
  .map((paragraph: string) => `<p>${paragraph}</p>`)
  .join('');

describe('typing in a reply of 300 words, in CKEditor 5', () => {
  it('costs', async () => {
    const KEYS = 300;
    const busy = {} as Record<'with' | 'without', number[]>;
    for (const which of ['without', 'with'] as const) {
      const page = await open(which, FIXTURES.zendesk);
      await write(page, DRAFT);
      if (which === 'with') {
        const drawn = await page.evaluate(() => [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0));
        if (drawn < 3) throw new Error(`Only ${drawn} findings are drawn.`);
      }
      const letters = 'we see what you mean and come back to it ';
      const trace = await traced(page, async () => {
        for (let i = 0; i < KEYS; i += 1) {
          await mark(page, `key ${i}`);
          await page.keyboard.press((letters[i % letters.length] ?? 'a') as 'a');
          await wait(60);
        }
        await mark(page, `key ${KEYS}`);
      });
      busy[which] = Array.from({ length: KEYS }, (_, i) => trace.busy(`key ${i}`, `key ${i + 1}`)).slice(20);
      await page.close();
    }
    report('a key, to highlights moved and drawn', busy);
  });

  it('costs at the end of a pause', async () => {
    const ROUNDS = 60;
    const busy = {} as Record<'with' | 'without', number[]>;
    for (const which of ['without', 'with'] as const) {
      const page = await open(which, FIXTURES.zendesk);
      await write(page, DRAFT);
      const trace = await traced(page, async () => {
        for (let i = 0; i < ROUNDS; i += 1) {
          await page.keyboard.type(i % 2 ? ' We do it soon.' : ' You failed again.');
          await wait(PAUSE - 100);
          await mark(page, `pause ${i}`);
          await wait(100 + QUIET);
          await mark(page, `end ${i}`);
        }
      });
      busy[which] = Array.from({ length: ROUNDS }, (_, i) => trace.busy(`pause ${i}`, `end ${i}`)).slice(5);
      await page.close();
    }
    report('a pause, to new findings drawn', busy);
  });
});

function report(what: string, busy: Record<'with' | 'without', number[]>): void {
  const [with50, with99] = [0.5, 0.99].map((q) => quantile(busy.with, q)) as [number, number];
  const [own50, own99] = [0.5, 0.99].map((q) => quantile(busy.without, q)) as [number, number];
  lines.push(
    `${what}: ${(with50 - own50).toFixed(1)} ms at the median, ${(with99 - own99).toFixed(1)} ms at p99 ` +
      `(processor time ${with50.toFixed(1)} / ${with99.toFixed(1)} ms with, ${own50.toFixed(1)} / ${own99.toFixed(1)} ms without)`,
  );
}

describe('a page without a reply box', () => {
  it('churns as it does without', async () => {
    const address = 'https://acme.zendesk.com/agent/churn';
    const pages = { with: await open('with', address), without: await open('without', address) };
    // Until then the page may still be building itself, and is looked at.
    await wait(11_000);
    const busy = { with: [] as number[], without: [] as number[] };
    for (let i = 0; i < 16; i += 1)
      for (const which of i % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const page = pages[which];
        await page.bringToFront();
        const trace = await traced(page, async () => {
          await mark(page, 'begin');
          await page.evaluate(() => (window as unknown as { churn(rounds: number): void }).churn(5000));
          await mark(page, 'end');
        });
        busy[which].push(trace.busy('begin', 'end'));
      }
    const [ours, own] = [quantile(busy.with.slice(2), 0.5), quantile(busy.without.slice(2), 0.5)];
    lines.push(
      `a page that churns its DOM: ${signed((ours / own - 1) * 100, 1)} % (${ours.toFixed(1)} ms with, ${own.toFixed(1)} ms without)`,
    );
    await pages.with.close();
    await pages.without.close();
  });
});

describe('a reply box that comes and goes', () => {
  it('leaves the heap as it was', async () => {
    const CYCLES = 500;
    const page = await open('with', FIXTURES.zendesk);
    await page.waitForSelector(BOX);
    const cdp = await page.createCDPSession();
    const cycle = (times: number) =>
      page.evaluate(
        async (count, panelSelector) => {
          const panel = document.querySelector(panelSelector) as HTMLElement;
          const old = panel.querySelector('[data-test-id="omnicomposer-rich-text-ckeditor"]') as HTMLElement;
          const home = (old.parentElement ?? panel) as HTMLElement;
          old.remove();
          let served = 0;
          for (let i = 0; i < count; i += 1) {
            const box = document.createElement('div');
            box.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor');
            box.className = 'ck-editor__editable';
            box.role = 'textbox';
            box.contentEditable = 'true';
            box.style.minHeight = '120px';
            box.innerHTML = '<p>Hi Dana,</p><p>You failed to attach the invoice. We come back to it soon.</p>';
            home.append(box);
            box.focus();
            await new Promise((done) => setTimeout(done, 30));
            served += CSS.highlights.has('replywell-error') ? 1 : 0;
            box.remove();
            document.body.tabIndex = -1;
            document.body.focus();
            await new Promise((done) => setTimeout(done, 10));
          }
          return served;
        },
        times,
        PANEL,
      );
    const heap = async () => {
      for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
      return { usedSize, listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    await cdp.send('Performance.enable');
    // The first ones warm everything up.
    await cycle(1);
    await page.evaluate((selector) => {
      const box = document.createElement('div');
      box.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor');
      (document.querySelector(`${selector} [role="toolbar"]`)?.parentElement as HTMLElement).append(box);
    }, PANEL);
    await wait(1000);
    const before = await heap();
    const served = await cycle(CYCLES);
    await wait(1000);
    const after = await heap();
    lines.push(
      `${CYCLES} reply boxes come and gone (${served} of them underlined): heap ${signed((after.usedSize - before.usedSize) / 2 ** 20, 2)} MB, ` +
        `listeners ${signed(after.listeners - before.listeners)}, nodes ${signed(after.nodes - before.nodes)}`,
    );
    await page.close();
  });
});

const signed = (value: number, digits = 0): string => `${value < 0 ? '' : '+'}${value.toFixed(digits)}`;

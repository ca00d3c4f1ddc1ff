// What the look before Send adds to a click on Send, in the real Chromium with the package from dist/: node scripts/bench-guard.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findChromium, launchChromium, serve } from './browsers.mjs';
import { randomFrom, reply } from '../tests/bench/texts.mjs';

const WORDS = 300;
const BOX = '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const SEND = '[data-ticket-id="101"] [data-test-id="submit_button-button"]';
const ADDRESS = 'https://acme.zendesk.com/agent/tickets/101';
/** Typing has stopped and the check is done, in milliseconds. */
const CHECKED = 1200;

/**
 * Milliseconds that a real click waits in our listener, the only one of ours that hears it, for a reply of 300 words: without the look
 * before Send, with it where the reply passes, and where it asks. The browser's clock has steps of 0.1 ms. Undefined without Chromium.
 */
export async function guardTimes({ passes = 200, asks = 15 } = {}) {
  if (!findChromium()) return undefined;
  const html = await readFile(new URL('../tests/fixtures/helpdesks/zendesk/ticket.html', import.meta.url), 'utf8');
  // Without the page's own script nothing is sent, so the same reply can be clicked on again and again.
  const body = html.replace(/<script src[^>]*><\/script>/g, '').replace('<!-- editor -->', '');
  const server = await serve({ https: true, routes: { '/agent/tickets/101': body } });
  const running = await launchChromium({
    extension: fileURLToPath(new URL('../dist/chrome', import.meta.url)),
    hosts: { 'acme.zendesk.com': server.port },
  });
  try {
    const page = await running.browser.newPage();
    await page.goto(ADDRESS);
    await page.bringToFront();
    const inOurs = await ourWorld(page);
    await inOurs(`
      globalThis.times = [];
      const { hear } = replywellFirst;
      replywellFirst.hear = (event) => {
        const start = performance.now();
        hear(event);
        if (event.type === 'click' && event.target.closest('[data-test-id="submit_button-button"]')) times.push(performance.now() - start);
      };`);
    const choose = async (sendGuard) => {
      const options = await running.browser.newPage();
      await options.goto(`chrome-extension://${running.extensionId}/options.html`);
      await options.evaluate((value) => chrome.storage.sync.set({ version: 2, sendGuard: value }), sendGuard);
      await options.close();
      await page.bringToFront();
    };
    const write = async (text) => {
      await page.click(BOX);
      await page.evaluate((words) => {
        document.execCommand('selectAll');
        document.execCommand('insertText', false, words);
      }, text);
      await pause(CHECKED);
    };
    const isAsked = () => page.evaluate(() => document.activeElement?.localName === 'replywell-ui');
    const clicks = async (count, between) => {
      await inOurs('times = []');
      for (let i = 0; i < count; i++) await (between ? between(i) : page.click(SEND));
      return summary(await inOurs('times'));
    };
    const random = randomFrom(3);
    const text = () => reply(WORDS, random);

    await write(text());
    await clicks(30);
    const off = await clicks(passes);
    await choose('ask');
    await write(text());
    await page.click(SEND);
    if (!(await isAsked())) throw new Error('The look before Send did not ask.');
    await page.keyboard.press('Escape');
    const pass = await clicks(passes);
    const ask = await clicks(asks, async () => {
      await write(text());
      await page.click(SEND);
      if (!(await isAsked())) throw new Error('The look before Send did not ask.');
      await page.keyboard.press('Escape');
    });
    return { off, pass, ask };
  } finally {
    await running.close();
    await server.close();
  }
}

/** Runs code where our content script runs. */
async function ourWorld(page) {
  const session = await page.createCDPSession();
  const contextId = await new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) found(context.id);
    });
    void session.send('Runtime.enable');
  });
  return async (expression) => (await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value;
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], p95: sorted[Math.floor(sorted.length * 0.95)], clicks: sorted.length };
}

/** The times as lines to print. */
export function guardLines({ off, pass, ask }) {
  const ms = (time) => `${time.toFixed(2)} ms`;
  const line = (name, { median, p95, clicks }) =>
    `  ${name.padEnd(28)}${ms(median).padStart(10)}${ms(p95).padStart(10)}   (${clicks} clicks)`;
  return [
    'What a click on Send waits for us, with a 300-word reply, middle and 95th percentile:',
    line('no look before Send', off),
    line('the reply passes', pass),
    line('the reply is asked about', ask),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const times = await guardTimes();
  console.log(times ? guardLines(times).join('\n') : 'No Chromium found. Install chromium, or set CHROME_PATH.');
}

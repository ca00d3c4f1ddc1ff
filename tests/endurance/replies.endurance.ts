// A working day, as fast as the page takes it: 5,000 replies in one tab that is never loaded again. `npm run endurance`, outside `npm test`.
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseSendGuard, FIXTURES, highlights, setStage, until, ZENDESK, type Stage } from '../e2e/harness';

const REPLIES = Number(process.env['REPLIES'] ?? 5000);
const REPORTS = 5;
/** Of so many replies most are put in by the page, as a macro is, one is typed and looked at, and one is mended in the question. */
const ROUND = 20;
/** What may be there more after the last reply than after the first thousand: nothing grows with the number of replies. */
const MORE = { heap: 1, listeners: 10, nodes: 200 };

/** A reply box without an editor’s own memory: CKEditor keeps every change that was ever made in it. */
const PLAIN = `window.mountReplyBox = async (element) => {
  element.className = '';
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  return {
    getData: () => element.innerHTML,
    setData: (html) => void (element.innerHTML = html),
    destroy: async () => {},
  };
};`;

interface Held {
  /** In MB, after everything that nothing holds was collected. */
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
}

let stage: Stage;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  stage = await setStage('chromium', { pages: { '/fixtures/editors/ckeditor5-41.js': { type: 'text/javascript', body: PLAIN } } });
  await chooseSendGuard(stage, 'Ask');
  page = await stage.open(FIXTURES.zendesk);
  await page.waitForSelector(`${ZENDESK.box}[contenteditable="true"]`);
  session = await page.createCDPSession();
  await session.send('Performance.enable');
});
afterAll(() => stage?.close());

const held = async (): Promise<Held> => {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: usedSize / 2 ** 20, listeners: of('JSEventListeners'), nodes: of('Nodes'), documents: of('Documents') };
};

interface Desk {
  readonly editors: Map<string, { setData(html: string): void; getData(): string }>;
  readonly sent: unknown[];
}

/** Replies that the page puts in and sends by itself, each in a ticket of its own; how many of them were underlined. Runs in the page. */
async function sendMany(first: number, count: number, send: string): Promise<number> {
  const desk = window as unknown as Desk;
  let seen = 0;
  for (let at = first; at < first + count; at += 1) {
    history.pushState({}, '', `/agent/tickets/${1000 + at}`);
    const words = ['attach the invoice', 'read our terms', 'give us your number', 'restart the router'][at % 4];
    desk.editors
      .get('101')
      ?.setData(`<p>Hi Dana ${at},</p><p>You failed to ${words}. We come back to it soon, order ${at} is ${at % 3 ? 'late' : 'lost'}.</p>`);
    const end = Date.now() + 1000;
    while (!CSS.highlights.has('replywell-error') && Date.now() < end) await new Promise((done) => setTimeout(done, 4));
    seen += CSS.highlights.has('replywell-error') ? 1 : 0;
    document.querySelector<HTMLElement>(send)?.click();
    desk.sent.length = 0;
    while (CSS.highlights.has('replywell-error') && Date.now() < end) await new Promise((done) => setTimeout(done, 4));
  }
  return seen;
}

const isAsked = (): Promise<boolean> =>
  until(() => page.evaluate(() => document.activeElement?.localName === 'replywell-ui'), Boolean, 3000);
const sent = (): Promise<number> => page.evaluate(() => (window as unknown as Desk).sent.length);
const flagged = (): Promise<unknown> =>
  until(
    () => highlights(page),
    ({ error }) => Boolean(error),
    5000,
  );
const isSent = async (): Promise<boolean> => {
  const done = await until(sent, Boolean, 5000);
  await page.evaluate(() => void ((window as unknown as Desk).sent.length = 0));
  return done === 1;
};

/** Typed, with a card opened and closed, and sent by the keys after a look. */
async function typeOne(): Promise<boolean> {
  await page.click(ZENDESK.box);
  await page.keyboard.type('Hi Dana, You failed to attach it. Bye.');
  await flagged();
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('replywell-error') ?? [];
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  if (!(await isAsked())) return false;
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  return isSent();
}

/** Sent with a click, mended in the question, and sent from there. */
async function mendOne(): Promise<boolean> {
  await page.evaluate(() =>
    (window as unknown as Desk).editors.get('101')?.setData('<p>Hi Dana, You failed to attach the invoice. Bye now.</p>'),
  );
  await flagged();
  await page.click(ZENDESK.send);
  if (!(await isAsked())) return false;
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  const data = (): Promise<string> => page.evaluate(() => (window as unknown as Desk).editors.get('101')?.getData() ?? '');
  await until(data, (now) => now.includes('Could you attach'), 5000);
  if (!(await isAsked())) return false;
  // From “Review” on, the next is what sends.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  return isSent();
}

it('leaves memory, listeners and elements as they were', async () => {
  const lines: string[] = [];
  const begun = Date.now();
  const report = async (replies: number): Promise<Held> => {
    const now = await held();
    const line = `${String(replies).padStart(5)} replies: heap ${now.heap.toFixed(2)} MB, ${now.listeners} listeners, ${now.nodes} nodes, ${now.documents} documents, minute ${((Date.now() - begun) / 60_000).toFixed(1)}`;
    lines.push(line);
    console.log(line);
    return now;
  };
  const done = { underlined: 0, typed: 0, mended: 0 };
  const seen: Held[] = [await report(0)];
  for (let at = 0; at < REPLIES; at += ROUND) {
    done.underlined += await page.evaluate(sendMany, at, ROUND - 2, ZENDESK.send);
    done.typed += (await typeOne()) ? 1 : 0;
    done.mended += (await mendOne()) ? 1 : 0;
    // Now and then the page makes its reply box anew.
    if (at % 200 === 0) {
      await page.evaluate(() => (window as unknown as { replaceReplyBox(id: string): Promise<void> }).replaceReplyBox('101'));
      await page.click(ZENDESK.box);
    }
    if ((at + ROUND) % (REPLIES / REPORTS) === 0) seen.push(await report(at + ROUND));
  }
  const rounds = REPLIES / ROUND;
  console.log(
    `${REPLIES} replies in ${((Date.now() - begun) / 60_000).toFixed(1)} minutes: ${done.underlined} of ${rounds * (ROUND - 2)} underlined, ` +
      `${done.typed} of ${rounds} typed, ${done.mended} of ${rounds} mended`,
  );
  // It was at work all the time.
  expect(done.underlined).toBe(rounds * (ROUND - 2));
  expect([done.typed, done.mended]).toEqual([rounds, rounds]);
  const [first, last] = [seen[1], seen.at(-1)] as [Held, Held];
  expect(last.heap - first.heap, lines.join('\n')).toBeLessThan(MORE.heap);
  expect(last.listeners - first.listeners, lines.join('\n')).toBeLessThan(MORE.listeners);
  expect(last.nodes - first.nodes, lines.join('\n')).toBeLessThan(MORE.nodes);
});

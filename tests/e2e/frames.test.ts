import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  allowSite,
  background,
  BROWSERS,
  FIXTURES,
  inPage,
  isThere,
  mendFromPopup,
  seesInside,
  setStage,
  type as typeText,
  until,
  ZENDESK,
  type Stage,
} from './harness';

const DRAFT = '<p>Hi Dana,</p><p>You failed to attach the invoice. As I already said, we need it soon.</p>';

/** Puts a frame with an editable body where the page's own boxes were, as older editors have it. */
async function frameIn(page: Page): Promise<void> {
  await page.evaluate(async (draft) => {
    document.querySelectorAll('#rich, #reply').forEach((box) => box.remove());
    const frame = document.createElement('iframe');
    frame.id = 'editor';
    frame.style.cssText = 'position:absolute;left:120px;top:160px;width:620px;height:240px;border:3px solid silver';
    frame.srcdoc = `<body contenteditable="true">${draft}</body>`;
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    document.body.append(frame);
    await loaded;
    frame.contentDocument?.body.focus();
  }, DRAFT);
}

/** Words that are underlined in the frame, and whether the frame has our style. */
const inFrame = (page: Page): Promise<{ words: string[]; style: boolean; html: string }> =>
  page.evaluate(() => {
    const { contentWindow, contentDocument } = document.querySelector<HTMLIFrameElement>('#editor') as HTMLIFrameElement;
    const view = contentWindow as Window & typeof globalThis;
    return {
      words: [...view.CSS.highlights].flatMap(([, ranges]) => [...ranges].map((range) => String(range))),
      style: (contentDocument?.head.textContent ?? '').includes('replywell-error'),
      html: contentDocument?.body.innerHTML ?? '',
    };
  });

/** Writes in the helpdesk's page that a frame shows. Keys that come before the editor is there, or has the focus, are nobody's. */
async function writeInFrame(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one.url() === FIXTURES.zendesk) as Frame;
  const box = `${ZENDESK.box}.ck-editor__editable`;
  await (await frame.waitForSelector(box))?.click();
  await frame.waitForSelector(`${box}.ck-focused`);
  await typeText(page, 'Hi Dana,\nYou failed to attach the invoice.');
  return frame;
}

describe.each(BROWSERS)('a reply box in a frame, in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterEach(() => page.close());
    afterAll(() => stage.close());

    // First, because the last one narrows the browser's permission down to one site.
    it('of another origin has a script of its own, and the popup is about it', async () => {
      page = await stage.open(FIXTURES.portal);
      const frame = await writeInFrame(page);
      expect(await until(async () => (await frame.$$('replywell-ui')).length, Boolean)).toBe(1);
      await mendFromPopup(stage, page, /^Replace with “Could you attach the invoice\?”/);
      const text = () => frame.$eval(ZENDESK.box, (box) => box.textContent ?? '');
      expect(await until(text, (now) => now.includes('Could you'))).toContain('Could you attach the invoice?');
    });

    it.skipIf(!seesInside(name))('of another origin has its count on the icon, until the frame goes', async () => {
      page = await stage.open(FIXTURES.portal);
      await writeInFrame(page);
      const worker = await background(stage);
      const badge = () =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          return chrome.action.getBadgeText({ tabId: tab?.id as number });
        });
      expect(Number(await until(badge, Boolean))).toBeGreaterThan(0);
      await page.$eval('iframe', (one) => one.remove());
      expect(await until(badge, (count) => count === '')).toBe('');
    });

    it('that holds a helpdesk of its own, of the page’s origin, is served once, from there', async () => {
      page = await stage.open(FIXTURES.nested);
      const frame = await writeInFrame(page);
      const hosts = async () => [(await page.$$('replywell-ui')).length, (await frame.$$('replywell-ui')).length];
      expect(await until(hosts, ([, inner]) => inner === 1)).toEqual([0, 1]);
      const underlined = () => frame.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)));
      expect(await until(underlined, (words) => words.length > 0)).toContain('You failed to');
    });

    it('is underlined there, has its mark over the frame, and takes a rewrite', async () => {
      page = await stage.open(FIXTURES.general);
      await page.evaluate(async () => {
        const frame = Object.assign(document.createElement('iframe'), { id: 'same-site', src: location.href });
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.append(frame);
        await loaded;
      });
      await allowSite(stage, page);
      // A script of ours in every frame would put its elements into editors' frames.
      expect(
        await page.$eval('#same-site', (frame) => (frame as HTMLIFrameElement).contentDocument?.querySelector('replywell-ui')),
      ).toBeNull();
      await page.$eval('#same-site', (frame) => frame.remove());
      await frameIn(page);
      const { words, style, html } = await until(
        () => inFrame(page),
        (now) => now.words.length > 0,
      );
      expect(words).toContain('You failed to');
      expect(style).toBe(true);
      expect(html).toBe(DRAFT);
      await mendFromPopup(stage, page, /^Replace with “Could you attach the invoice\?”/);
      expect(
        (
          await until(
            () => inFrame(page),
            (now) => now.html.includes('Could you'),
          )
        ).html,
      ).toBe(DRAFT.replace('You failed to attach the invoice.', 'Could you attach the invoice?'));
      if (seesInside(name)) {
        const mark = (await inPage(page)).find(({ role }) => role === 'button');
        expect(mark).toBeDefined();
      }
    });
  });
});

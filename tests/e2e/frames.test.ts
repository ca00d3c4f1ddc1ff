import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, BROWSERS, clickIn, FIXTURES, inPage, isThere, problemsIn, setStage, until, type Stage } from './harness';

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

describe.each(BROWSERS)('a reply box in a frame, in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterEach(() => page.close());
    afterAll(() => stage.close());

    it('is underlined there, has its mark over the frame, and takes a rewrite', async () => {
      page = await stage.open(FIXTURES.general);
      await allowSite(stage, page);
      await frameIn(page);
      const popup = await stage.openPopup(page);
      await until(
        () => problemsIn(popup),
        (list) => list.some(({ text }) => text.includes('You failed to')),
      );
      await page.bringToFront();
      const { words, style, html } = await until(
        () => inFrame(page),
        (now) => now.words.length > 0,
      );
      expect(words).toContain('You failed to');
      expect(style).toBe(true);
      expect(html).toBe(DRAFT);
      await popup.bringToFront();
      await clickIn(popup, /^Replace with “Could you attach the invoice\?”/);
      await page.bringToFront();
      expect(
        (
          await until(
            () => inFrame(page),
            (now) => now.html.includes('Could you'),
          )
        ).html,
      ).toBe(DRAFT.replace('You failed to attach the invoice.', 'Could you attach the invoice?'));
      if (name === 'chromium') {
        const mark = (await inPage(page)).find(({ role }) => role === 'button');
        expect(mark).toBeDefined();
      }
    });
  });
});

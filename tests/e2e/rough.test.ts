import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  FIXTURES,
  highlights,
  inPage,
  isThere,
  pause,
  pointOf,
  setStage,
  statusIn,
  type as typeText,
  until,
  type Stage,
} from './harness';

const BOX = '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]';
const DRAFT = 'Hi Dana,\nYou failed to attach the invoice.';

const sent = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { sent: { data: string }[] }).sent.map(({ data }) => data));
const setDraft = (page: Page, html: string): Promise<void> =>
  page.evaluate(
    (data) => (window as unknown as { editors: Map<string, { setData(html: string): void }> }).editors.get('101')?.setData(data),
    html,
  );

describe.each(BROWSERS)('when things go wrong in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    const errors: string[] = [];
    const openDraft = async (): Promise<void> => {
      page = await stage.open(FIXTURES.zendesk);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.click(BOX);
      await typeText(page, DRAFT);
      await until(
        () => highlights(page),
        ({ error }) => Boolean(error),
      );
    };
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterEach(async () => {
      await page.close();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(() => stage.close());

    it('goes quietly when the reply box disappears under an open card', async () => {
      await openDraft();
      const { x, y } = await pointOf(page, 'failed to');
      await page.mouse.click(x, y);
      await pause(400);
      await page.$eval('[data-ticket-id="101"] [data-test-id="editor-view"]', (view) => view.remove());
      expect(await until(async () => (await page.$('replywell-ui')) === null, Boolean)).toBe(true);
      expect(await highlights(page)).toEqual({});
    });

    it('finds the reply box again when the page replaces it', async () => {
      await openDraft();
      await page.evaluate(() => (window as unknown as { replaceReplyBox(id: string): Promise<void> }).replaceReplyBox('101'));
      await page.click(BOX);
      await typeText(page, ' Bye.');
      expect(
        await until(
          () => highlights(page),
          ({ error }) => error?.[0] === 'You failed to',
        ),
      ).toMatchObject({ error: ['You failed to'] });
    });

    it('leaves the hidden ticket alone and follows when the agent changes tickets', async () => {
      await openDraft();
      await page.click('[data-test-id="header-tab"][data-entity-id="102"]');
      const popup = await stage.openPopup(page);
      expect(
        await until(
          () => statusIn(popup),
          (status) => status.includes('internal'),
        ),
      ).toBe('Replywell leaves internal notes alone');
      await popup.close();
      expect(await highlights(page)).toEqual({});
    });

    it.each<[string, string]>([
      ['an empty draft', ''],
      ['one word', '<p>Ok</p>'],
      ['only emoji', '<p>😊🎉</p>'],
      ['right-to-left text', '<p dir="rtl">شكرا لكم على رسالتكم، سنعود إليكم قريبا</p>'],
      ['lone surrogates and NUL', '<p>You\ud83d failed\udc00 to \u0001 reply.</p>'],
      ['broken HTML', '<p>You failed <b>to <i>reply</b> soon.</p><li>x<table><p>y'],
      ['another language', '<p>Guten Tag, leider können wir Ihnen hier nicht weiterhelfen, bitte haben Sie Geduld.</p>'],
      ['a thousand paragraphs', '<p>You failed to reply.</p>'.repeat(1_000)],
    ])('takes %s and Send still works', async (_, html) => {
      await openDraft();
      await setDraft(page, html);
      await pause(300);
      const popup = await stage.openPopup(page);
      expect(
        await until(
          () => statusIn(popup),
          (status) => status !== '',
        ),
      ).not.toBe('');
      await popup.close();
      await page.bringToFront();
      const data = await page.evaluate(() =>
        (window as unknown as { editors: Map<string, { getData(): string }> }).editors.get('101')?.getData(),
      );
      await page.$eval('[data-ticket-id="101"] [data-test-id="submit_button-button"]', (button) => (button as HTMLElement).click());
      expect(await sent(page)).toEqual([data]);
    });

    it('takes a paste of a megabyte', async () => {
      await openDraft();
      // As the page's own code does it; CKEditor itself needs half a minute for so much.
      await page.$eval(
        '[data-ticket-id="101"]',
        (panel, text) => {
          const box = document.createElement('div');
          box.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor');
          box.className = 'ck-editor__editable';
          box.role = 'textbox';
          box.contentEditable = 'true';
          box.textContent = text.repeat(40_000);
          box.style.cssText = 'height: 200px; overflow: auto';
          panel.querySelector('[data-test-id="omnicomposer-rich-text-ckeditor"]')?.replaceWith(box);
        },
        'You failed to reply again. ',
      );
      await page.click(BOX);
      // Of forty thousand problems the five foremost are underlined.
      expect(
        await until(
          () => highlights(page).then(({ error }) => error?.length ?? 0),
          (count) => count > 0,
          20_000,
        ),
      ).toBe(5);
    });

    it.skipIf(name === 'firefox')('goes quietly when the extension is updated while the page is open', async () => {
      // Only Chromium lets a test run code in the background.
      await openDraft();
      const worker = await (await stage.running.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
      await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await pause(1500);
      await page.bringToFront();
      await page.click(BOX);
      await typeText(page, ' And now.');
      expect(await until(async () => (await page.$('replywell-ui')) === null, Boolean)).toBe(true);
      expect(await inPage(page)).toEqual([]);
      await page.click('[data-ticket-id="101"] [data-test-id="submit_button-button"]');
      expect((await sent(page))[0]).toContain('And now.');
    });
  });
});

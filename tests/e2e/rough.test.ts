import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  background,
  BROWSERS,
  FIXTURES,
  fillZendesk,
  highlights,
  inPage,
  isThere,
  pause,
  pointOf,
  seesInside,
  sentFrom,
  setStage,
  statusIn,
  until,
  writeInZendesk,
  ZENDESK,
  zendeskModel,
  type Stage,
} from './harness';

const DRAFT = 'Hi Dana,\nYou failed to attach the invoice.';

describe.each(BROWSERS)('the page’s Send works whatever happens to us in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    const errors: string[] = [];
    const openDraft = async (): Promise<void> => {
      page = await stage.open(FIXTURES.zendesk);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await writeInZendesk(page, DRAFT);
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
      await writeInZendesk(page, ' Bye.');
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

    it.each<[string, string, RegExp]>([
      ['an empty draft', '', /^Nothing written yet$/],
      ['one word', '<p>Ok</p>', /^4 things to look at$/],
      ['only emoji', '<p>😊🎉</p>', /^5 things to look at$/],
      ['right-to-left text', '<p dir="rtl">شكرا لكم على رسالتكم، سنعود إليكم قريبا</p>', /^This language is not supported yet$/],
      ['lone surrogates and NUL', '<p>You\ud83d failed\udc00 to \u0001 reply.</p>', /^4 things to look at$/],
      ['broken HTML', '<p>You failed <b>to <i>reply</b> soon.</p><li>x<table><p>y', /^5 things to look at$/],
      [
        'another language',
        '<p>Guten Tag, leider können wir Ihnen hier nicht weiterhelfen, bitte haben Sie Geduld.</p>',
        /^This language is not supported yet$/,
      ],
      ['a thousand paragraphs', '<p>You failed to reply.</p>'.repeat(1_000), /^2\d{2} things to look at$/],
    ])('takes %s and Send still works', async (_, html, expected) => {
      await openDraft();
      await fillZendesk(page, html);
      const popup = await stage.openPopup(page);
      expect(
        await until(
          () => statusIn(popup),
          (status) => expected.test(status),
        ),
      ).toMatch(expected);
      await popup.close();
      await page.bringToFront();
      const data = await zendeskModel(page);
      await page.$eval(ZENDESK.send, (button) => (button as HTMLElement).click());
      expect(await sentFrom(page)).toMatchObject([{ data }]);
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
      await page.click(ZENDESK.box);
      // Of two hundred problems the five foremost are underlined.
      expect(
        await until(
          () => highlights(page).then(({ error }) => error?.length ?? 0),
          (count) => count > 0,
          20_000,
        ),
      ).toBe(5);
    });

    it.skipIf(!seesInside(name))('goes quietly when the extension is updated while the page is open', async () => {
      await openDraft();
      await (await background(stage)).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await pause(1500);
      await page.bringToFront();
      await writeInZendesk(page, ' And now.');
      expect(await until(async () => (await page.$('replywell-ui')) === null, Boolean)).toBe(true);
      expect(await inPage(page)).toEqual([]);
      await page.click(ZENDESK.send);
      expect((await sentFrom(page))[0]?.data).toContain('And now.');
    });
  });
});

import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAppThere } from '../../scripts/apps.mjs';
import { allowSite, BROWSERS, control, highlights, isThere, setStage, statusIn, type as typeText, until, type Stage } from '../e2e/harness';
import { COMPLAINT, htmlOf, IMPROVED, improveReply, writeReply } from './agent';
import { startRequestTracker, type RequestTracker } from './request-tracker';

const WORDS = COMPLAINT.split('\r\n\r\n').slice(1).join('\n\n').trim();
const EDITOR = 'iframe.cke_wysiwyg_frame';

describe.skipIf(!isAppThere('request-tracker'))('Request Tracker 5', () => {
  let desk: RequestTracker;
  beforeAll(async () => {
    desk = await startRequestTracker();
  });
  afterAll(() => desk?.stop());

  describe.each(BROWSERS)('in %s', (name) => {
    describe.skipIf(!isThere(name))('with the shipped package', () => {
      let stage: Stage;
      let page: Page;
      let ticket: number;
      beforeAll(async () => {
        [stage, ticket] = await Promise.all([setStage(name), desk.receive(COMPLAINT)]);
        page = await stage.open(desk.url);
        await desk.signIn(page);
      });
      afterAll(() => stage?.close());
      const editor = async () => {
        const frame = (await (await page.waitForSelector(EDITOR))?.contentFrame()) as Frame;
        await frame.waitForSelector('body[contenteditable="true"]');
        await page.click(EDITOR);
        return frame;
      };

      it('has a reply to a customer mended, and sends just that', async () => {
        await page.goto(`${desk.url}/Ticket/Display.html?id=${ticket}`);
        const link = await page.waitForSelector('a.reply-link');
        await Promise.all([page.waitForNavigation(), link?.click()]);
        await page.waitForSelector(EDITOR);
        await allowSite(stage, page);
        await page.bringToFront();
        const frame = await editor();
        await control(page, 'Home');
        await page.keyboard.press('Enter');
        await page.keyboard.press('ArrowUp');
        await writeReply({ page, frame });
        const data = () =>
          page.evaluate(
            () =>
              (window as unknown as { CKEDITOR: { instances: Record<string, { getData(): string }> } }).CKEDITOR.instances[
                'UpdateContent'
              ]?.getData() ?? '',
          );
        await improveReply({ stage, page, frame, data });

        await Promise.all([page.waitForNavigation(), page.click('input[name="SubmitTicket"]')]);
        const { kind, html } = await desk.lastUpdate(ticket);
        expect(kind).toBe('Correspond');
        const sent = htmlOf(html).replace(/On [^<]+ wrote:/, 'On … wrote:');
        expect(sent).toBe(`<div>${IMPROVED}<p>On … wrote:</p><blockquote><pre>${WORDS}</pre></blockquote></div>`);
        const mail = await desk.sink.newest(({ subject }) => subject === `[desk.example #${ticket}] Still no refund`);
        expect(mail.to?.map(({ address }) => address)).toEqual(['dana@customer.example']);
        expect(htmlOf(mail.html ?? '')).toBe(htmlOf(html));
      });

      it('has a comment left alone, until it becomes a reply', async () => {
        await page.goto(`${desk.url}/Ticket/Update.html?id=${ticket}&Action=Comment`);
        const frame = await editor();
        await typeText(page, 'You failed to call the courier.');
        const popup = await stage.openPopup(page);
        expect(
          await until(
            () => statusIn(popup),
            (status) => status.includes('internal'),
          ),
        ).toBe('Replywell leaves internal notes alone');
        await popup.close();
        await page.bringToFront();
        expect(await highlights(frame)).toEqual({});
        await page.select('#UpdateType', 'response');
        expect(
          await until(
            () => highlights(frame),
            ({ error }) => Boolean(error),
          ),
        ).toMatchObject({ error: ['You failed to'] });
        await page.select('#UpdateType', 'private');
        expect(
          await until(
            () => highlights(frame),
            ({ error }) => !error,
          ),
        ).toEqual({});
      });
    });
  });
});

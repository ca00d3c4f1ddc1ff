import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isAppThere } from '../../scripts/apps.mjs';
import { allowSite, BROWSERS, control, highlights, isThere, setStage, statusIn, type as typeText, until, type Stage } from '../e2e/harness';
import { COMPLAINT, htmlOf, IMPROVED, improveReply, writeReply } from './agent';
import { startRoundcube, type Roundcube } from './roundcube';

const EDITOR = '#composebody_ifr';
/** What Roundcube puts above the reply: the customer's mail. */
const QUOTE = `<p id="reply-intro">On 2026-11-27 09:00, Dana Vale wrote:</p><blockquote><div class="pre">${COMPLAINT.split('\r\n\r\n').slice(1).join('<br /><br />').trim()}</div></blockquote>`;

describe.skipIf(!isAppThere('roundcube'))('Roundcube', () => {
  let desk: Roundcube;
  beforeAll(async () => {
    desk = await startRoundcube(COMPLAINT);
  });
  afterAll(() => desk?.stop());

  describe.each(BROWSERS)('in %s', (name) => {
    describe.skipIf(!isThere(name))('with the shipped package', () => {
      let stage: Stage;
      let page: Page;
      beforeAll(async () => {
        stage = await setStage(name);
        page = await stage.open(desk.url);
        await desk.signIn(page);
        await page.close();
      });
      afterEach(() => page.close());
      afterAll(() => stage?.close());
      const editor = async (): Promise<Frame> => {
        page = await stage.open(desk.replyPage);
        const frame = (await (await page.waitForSelector(EDITOR))?.contentFrame()) as Frame;
        await frame.waitForSelector('body[contenteditable="true"]');
        return frame;
      };

      it('has a reply to a customer mended, and sends just that', async () => {
        const frame = await editor();
        await allowSite(stage, page);
        await page.bringToFront();
        // Below the quote, where Roundcube would have it.
        await page.click(EDITOR);
        await control(page, 'End');
        await writeReply({ page, frame });
        const data = () =>
          page.evaluate(() =>
            (window as unknown as { tinymce: { get(id: string): { getContent(): string } } }).tinymce.get('composebody').getContent(),
          );
        await improveReply({ stage, page, frame, data });
        // The style of our underlines is all that is in the frame, and it is not in what is edited.
        expect(await frame.evaluate(() => document.querySelector('replywell-ui'))).toBeNull();

        await page.click('button.send');
        const mail = await desk.sink.newest(({ subject }) => subject === 'Re: Still no refund');
        expect(mail.to).toEqual([{ address: 'dana@customer.example', name: 'Dana Vale' }]);
        const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(mail.html ?? '') ?? [];
        // Roundcube gives the quote a look of its own when it sends.
        const sent = body.replace(/<(blockquote|div class="pre")[^>]*>/g, '<$1>');
        expect(htmlOf(sent)).toBe(QUOTE + IMPROVED);
      });

      it('has its address fields left alone', async () => {
        await editor();
        await page.click('#compose_to input');
        await typeText(page, 'You failed to reply.');
        const popup = await stage.openPopup(page);
        expect(
          await until(
            () => statusIn(popup),
            (status) => status !== '',
          ),
        ).toBe('Nothing written yet');
        await popup.close();
        expect(await highlights(page)).toEqual({});
      });
    });
  });
});

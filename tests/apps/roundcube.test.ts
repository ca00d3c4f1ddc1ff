import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowSite, control, highlights, setStage, statusIn, type as typeText, until, type Stage } from '../e2e/harness';
import { browsersFor, COMPLAINT, htmlOf, IMPROVED, improveReply, writeReply } from './agent';
import { startRoundcube, type Roundcube } from './roundcube';

const browsers = browsersFor('roundcube');
const EDITOR = '#composebody_ifr';
/** What Roundcube puts above the reply: the customer's mail. */
const QUOTE = `<p id="reply-intro">On 2026-11-27 09:00, Dana Vale wrote:</p><blockquote><div class="pre">${COMPLAINT.split('\r\n\r\n').slice(1).join('<br /><br />').trim()}</div></blockquote>`;

describe.skipIf(browsers.length === 0)('Roundcube', () => {
  let desk: Roundcube;
  beforeAll(async () => {
    desk = await startRoundcube(COMPLAINT);
  });
  afterAll(() => desk?.stop());

  describe.each(browsers)('in %s', (name) => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(name);
      page = await stage.open(desk.url);
      await desk.signIn(page);
    });
    afterAll(() => stage?.close());
    const editor = async (): Promise<Frame> => {
      await page.goto(desk.replyPage);
      const frame = (await (await page.waitForSelector(EDITOR))?.contentFrame()) as Frame;
      await frame.waitForSelector('body[contenteditable="true"]');
      return frame;
    };

    it('has a reply to a customer mended, and sends just that', async () => {
      const frame = await editor();
      await allowSite(stage, page);
      const popup = await stage.openPopup(page);
      expect(await popup.$eval('.customer p', (line) => line.textContent)).toMatch(/^Angry/);
      await page.bringToFront();
      // Below the quote, where Roundcube would have it.
      await page.click(EDITOR);
      await control(page, 'End');
      await writeReply({ page, frame });
      const data = () =>
        page.evaluate(() =>
          (window as unknown as { tinymce: { get(id: string): { getContent(): string } } }).tinymce.get('composebody').getContent(),
        );
      await improveReply({ stage, page, frame, popup, data });
      await popup.close();
      // The style of our underlines is all that is in the frame, and it is not in what is edited.
      expect(await frame.evaluate(() => document.querySelector('replywell-ui'))).toBeNull();

      await page.click('button.send');
      const mail = await desk.sink.newest(({ subject }) => subject === 'Re: Still no refund');
      expect(mail.to).toEqual([{ address: 'dana@customer.example', name: 'Dana Vale' }]);
      const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(mail.html ?? '') ?? [];
      // Roundcube gives the quote a look of its own when it sends.
      const sent = body.replace(/<(blockquote|div class="pre")[^>]*>/g, '<$1>');
      expect(htmlOf(sent)).toBe(QUOTE + IMPROVED);
      await until(
        async () => page.url(),
        (address) => !address.includes('compose'),
      );
    });

    it('has its address fields left alone', async () => {
      await editor();
      await page.click('#compose_to input');
      await typeText(page, 'You failed to reply.');
      const popup = await stage.openPopup(page);
      expect(
        await until(
          () => statusIn(popup),
          (status) => status.startsWith('Nothing'),
        ),
      ).toBe('Nothing written yet');
      await popup.close();
      expect(await highlights(page)).toEqual({});
    });
  });
});

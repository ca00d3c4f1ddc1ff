import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  FIXTURES,
  chooseSendGuard,
  clickIn,
  highlights,
  isThere,
  mendFromPopup,
  pause,
  problemsIn,
  sentFrom,
  setStage,
  until,
  writeInZendesk,
  ZENDESK,
} from './harness';
import type { Stage } from './harness';

const BOX = '[data-ticket-id="101"] [data-test-id="new-omnicomposer-rich-text-ckeditor"]';
const BAD = 'Hi Dana, you failed to attach the invoice.';

const reportIn = (popup: Page): Promise<string> =>
  until(
    () => popup.evaluate(() => document.querySelector('.report pre')?.textContent ?? ''),
    (text) => text !== '',
  );

describe.each(BROWSERS)('a helpdesk that has renamed everything, in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    const errors: string[] = [];
    beforeAll(async () => {
      stage = await setStage(name);
      await chooseSendGuard(stage, 'Ask');
      page = await stage.open(FIXTURES.renamed);
      page.on('pageerror', (error) => errors.push(String(error)));
    });
    afterAll(() => stage.close());

    it('is reported without a word of the page, and any reply box of it is read when the agent asks for it', async () => {
      await writeInZendesk(page, BAD, BOX);
      const popup = await stage.openPopup(page);
      const report = await reportIn(popup);
      expect(report).toContain('Page: *.zendesk.com/agent/tickets/*\n');
      expect(report).toContain('replyBox: 0 found, 0 shown: [contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]');
      expect(report).toContain('activeTicket: 1 found, 1 shown: .ticket-panes-grid-layout[data-is-active="true"]');
      expect(report).toMatch(/div\.ticket-panes-grid-layout > .*div\[textbox\]\.ck-editor__editable/);
      expect(report).toMatch(/^Replywell \d+\.\d+\.\d+: no reply box of Zendesk\nBrowser: (?:Chrome|Firefox)\/\d+\n/);
      expect(report).not.toMatch(/Dana|invoice|parcel|acme|101|103|Submit as/i);

      await clickIn(popup, 'Look for any reply box');
      expect(
        (
          await until(
            () => problemsIn(popup),
            ({ length }) => length > 0,
          )
        ).length,
      ).toBeGreaterThan(0);
      expect(await popup.evaluate(() => document.querySelector('.lost')?.textContent)).toBe(
        'The reply box of Zendesk was not found, so any reply box is read.',
      );
      await popup.close();
      await mendFromPopup(stage, page, 'Replace with “Could you attach the invoice?”');
      expect(
        await until(
          () => page.$eval(BOX, (box) => box.textContent),
          (text) => Boolean(text?.includes('Could you')),
        ),
      ).toContain('Could you attach the invoice?');
    });

    it('is read likewise after the page was loaded again, and nothing is held back where it is not known who will read it', async () => {
      await page.reload();
      await writeInZendesk(page, BAD, BOX);
      expect(
        await until(
          () => highlights(page),
          ({ error }) => Boolean(error),
        ),
      ).toMatchObject({ error: ['you failed to'] });
      await pause(500);
      await page.click(ZENDESK.send);
      expect((await sentFrom(page)).map(({ data }) => data)).toEqual([`<p>${BAD}</p>`]);
      expect(errors).toEqual([]);
    });
  });
});

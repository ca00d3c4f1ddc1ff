import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  background,
  BROWSERS,
  FIXTURES,
  chooseSendGuard,
  clickInPage,
  highlights,
  inPage,
  isThere,
  pause,
  seesInside,
  sentFrom,
  setStage,
  type as typeText,
  until,
  ZENDESK,
  type BrowserName,
  type Stage,
} from './harness';

const BAD = 'Hi Dana,\nYou failed to attach the invoice. As I already said, it takes five days.';
const REST = 'I will refund you today and write to you tomorrow.\nKind regards, Sam';
const SORRY = 'Hi Dana,\nI’m sorry that your parcel is late. I can see how frustrating this is after three messages.';
/** One thing to look at, which one click solves. */
const ONE = `${SORRY} You failed to attach the invoice. ${REST}`;
const CLEAN = `${SORRY} ${REST}`;

/** What the page has sent, once it has sent something. */
const firstSent = async (page: Page): Promise<string[]> =>
  (
    await until(
      () => sentFrom(page),
      ({ length }) => length > 0,
    )
  ).map(({ data }) => data);
const htmlOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

/** A helpdesk's fixture, and how an agent sends in it. */
interface Desk {
  readonly address: string;
  readonly box: string;
  readonly send: string;
  readonly open?: string;
}
const IN_ZENDESK: Desk = { address: FIXTURES.zendesk, ...ZENDESK };
const IN_FRESHDESK: Desk = {
  address: FIXTURES.freshdesk,
  box: '.fr-element.fr-view[contenteditable="true"]',
  send: '#send-and-set',
  open: '[data-test-email-action="reply"]',
};

/** Our question has the focus and lies over the page. */
const isAsked = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.localName === 'replywell-ui');
const asked = async (page: Page): Promise<boolean> => until(() => isAsked(page), Boolean, 3000);
const inBox = (page: Page, { box }: Desk): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.closest(selector) !== null, box);

async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) as KeyInput);
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
}

describe.each(BROWSERS)('the look before Send in %s', (name: BrowserName) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    const errors: string[] = [];

    /** A reply; that it is underlined is waited for, unless nothing is to be found in it. */
    const draft = async (desk: Desk, text: string, isFlagged = true): Promise<Page> => {
      const page = await stage.open(desk.address);
      page.on('pageerror', (error) => errors.push(String(error)));
      if (desk.open) await page.click(desk.open);
      await page.waitForSelector(`${desk.box}.ck-editor__editable_inline, ${desk.box}.fr-view`);
      await page.click(desk.box);
      await typeText(page, text);
      // Nothing says when the check of exactly this text is done; what is underlined may be of one while it was typed.
      await pause(1000);
      if (isFlagged)
        expect(
          await until(
            () => highlights(page),
            ({ error }) => Boolean(error),
          ),
        ).toHaveProperty('error');
      return page;
    };

    beforeAll(async () => {
      stage = await setStage(name);
      await chooseSendGuard(stage, 'Ask');
    });
    afterEach(async () => {
      await stage.closePages();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(() => stage.close());

    describe.each([
      ['Zendesk', IN_ZENDESK],
      ['Freshdesk', IN_FRESHDESK],
    ])('in %s', (product, desk) => {
      it.each<[string, (page: Page) => Promise<void>]>([
        ['a click', (page) => page.click(desk.send)],
        ['Ctrl+Enter', (page) => press(page, 'Control', 'Enter')],
      ])('asks before %s sends, and Review leaves the reply unsent, with the focus in it', async (_, send) => {
        const page = await draft(desk, BAD);
        await send(page);
        expect(await asked(page)).toBe(true);
        expect(await sentFrom(page)).toEqual([]);
        // Focused: “Review”.
        await page.keyboard.press('Enter');
        expect(await until(() => inBox(page, desk), Boolean)).toBe(true);
        await pause(300);
        expect(await sentFrom(page)).toEqual([]);
        // The same reply once more.
        await send(page);
        expect(
          (
            await until(
              () => sentFrom(page),
              ({ length }) => length > 0,
            )
          ).length,
        ).toBe(1);
      });

      it('sends exactly the reply, once, by “Send anyway”', async () => {
        const page = await draft(desk, BAD);
        await page.click(desk.send);
        expect(await asked(page)).toBe(true);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await until(
          () => sentFrom(page),
          ({ length }) => length > 0,
        );
        await pause(1500);
        expect((await sentFrom(page)).map(({ data }) => data)).toEqual([htmlOf(BAD)]);
        expect(await isAsked(page)).toBe(false);
      });

      it('never sends by Escape', async () => {
        const page = await draft(desk, BAD);
        await press(page, 'Control', 'Enter');
        expect(await asked(page)).toBe(true);
        await page.keyboard.press('Escape');
        expect(await until(() => inBox(page, desk), Boolean)).toBe(true);
        await pause(300);
        expect(await sentFrom(page)).toEqual([]);
      });

      it('lets a clean reply go', async () => {
        const page = await draft(desk, CLEAN, false);
        await page.click(desk.send);
        expect(
          await until(
            () => sentFrom(page),
            ({ length }) => length > 0,
          ),
        ).toMatchObject([{ data: htmlOf(CLEAN) }]);
      });

      it('sends what one click has solved', async () => {
        const page = await draft(desk, ONE);
        await page.click(desk.send);
        expect(await asked(page)).toBe(true);
        await press(page, 'Shift', 'Tab');
        await page.keyboard.press('Enter');
        const text = () => page.$eval(desk.box, (box) => box.textContent ?? '');
        expect(await until(text, (now) => !now.includes('You failed'))).toContain('Could you attach the invoice?');
        expect(await asked(page)).toBe(true);
        await page.keyboard.press('Escape');
        expect(await until(() => inBox(page, desk), Boolean)).toBe(true);
        await page.click(desk.send);
        const [sent] = await until(
          () => sentFrom(page),
          ({ length }) => length > 0,
        );
        expect(sent?.data).toContain('Could you attach the invoice?');
      });

      it('never holds an internal note back', async () => {
        const page = await draft(
          product === 'Zendesk' ? desk : { ...desk, open: '[data-test-id="add-note"]' },
          product === 'Zendesk' ? '' : BAD,
          false,
        );
        if (product === 'Zendesk') {
          await page.click('[data-ticket-id="101"] [data-test-id="omnichannel-channel-switcher-button"]');
          await page.click('[data-ticket-id="101"] [data-test-id="omnichannel-channel-switcher-menuitem-internal"]');
          await page.click(desk.box);
          await typeText(page, BAD);
          await pause(1000);
        }
        await page.click(desk.send);
        expect(await firstSent(page)).toEqual([htmlOf(BAD)]);
      });
    });

    it('holds a reply that was made a note a moment ago no more', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.$eval('[data-ticket-id="101"] [data-test-id="omnichannel-channel-switcher-button"]', (switcher) =>
        switcher.setAttribute('data-channel', 'internal'),
      );
      await page.click(ZENDESK.send);
      expect(
        (
          await until(
            () => sentFrom(page),
            ({ length }) => length > 0,
          )
        ).length,
      ).toBe(1);
    });

    it('asks before the submit menu, and sends with the status that was chosen there', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.click('[data-ticket-id="101"] [data-test-id="submit_button-menu-button"]');
      await page.click('[data-ticket-id="101"] [data-test-id="submit_button-menu-solved"]');
      expect(await asked(page)).toBe(true);
      expect(await sentFrom(page)).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(
        await until(
          () => sentFrom(page),
          ({ length }) => length > 0,
        ),
      ).toMatchObject([{ status: 'solved', data: htmlOf(BAD) }]);
    });

    it('sends nothing while the keys stay down, nor by the keys from within the question', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.keyboard.down('Control');
      await page.keyboard.down('Enter');
      expect(await asked(page)).toBe(true);
      for (let i = 0; i < 3; i++) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      expect(await isAsked(page)).toBe(true);
      expect(await sentFrom(page)).toEqual([]);
    });

    it('asks for the keys once more where they do more than the button', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await press(page, 'Control', 'Alt', 's');
      expect(await asked(page)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await until(() => inBox(page, IN_ZENDESK), Boolean)).toBe(true);
      expect(await sentFrom(page)).toEqual([]);
      await press(page, 'Control', 'Alt', 's');
      expect(await sentFrom(page)).toMatchObject([{ status: 'solved' }]);
    });

    it('lets the agent’s own click pass where the page does not take ours', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.evaluate(() => Object.assign(window, { trustedOnly: true }));
      await page.click(ZENDESK.send);
      expect(await asked(page)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pause(1300);
      expect(await sentFrom(page)).toEqual([]);
      await page.click(ZENDESK.send);
      expect((await sentFrom(page)).map(({ data }) => data)).toEqual([htmlOf(BAD)]);
    });

    it('goes away when the page replaces the reply box, and sends nothing; the next click passes', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.click(ZENDESK.send);
      expect(await asked(page)).toBe(true);
      await page.evaluate(() => (window as unknown as { replaceReplyBox(id: string): Promise<void> }).replaceReplyBox('101'));
      expect(
        await until(
          () => isAsked(page),
          (there) => !there,
        ),
      ).toBe(false);
      expect(await sentFrom(page)).toEqual([]);
      await pause(500);
      // The new toolbar lies over the button.
      await page.focus(ZENDESK.send);
      await page.keyboard.press('Enter');
      expect(await firstSent(page)).toEqual([htmlOf(BAD)]);
    });

    it('lets the next click pass when the page has thrown our element out', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.click(ZENDESK.send);
      expect(await asked(page)).toBe(true);
      await page.$eval('replywell-ui', (host) => host.remove());
      await page.click(ZENDESK.send);
      expect(await firstSent(page)).toEqual([htmlOf(BAD)]);
    });

    it('asks in an element that is put back when the page has thrown it out before', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.$eval('replywell-ui', (host) => host.remove());
      await page.click(ZENDESK.send);
      expect(await asked(page)).toBe(true);
      expect(await sentFrom(page)).toEqual([]);
    });

    it.skipIf(!seesInside(name))('is an alert dialog by name, with “Review” focused, and its mouse buttons work', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      await page.click(ZENDESK.send);
      const dialog = await until(async () => (await inPage(page)).find(({ role }) => role === 'alertdialog'), Boolean);
      expect(dialog?.name).toBe('Check before sending');
      const buttons = (await inPage(page)).filter(({ role }) => role === 'button').map((button) => button.name);
      expect(buttons).toEqual(expect.arrayContaining(['Review', 'Send anyway']));
      await clickInPage(page, 'button', /Could you attach the invoice/);
      const text = () => page.$eval(ZENDESK.box, (box) => box.textContent ?? '');
      expect(await until(text, (now) => now.includes('Could you'))).not.toContain('You failed');
      expect(await asked(page)).toBe(true);
      await clickInPage(page, 'button', /^Send anyway$/);
      const [sent] = await until(
        () => sentFrom(page),
        ({ length }) => length > 0,
      );
      expect(sent?.data).toBe(htmlOf(BAD.replace('You failed to attach the invoice.', 'Could you attach the invoice?')));
    });

    it.skipIf(!seesInside(name))('says with a hint what there is to look at, and holds nothing back', async () => {
      await chooseSendGuard(stage, 'Hint');
      try {
        const page = await draft(IN_ZENDESK, BAD);
        await page.hover(ZENDESK.send);
        const said = async () => (await inPage(page)).map((element) => element.name).find((text) => text.startsWith('Before you send'));
        expect(await until(said, Boolean)).toBe('Before you send: 5 things to look at');
        await page.click(ZENDESK.send);
        expect((await sentFrom(page)).map(({ data }) => data)).toEqual([htmlOf(BAD)]);
      } finally {
        await chooseSendGuard(stage, 'Ask');
      }
    });

    it('is off until somebody wants it', async () => {
      await chooseSendGuard(stage, 'Off');
      const page = await draft(IN_ZENDESK, BAD);
      await page.click(ZENDESK.send);
      expect((await sentFrom(page)).map(({ data }) => data)).toEqual([htmlOf(BAD)]);
      await chooseSendGuard(stage, 'Ask');
    });

    it.skipIf(!seesInside(name))('lets everything pass once the extension is gone from under the page', async () => {
      const page = await draft(IN_ZENDESK, BAD);
      const worker = await background(stage);
      void worker.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
      await pause(1500);
      await page.bringToFront();
      await page.click(ZENDESK.send);
      expect((await sentFrom(page)).map(({ data }) => data)).toEqual([htmlOf(BAD)]);
    });
  });
});

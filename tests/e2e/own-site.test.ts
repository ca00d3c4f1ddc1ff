import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  FIXTURES,
  allowInChromium,
  clickIn,
  control,
  highlights,
  isThere,
  mendFromPopup,
  pause,
  problemsIn,
  setStage,
  stored,
  type as typeText,
  until,
  type Stage,
} from './harness';

describe.each(BROWSERS)('a site of one’s own in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    beforeAll(async () => {
      stage = await setStage(name);
      page = await stage.open(FIXTURES.general);
    });
    afterAll(() => stage.close());

    it('opens the first-run page once, after the installation', async () => {
      const options = await stage.open(stage.extensionPage('options.html'));
      const shown = () =>
        options.evaluate(async () => {
          const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
          return (await api.tabs.query({})).filter(({ url }) => url === api.runtime.getURL('welcome.html')).length;
        });
      expect(await until(shown, (count) => count > 0)).toBe(1);
      await options.close();
    });

    it('is left alone until the agent allows it, and is served from then on', async () => {
      await page.click('#reply');
      await typeText(page, 'You failed to reply. ');
      await pause(900);
      expect(await page.$('replywell-ui')).toBeNull();

      const { hostname } = new URL(FIXTURES.general);
      if (name === 'chromium') await allowInChromium(stage, hostname);
      const welcome = await stage.open(stage.extensionPage('welcome.html'));
      await welcome.waitForSelector('input[type="text"], input[type="url"], input:not([type])');
      const field = await welcome.$('form input');
      await field?.type(hostname);
      await clickIn(welcome, /^(Add|Allow|Switch on|Use)/);
      await page.bringToFront();
      expect(await until(async () => (await page.$('replywell-ui')) !== null, Boolean)).toBe(true);
    });

    it('reads and mends a textarea', async () => {
      await page.reload();
      await page.bringToFront();
      await page.click('#reply');
      await typeText(page, 'Hi Ana,\nYou failed to attach the invoice. It takes five days.');
      const before = await page.$eval('#reply', (box) => (box as HTMLTextAreaElement).value);
      await mendFromPopup(stage, page, 'Replace with “Could you attach the invoice?”');
      const text = () => page.$eval('#reply', (box) => (box as HTMLTextAreaElement).value);
      expect(await until(text, (now) => now !== before)).toBe('Hi Ana,\nCould you attach the invoice? It takes five days.');
      await control(page, 'z');
      expect(await until(text, (now) => now === before)).toBe(before);
    });

    it('leads from the scorecard to the words, and inserts what is missing', async () => {
      const text = () => page.$eval('#reply', (box) => (box as HTMLTextAreaElement).value);
      const before = await text();
      const popup = await stage.openPopup(page);
      await popup.waitForSelector('.scorecard');
      await popup.click('summary ::-p-text(Scorecard)');
      await clickIn(popup, 'Show: Greeting');
      const selected = () =>
        page.$eval('#reply', (box) => {
          const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd);
        });
      expect(await until(selected, (words) => words !== '')).toBe('Hi');
      const name = await popup.$eval('[data-item="closing"] .suggestion', (button) => button.getAttribute('aria-label') ?? '');
      const closing = /^Insert “(.+)”$/.exec(name)?.[1] ?? '';
      await clickIn(popup, name);
      const after = await until(text, (now) => now !== before);
      expect([closing !== '', after.replace(/\s+/g, ' ').trim()]).toEqual([true, `${before} ${closing}`.replace(/\s+/g, ' ')]);
      await popup.waitForSelector('[data-item="closing"].present');
      await popup.close();
      await page.bringToFront();
      await page.focus('#reply');
      await control(page, 'z');
      expect(await until(text, (now) => now === before)).toBe(before);
    });

    it('has a practice page that keeps numbers, and no word, of a reply', async () => {
      const options = await stage.open(stage.extensionPage('options.html#practice/food-cold-and-late'));
      await options.waitForSelector('.practice textarea');
      await options.type('.practice textarea', 'Hi Jerome, you failed to call us.');
      await clickIn(options, 'Look at my reply');
      await options.waitForSelector('.look');
      expect(await options.$eval('.look', (look) => (look as HTMLElement).innerText)).toContain('“you failed to”');
      const kept = await until(
        async () => JSON.stringify(await stored(options)),
        (all) => all.includes('food-cold-and-late'),
      );
      expect(kept).toContain('food-cold-and-late');
      expect(kept).not.toContain('Jerome');
      await options.click('.back');
      expect(await options.waitForSelector('.scenarios ::-p-text(Done)')).toBeTruthy();
      await options.close();
      await page.bringToFront();
    });

    it('reads and mends a plain rich text box', async () => {
      await page.click('#rich');
      await typeText(page, 'You failed to attach the invoice. It takes five days.');
      expect(
        await until(
          () => highlights(page),
          ({ error }) => error?.[0] === 'You failed to',
        ),
      ).toMatchObject({ error: ['You failed to'] });
      await mendFromPopup(stage, page, 'Replace with “Could you attach the invoice?”');
      const text = () => page.$eval('#rich', (box) => (box as HTMLElement).innerText.trim());
      expect(await until(text, (now) => now.startsWith('Could'))).toBe('Could you attach the invoice? It takes five days.');
      await control(page, 'z');
      expect(await until(text, (now) => now.startsWith('You'))).toBe('You failed to attach the invoice. It takes five days.');
    });

    it('does not take other fields for a reply box', async () => {
      for (const field of ['[name="_to"]', '[role="search"] textarea']) {
        await page.click(field);
        await pause(300);
      }
      const popup = await stage.openPopup(page);
      expect((await problemsIn(popup)).length).toBeGreaterThan(0);
      await popup.close();
    });
  });
});

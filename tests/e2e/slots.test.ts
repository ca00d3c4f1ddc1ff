import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  background,
  BROWSERS,
  FIXTURES,
  clickIn,
  clickInPage,
  control,
  highlights,
  inPage,
  isThere,
  pause,
  pointOf,
  problemsIn,
  seesInside,
  setStage,
  type as typeText,
  until,
  writeInZendesk,
  zendeskModel,
  type Stage,
} from './harness';

const DRAFT = 'Hi Dana,\nWe have already apologised for this.\nRegards, Sam';
const SENTENCE = "I'm sorry this is still not resolved. [Next step] by [date].";
/** The button of the picker, as long as nothing else is picked. */
const PICK = /^Insert “[^.]* 3 pm”$/;

const selected = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString() ?? '');
const becomes = (page: Page, words: string) =>
  until(
    () => zendeskModel(page),
    (data) => data.includes(words),
  );
/** The reply, when it is what it was. */
const isAgain = (page: Page, before: string) =>
  until(
    () => zendeskModel(page),
    (data) => data === before,
  );
const isSelected = (page: Page, words: string) =>
  until(
    () => selected(page),
    (now) => now === words,
  );

describe.each(BROWSERS)('gaps in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    const errors: string[] = [];
    const draft = async (text = DRAFT, flagged = 'already apologised'): Promise<Page> => {
      const page = await stage.open(FIXTURES.zendesk);
      page.on('pageerror', (error) => errors.push(String(error)));
      await writeInZendesk(page, text);
      await until(
        () => highlights(page),
        (found) => JSON.stringify(found).includes(flagged),
      );
      return page;
    };
    const dialog = async (page: Page) => (await inPage(page)).find(({ role }) => role === 'dialog')?.name;
    const status = async (page: Page) =>
      (await inPage(page)).map(({ role, name: words }) => (role === 'StaticText' ? words : '')).join('|');
    const insertFromCard = async (page: Page) => {
      const { x, y } = await pointOf(page, 'already apologised');
      await page.mouse.click(x, y);
      await clickInPage(page, 'button', /still not resolved/);
      expect(await becomes(page, 'by [date]')).toContain(SENTENCE);
      expect(await isSelected(page, '[Next step]')).toBe('[Next step]');
    };

    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterEach(async () => {
      await stage.closePages();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(() => stage.close());

    it.skipIf(!seesInside(name))('are filled in one after the other with Tab, after an insertion from the card', async () => {
      const page = await draft();
      await insertFromCard(page);
      expect(await dialog(page)).toBeUndefined();
      expect(await status(page)).toContain('Gap 1 of 2: Next step. Tab goes to the next.');
      await typeText(page, 'The courier calls you');
      expect(await becomes(page, 'The courier calls you by [date].')).toContain('The courier calls you by [date].');
      await page.keyboard.press('Tab');
      expect(await isSelected(page, '[date]')).toBe('[date]');
      expect(await until(() => dialog(page), Boolean)).toBe('No text in this gap yet');
      await typeText(page, 'Friday');
      expect(await becomes(page, 'by Friday.')).toContain('The courier calls you by Friday.');
      expect(
        await until(
          () => dialog(page),
          (title) => title === undefined,
        ),
      ).toBeUndefined();
    });

    it.skipIf(!seesInside(name))(
      'have the days at hand where the first one asks for a date, and the card goes on when it is filled',
      async () => {
        const page = await draft('Hi Dana,\nDue to high volumes, replies are slow.\nRegards, Sam', 'high volumes');
        const { x, y } = await pointOf(page, 'high volumes');
        await page.mouse.click(x, y);
        await clickInPage(page, 'button', /by \[date\]/);
        expect(await isSelected(page, '[date]')).toBe('[date]');
        expect(
          await until(
            () => dialog(page),
            (title) => title === 'No text in this gap yet',
          ),
        ).toBe('No text in this gap yet');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-test-id'))).toBe('omnicomposer-rich-text-ckeditor');
        expect(await status(page)).toContain('Gap to fill in: date.');
        await clickInPage(page, 'button', /^Insert “[^.]* 3 pm”/);
        expect(await becomes(page, '3 pm')).toMatch(/by (?:tomorrow|\w+day \d+ \w+), 3 pm\./);
        expect(
          await until(
            () => dialog(page),
            (title) => title !== undefined && title !== 'No text in this gap yet',
          ),
        ).toBeDefined();
        await typeText(page, ' Then');
        expect(await becomes(page, 'Then')).toMatch(/3 pm Then\./);
      },
    );

    it.skipIf(!seesInside(name))('go round with Tab and Shift+Tab, until Escape gives the key back to the page', async () => {
      const page = await draft();
      await insertFromCard(page);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await isSelected(page, '[date]')).toBe('[date]');
      await page.keyboard.press('Tab');
      expect(await isSelected(page, '[Next step]')).toBe('[Next step]');
      expect(await dialog(page)).toBeUndefined();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await pause(200);
      expect(await selected(page)).not.toBe('[date]');
      expect(await zendeskModel(page)).toContain('[date]');
    });

    it.skipIf(!seesInside(name))('take a date from the card, and one Ctrl+Z takes it back', async () => {
      const page = await draft();
      await insertFromCard(page);
      await typeText(page, 'The courier calls you');
      await page.keyboard.press('Tab');
      await isSelected(page, '[date]');
      await until(() => dialog(page), Boolean);
      const before = await zendeskModel(page);
      await clickInPage(page, 'radio', /Tomorrow|Mon/);
      await clickInPage(page, 'button', /^Insert “/);
      expect(
        await until(
          () => zendeskModel(page),
          (data) => data !== before,
        ),
      ).toMatch(/by (?:tomorrow|\w+day \d+ \w+), 3 pm\./);
      await pause(300);
      await control(page, 'z');
      expect(await isAgain(page, before)).toBe(before);
    });

    it.skipIf(!seesInside(name))('take a date with the keyboard alone, and lead on to the next', async () => {
      const page = await draft();
      await insertFromCard(page);
      await page.keyboard.press('Tab');
      await isSelected(page, '[date]');
      await until(() => dialog(page), Boolean);
      // Code in the background stands in for the browser's own key here.
      await (
        await background(stage)
      ).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch('next-problem', tab);
      });
      await until(
        () => page.evaluate(() => document.activeElement?.localName),
        (focused) => focused === 'replywell-ui',
      );
      // The card's first stop is its close button; the days are the second, and one only.
      for (const key of ['Tab', 'Tab', 'End', 'Tab', 'ArrowDown', 'ArrowDown', 'Tab', 'Tab', 'Enter'] as const) {
        await page.keyboard.press(key);
        await pause(60);
      }
      expect(await becomes(page, '4 pm')).toMatch(/by \w+day \d+ \w+, 4 pm\./);
      expect(await isSelected(page, '[Next step]')).toBe('[Next step]');
      await typeText(page, 'The courier calls you');
      expect(await becomes(page, 'The courier')).toMatch(/The courier calls you by \w+day \d+ \w+, 4 pm\./);
    });

    it('that the agent wrote take a date from the popup, and one Ctrl+Z takes it back', async () => {
      const page = await draft('Hi Dana,\nWe call you by [date], at last.\nRegards, Sam', '[date]');
      const before = await zendeskModel(page);
      const popup = await stage.openPopup(page);
      await until(
        () => problemsIn(popup),
        (list) => list.some(({ buttons }) => buttons.some((label) => PICK.test(label))),
      );
      await clickIn(popup, PICK);
      expect(await becomes(page, '3 pm')).toMatch(/We call you by (?:tomorrow|\w+day \d+ \w+), 3 pm, at last\./);
      await page.bringToFront();
      await control(page, 'z');
      expect(await isAgain(page, before)).toBe(before);
    });

    it('are selected after an insertion from the popup, and a date fills one there', async () => {
      const page = await draft();
      const popup = await stage.openPopup(page);
      await until(
        () => problemsIn(popup),
        (list) => list.length > 1,
      );
      await clickIn(popup, `Replace with “${SENTENCE}”`);
      expect(await becomes(page, 'by [date]')).toContain(SENTENCE);
      await until(
        () => problemsIn(popup),
        (list) => list.some(({ buttons }) => buttons.some((label) => PICK.test(label))),
      );
      await clickIn(popup, PICK);
      expect(await becomes(page, '3 pm')).toMatch(/\[Next step\] by (?:tomorrow|\w+day \d+ \w+), 3 pm\./);
      // The words are there two frames before the selection is, and an editor that gets the focus just then shows its own.
      expect(await isSelected(page, '[Next step]')).toBe('[Next step]');
      await page.bringToFront();
      expect(await isSelected(page, '[Next step]')).toBe('[Next step]');
      await typeText(page, 'The courier calls you');
      expect(await becomes(page, 'The courier')).toMatch(/resolved\. The courier calls you by (?:tomorrow|\w+day \d+ \w+), 3 pm\./);
    });
  });
});

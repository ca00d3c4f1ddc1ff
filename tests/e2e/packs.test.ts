import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  FIXTURES,
  clickIn,
  clickInPage,
  highlights,
  isThere,
  pointOf,
  seesInside,
  setStage,
  stored,
  until,
  writeInZendesk,
  type Stage,
} from './harness';

const PACK = {
  id: 'lanterns',
  name: 'Lantern team',
  version: '1.0.0',
  phrases: [
    {
      id: 'no-wizards',
      find: ['our wizards'],
      severity: 'error',
      message: 'They may feel fobbed off. Try: who does it.',
      rewrites: ['our team'],
    },
  ],
  scenarios: [
    {
      id: 'lost-save',
      industry: 'games',
      title: 'Forty hours are gone',
      difficulty: 'easy',
      skills: ['apology'],
      customer: 'Ruben',
      agent: 'Ada',
      ticket: [{ from: 'customer', text: 'Your update deleted my save file. Forty hours are gone. I am furious.' }],
      facts: ['The update deleted it: our mistake. You have restored it from this morning.'],
      good: "Hi Ruben,\n\nI'm sorry. Our update deleted your save file, and forty hours of play were gone. That was our mistake.\n\nI have restored it from this morning; you can load it now. If anything is missing, write to me.\n\nKind regards,\nAda",
      imperfect: {
        text: "Hi Ruben,\n\nI'm sorry that your save file was deleted. One of our wizards has restored it.\n\nKind regards,\nAda",
        category: 'house-style',
        rule: 'no-wizards',
        answer: 'Who restored it? Say “I”.',
      },
    },
  ],
  tests: {
    mustFlag: [{ text: 'The wizards look at it.', rule: 'no-wizards' }],
    mustNotFlag: [{ text: 'We look at it.', rule: 'no-wizards' }],
  },
};
const FAILING = JSON.stringify(PACK, null, 2);
const MENDED = FAILING.replace('The wizards look', 'Our wizards look');
/** The line of the test that fails. */
const LINE = FAILING.split('\n').findIndex((line) => line.includes('The wizards look'));

describe.each(BROWSERS)('packs on the options page in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let options: Page;
    let downloads: string;
    beforeAll(async () => {
      downloads = await mkdtemp(join(tmpdir(), 'replywell-downloads-'));
      stage = await setStage(name, { downloads });
      options = await stage.open(stage.extensionPage('options.html'));
      await options.waitForSelector('.packs');
    });
    afterAll(async () => {
      await stage.close();
      await rm(downloads, { recursive: true, force: true });
    });
    const text = (selector: string) => options.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
    const packNames = () => options.$$eval('.pack-list strong', (all) => all.map((one) => one.textContent));
    const paste = async (value: string): Promise<void> => {
      await options.$eval('.import textarea', (field) => field.focus());
      await options.$eval('.import textarea', (field) => (field as HTMLTextAreaElement).select());
      await options.keyboard.press('Backspace');
      await options.$eval(
        '.import textarea',
        (field, pasted) => {
          (field as HTMLTextAreaElement).value = pasted;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
      await clickIn(options, 'Read it');
    };

    it('refuses a pack whose test fails and names the line; takes it when it is mended', async () => {
      await paste(FAILING);
      const refused = await until(
        () => text('.outcome'),
        (shown) => shown.includes('a test fails'),
        20_000,
      );
      expect(refused).toContain(`line ${LINE} tests.mustFlag[0]: a test fails: “The wizards look at it.” is not flagged by “no-wizards”`);
      expect(await packNames()).not.toContain('Lantern team');
      await paste(MENDED);
      await until(
        () => text('.outcome'),
        (shown) => shown.includes('Lantern team'),
        20_000,
      );
      await clickIn(options, 'Import');
      expect(await until(packNames, (names) => names.includes('Lantern team'))).toContain('Lantern team');
    });

    it('has its scenario first in the practice, with its own rules and its own progress', async () => {
      await options.evaluate(() => (location.hash = '#practice'));
      const first = () => options.$$eval('.practice h4, .practice .scenarios a', (all) => all.slice(0, 3).map((one) => one.textContent));
      expect(await until(first, ([name]) => name === 'Lantern team')).toEqual(['Lantern team', 'Forty hours are gone', 'From Replywell']);
      await options.click('.scenarios[aria-label="Lantern team"] a');
      await options.waitForSelector('.practice textarea');
      await options.type('.practice textarea', 'Hi Ruben, our wizards restored your file.');
      await clickIn(options, 'Look at my reply');
      const found = await until(
        () => text('.checked-reply'),
        (shown) => shown.includes('They may feel'),
      );
      expect(found).toContain('They may feel fobbed off.');
      const kept = await until(
        async () => JSON.stringify((await stored(options))['practice'] ?? ''),
        (all) => all.includes('lost-save'),
      );
      expect(kept).toContain('"scenario":"lanterns/lost-save"');
      expect(kept).not.toContain('wizards');
      await options.click('.back');
      expect(await options.waitForSelector('.scenarios[aria-label="Lantern team"] ::-p-text(Done)')).toBeTruthy();
    });

    it('gives the same pack back as a file', async () => {
      await clickIn(options, 'Export: Lantern team');
      // While it is being written the browser has it under another name, too.
      const files = await until(
        () => readdir(downloads),
        (all) => all.join() === 'lanterns.json',
        10_000,
      );
      expect(files).toEqual(['lanterns.json']);
      expect(JSON.parse(await readFile(join(downloads, 'lanterns.json'), 'utf8'))).toEqual({
        ...PACK,
        extends: 'default',
        tests: { ...PACK.tests, mustFlag: [{ text: 'Our wizards look at it.', rule: 'no-wizards' }] },
      });
    });

    it('makes a pack of a Vale style in a dropped archive, and says what is left out', async () => {
      const rule = "extends: existence\nmessage: No '%s'.\ntokens:\n  - synergy\n  - 'a.*b'\n";
      const archive = [...zipSync({ 'House/Big.yml': strToU8(rule) })];
      await options.evaluate((bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'House.zip'));
        document.querySelector('.import')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, archive);
      const shown = await until(
        () => text('.outcome'),
        (words) => words.includes('taken over'),
        20_000,
      );
      expect(shown).toContain('1 of 1 rules are taken over.');
      expect(shown).toContain('1 thing is left out');
      await clickIn(options, 'Cancel');
    });

    it('checks a reply in the helpdesk with it, and each phrase has its place in the options', async () => {
      await options.evaluate(() =>
        [...document.querySelectorAll('label.choice')]
          .find((label) => label.textContent?.includes('Lantern team'))
          ?.querySelector('input')
          ?.click(),
      );
      const page = await stage.open(FIXTURES.zendesk);
      await page.waitForSelector('replywell-ui');
      await writeInZendesk(page, 'Hi Ana, our wizards check it today.');
      const found = await until(
        () => highlights(page),
        ({ error }) => error?.includes('our wizards') === true,
      );
      expect(found['error']).toContain('our wizards');
      if (seesInside(name)) {
        // The popup's link below is for both.
        const { x, y } = await pointOf(page, 'our wizards');
        await page.mouse.click(x, y);
        await clickInPage(page, 'button', /^Why/);
        const ended = (target: Target) => target.url().endsWith('options.html#lanterns/no-wizards');
        await (await (await stage.running.browser.waitForTarget(ended)).page())?.close();
        await page.bringToFront();
      }
      const popup = await stage.openPopup(page);
      await popup.waitForSelector('.problem');
      await popup.evaluate(() => {
        const own = [...document.querySelectorAll('.problem')].find((problem) => problem.textContent?.includes('our wizards'));
        [...(own?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'Why?')?.click();
      });
      const links = () => popup.$$eval('.reasons a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(await until(links, (all) => all.length > 0)).toEqual(['options.html#lanterns/no-wizards']);
      await popup.close();
      await page.close();
      const place = await stage.open(stage.extensionPage('options.html#lanterns/no-wizards'));
      await place.waitForSelector('.rule.target');
      expect(await place.$eval('.rule.target', (row) => (row as HTMLElement).innerText)).toContain('From: Lantern team');
      await clickIn(place, /^Edit: /);
      const opened = () => place.$$eval('.item[open] input:focus', (all) => all.map((field) => field.value));
      expect(await until(opened, (values) => values.includes('no-wizards'))).toContain('no-wizards');
      await place.close();
    });

    it('is written, previewed and saved by keyboard alone', async () => {
      await options.bringToFront();
      const focused = () =>
        options.evaluate(() => {
          const element = document.activeElement;
          const label =
            element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : null;
          return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
        });
      const tabTo = async (wanted: string): Promise<void> => {
        for (let i = 0; i < 80 && (await focused()) !== wanted; i++) await options.keyboard.press('Tab');
        expect(await focused()).toBe(wanted);
      };
      await options.$eval('.packs h3', (heading) => (heading as HTMLElement).focus());
      await tabTo('Edit: Lantern team');
      await options.keyboard.press('Enter');
      await until(focused, (now) => now === 'Edit “Lantern team”');
      await tabTo('Source (JSON)');
      await options.keyboard.press('Enter');
      await tabTo('Source (JSON)');
      await options.keyboard.press('Tab');
      await options.keyboard.down('Control');
      await options.keyboard.press('Home');
      await options.keyboard.up('Control');
      await options.keyboard.type('x');
      expect(
        await until(
          () => text('.verdict'),
          (shown) => shown.includes('not JSON'),
          10_000,
        ),
      ).toContain('line 1: not JSON');
      await options.keyboard.press('Backspace');
      await until(
        () => text('.verdict'),
        (shown) => shown.includes('Saved.'),
        10_000,
      );
      await options.keyboard.down('Shift');
      await options.keyboard.press('Tab');
      await options.keyboard.press('Tab');
      await options.keyboard.up('Shift');
      await options.keyboard.press('Enter');
      await tabTo('Name');
      await options.keyboard.press('End');
      await options.keyboard.type(' two');
      await until(
        () => text('.verdict'),
        (shown) => shown.includes('All tests pass'),
        10_000,
      );
      await tabTo('A reply');
      await options.keyboard.type('Our wizards know.');
      expect(
        await until(
          () => text('.sides'),
          (shown) => shown.includes('Our wizards'),
          20_000,
        ),
      ).toContain('Our wizards');
      await options.keyboard.down('Shift');
      for (let i = 0; i < 5 && (await focused()) !== 'Save'; i++) await options.keyboard.press('Tab');
      await options.keyboard.up('Shift');
      await options.keyboard.press('Enter');
      expect(
        await until(
          () => text('.verdict'),
          (shown) => shown.includes('Saved.'),
          10_000,
        ),
      ).toContain('Saved.');
      await tabTo('Close');
      await options.keyboard.press('Enter');
      expect(await until(packNames, (names) => names.includes('Lantern team two'))).toContain('Lantern team two');
      expect((await stored(options))['pack:lanterns']).toMatchObject({ name: 'Lantern team two', scenarios: PACK.scenarios });
    });

    it('deletes it, and takes that back', async () => {
      await clickIn(options, 'Delete: Lantern team two');
      await until(packNames, (names) => !names.includes('Lantern team two'));
      expect(await packNames()).not.toContain('Lantern team two');
      await clickIn(options, 'Undo');
      expect(await until(packNames, (names) => names.includes('Lantern team two'))).toContain('Lantern team two');
    });
  });
});

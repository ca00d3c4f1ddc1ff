import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, clickIn, isThere, setStage, until, type Stage } from './harness';

const MACROS = 200;
const macros = Array.from({ length: MACROS }, (_, i) => ({
  title: `Macro ${i}`,
  actions: [
    { field: 'status', value: 'solved' },
    {
      field: 'comment_value_html',
      value:
        i % 50 === 7
          ? '<p>Hi {{ticket.requester.first_name}},</p><p>As I already said, it takes five days. You are an idiot.</p>'
          : '<p>Hi {{ticket.requester.first_name}},</p><p>thank you for the photo. Your refund is booked.</p><p>Best regards,<br>{{ticket.agent.name}}</p>',
    },
  ],
}));

/** Drops files on the page, as a hand does. */
const drop = (page: Page, files: readonly (readonly [name: string, text: string])[]): Promise<void> =>
  page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    document.querySelector('#macros .drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
const status = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('#macros [role="status"]')?.textContent ?? '');
const alerts = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('#macros [role="alert"]')?.textContent ?? '');
const firstRows = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.macro-table tbody tr:not(.macro-problems)')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
    ),
  );

describe.each(BROWSERS)('macros in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterAll(() => stage.close());

    it('a dropped export becomes a table to sort, to open and to save; what cannot be read loses nothing', async () => {
      const page = await stage.open(stage.extensionPage('options.html#macros'));
      await page.waitForSelector('#macros .drop');
      await drop(page, [['macros.json', JSON.stringify({ macros })]]);
      expect(
        await until(
          () => status(page),
          (text) => text.includes('of'),
          15_000,
        ),
      ).toBe('4 of 200 have something to mend');
      const rows = await firstRows(page);
      expect(rows.map(([title]) => title)).toEqual(['Macro 7', 'Macro 57', 'Macro 107', 'Macro 157']);
      expect(rows[0]).toEqual(['Macro 7', '1', '1', '0', 'You are an idiot', expect.stringMatching(/\w/)]);

      await clickIn(page, 'Macro');
      await clickIn(page, 'Macro');
      expect((await firstRows(page))[0]?.[0]).toBe('Macro 157');
      await clickIn(page, 'Macro 157');
      await page.waitForSelector('.macro-problems');
      expect(await page.$eval('.macro-problems', (row) => (row as HTMLElement).innerText)).toMatch(
        /As I already said[\s\S]*You are an idiot/,
      );

      await page.evaluate(() => {
        const kept = globalThis as unknown as { saved?: Promise<string> };
        URL.createObjectURL = (blob) => {
          kept.saved = (blob as Blob).arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
          return '#saved';
        };
      });
      await clickIn(page, 'Save as CSV');
      const csv = await until(
        () => page.evaluate(() => (globalThis as unknown as { saved?: Promise<string> }).saved ?? ''),
        (text) => text !== '',
      );
      expect(csv.split('\r\n').slice(0, 2)).toEqual([
        '\uFEFFmacro,severity,rule,words,reason,rewrite',
        expect.stringMatching(/^Macro 7,warning,condescend-as-i-said,As I already said,/),
      ]);

      await drop(page, [['macros.json', '{"macros": [\n oops']]);
      expect(await until(() => alerts(page), Boolean)).toBe(
        'macros.json is damaged at line 2 and cannot be read.What was there before is still there.',
      );
      expect(await firstRows(page)).toHaveLength(4);

      await drop(page, [['own.csv', 'Kürzel;Vorlage\nA;"Bitte; you are an idiot."\n']]);
      expect(
        await until(
          () => status(page),
          (text) => text.startsWith('Choose'),
        ),
      ).toBe('Choose the column with the replies, and the check starts.');
      await page.select('#macros .field:has(option[disabled]) select', '1');
      expect(
        await until(
          () => status(page),
          (text) => text.includes('of'),
        ),
      ).toBe('1 of 1 has something to mend');
      expect(stage.strangers).toEqual([]);
      await page.close();
    });
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInsights } from '../../src/insights/read-file';
import { packOf } from '../packs/pack';
import {
  BROWSERS,
  FIXTURES,
  clickIn,
  highlights,
  isThere,
  problemsIn,
  sentFrom,
  setStage,
  statusIn,
  store,
  stored,
  until,
  writeInZendesk,
  ZENDESK,
  type Stage,
} from './harness';

const DRAFT = 'Hi Dana,\nWe guarantee a refund on Friday, 4 December. You failed to attach the invoice.';

const BILLING = packOf({
  id: 'billing',
  name: 'Billing team',
  phrases: [
    { id: 'no-promises', find: 'we guarantee|promise', severity: 'error', message: 'They will hold us to it.', rewrites: ['we expect'] },
    { id: 'attach-it', title: 'Attach it', find: 'attach the invoice', message: 'Say how.', pilot: true },
  ],
  rules: { 'blame-you-failed': { pilot: true } },
  categories: { 'house-style': { locked: true } },
  sendGuard: { mode: 'ask', locked: true },
});

const teamsIn = (popup: Page): Promise<{ chosen: string; choices: string[]; note: string }> =>
  popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.team select');
    return {
      chosen: select?.selectedOptions[0]?.text ?? '',
      choices: [...(select?.options ?? [])].map(({ text }) => text),
      note: document.querySelector('.team-note')?.textContent ?? '',
    };
  });
/** The lines of the table of rules. */
const insightsIn = (page: Page): Promise<(string | null)[][]> =>
  page.$$eval('#insights table[aria-labelledby="insights-rules"] tbody tr', (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
  );
/** What “Export as JSON” hands to the browser. */
const exportIn = (page: Page): Promise<{ name: string; text: string }> =>
  page.evaluate(
    () =>
      new Promise<{ name: string; text: string }>((done) => {
        const make = URL.createObjectURL.bind(URL);
        let text: Promise<string>;
        URL.createObjectURL = (blob: Blob) => {
          text = blob.text();
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = function () {
          void text.then((words) => done({ name: this.download, text: words }));
        };
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Export as JSON')?.click();
      }),
  );
const choose = async (popup: Page, name: string): Promise<void> => {
  const value = await popup.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLOptionElement>('.team option')].find(({ text }) => text === wanted)?.value,
    name,
  );
  await popup.select('.team select', value ?? `no team “${name}”`);
};

describe.each(BROWSERS)('teams in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterAll(async () => {
      expect(stage.strangers).toEqual([]);
      await stage.close();
    });

    it('flag what their pack says where it was chosen, say so, and choose by the host', async () => {
      const page = await stage.open(FIXTURES.zendesk);
      await writeInZendesk(page, DRAFT);
      const found = () => highlights(page);
      expect(await until(found, ({ error }) => Boolean(error))).toMatchObject({ error: ['You failed to'] });

      const popup = await stage.openPopup(page);
      await store(popup, { 'pack:billing': BILLING });
      expect(
        (
          await until(
            () => teamsIn(popup),
            ({ choices }) => choices.length > 3,
          )
        ).choices,
      ).toEqual(['Standard', 'Strict', 'Relaxed', 'Billing team']);
      await choose(popup, 'Billing team');
      const own = await until(
        () => problemsIn(popup),
        (list) => list.some(({ text }) => text.includes('We guarantee')),
      );
      expect(own.find(({ text }) => text.includes('We guarantee'))?.text).toContain('From: Billing team');
      // What is only tried is not shown; a weaker rule may speak of the same sentence.
      expect(own.map(({ text }) => text).join()).not.toMatch(/“You failed to”|Say how/);
      expect(await until(found, ({ error }) => error?.[0] === 'We guarantee')).toMatchObject({ error: ['We guarantee'] });

      await clickIn(popup, /^Rules/);
      const locked = await popup.$eval('.switches', (switches) => {
        const input = [...switches.querySelectorAll('label')].find((label) => label.textContent === 'House style')?.querySelector('input');
        return [input?.disabled, document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent];
      });
      expect(locked).toEqual([true, 'Set by your team']);

      // The team asks before Send.
      await page.bringToFront();
      await page.click(ZENDESK.send);
      await page.keyboard.press('Escape');
      expect(await sentFrom(page)).toEqual([]);

      await popup.bringToFront();
      await choose(popup, 'Strict');
      const without = await until(
        () => problemsIn(popup),
        (list) => !list.some(({ text }) => text.includes('We guarantee')),
      );
      expect(without.map(({ text }) => text).join()).not.toContain('We guarantee');

      await store(popup, { teamRules: [{ team: 'billing', host: '*.zendesk.com' }] });
      await until(
        () => teamsIn(popup),
        ({ choices }) => choices.includes('Automatic (by the ticket)'),
      );
      await choose(popup, 'Automatic (by the ticket)');
      const ruled = await until(
        () => teamsIn(popup),
        ({ note }) => note !== '',
      );
      expect([ruled.chosen, ruled.note]).toEqual(['Automatic (by the ticket)', 'Billing team, by the ticket']);
      expect(await until(found, ({ error }) => error?.[0] === 'We guarantee')).toMatchObject({ error: ['We guarantee'] });

      // A pack that is damaged: the standard rules, and a word on it.
      await store(popup, { 'pack:billing': { ...BILLING, phrases: [{ id: 'no-promises', find: 7 }] } });
      const damaged = await until(
        () => teamsIn(popup),
        ({ note }) => note.includes('cannot be read'),
      );
      expect(damaged.note).toContain('The rules of “Billing team” cannot be read. The standard ones are used.');
      expect(await until(found, ({ error }) => error?.[0] === 'You failed to')).toMatchObject({ error: ['You failed to'] });
      expect(await statusIn(popup)).toMatch(/thing/);

      // Numbers are handed on when the page is left.
      await page.goto('about:blank');
      const counts = await until(
        async () =>
          Object.entries(await stored(popup)).find(([key]) => key.startsWith('counts:'))?.[1] as Record<string, object> | undefined,
        (sums) => Boolean(sums?.['*']),
      );
      expect(counts).toMatchObject({ 'no-promises': { fired: 1, shown: 1 }, 'attach-it': { fired: 1 }, '*': { checked: 1 } });
      expect(JSON.stringify(counts)).not.toMatch(/Dana|guarantee|invoice/);

      // The lead looks at what a rule would have done.
      await store(popup, { 'pack:billing': BILLING });
      const options = await stage.open(stage.extensionPage('options.html#insights'));
      const rows = await until(
        () => insightsIn(options),
        (all) => all.some(([rule]) => rule?.startsWith('Attach it')),
      );
      expect(rows).toContainEqual(['Attach itOn trial', '1', '0', '0', '0', '0']);
      expect(rows.find(([rule]) => rule === 'no-promises')?.slice(1, 3)).toEqual(['0', '1']);
      const file = await exportIn(options);
      expect(file.name).toMatch(/^replywell-insights-\d{4}-\d\d-\d\d\.json$/);
      expect(readInsights(file.text).days.map(({ replies, rules }) => [replies, rules['attach-it']])).toEqual([[1, { fired: 1 }]]);
      await clickIn(options, /^Delete all numbers/);
      await until(
        () => stored(options),
        (all) => !Object.keys(all).some((key) => key.startsWith('counts:')),
      );
      await clickIn(options, /^Undo/);
      const back = await until(
        () => insightsIn(options),
        (all) => all.length > 0,
      );
      expect(back).toEqual(rows);
    });
  });
});

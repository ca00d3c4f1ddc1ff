import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  FIXTURES,
  allowInChromium,
  clickIn,
  highlights,
  isThere,
  sentFrom,
  setStage,
  statusIn,
  until,
  writeInZendesk,
  ZENDESK,
} from './harness';
import type { BrowserName, Stage } from './harness';

const ADDRESS = FIXTURES.ownDomain;
const { hostname: HOST } = new URL(ADDRESS);
const ORIGIN = `*://${HOST}/*`;

/** The scripts that the browser would start by itself, besides the manifest's own. */
const registered = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js.map((path) => path.split('/').at(-1) ?? '')).sort();
  });
const isServed = async (page: Page): Promise<boolean> => (await page.$('replywell-ui')) !== null;
const becomesServed = (page: Page): Promise<boolean> => until(() => isServed(page), Boolean);

/** Uses Replywell on the page's site, from the popup; what was asked of the browser. */
async function useFromPopup(stage: Stage, page: Page): Promise<unknown[]> {
  const popup = await stage.open(stage.extensionPage('options.html'));
  const tabs = () => popup.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  const before = await tabs();
  await page.goto('about:blank');
  const other = await stage.open(ADDRESS);
  const [tab] = (await tabs()).filter((id) => !before.includes(id));
  // Opened by a click, the popup is told the tab's address; no test can click there.
  await popup.evaluateOnNewDocument((url) => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    chrome.tabs.get = (async (id: number) => ({ id, url })) as typeof chrome.tabs.get;
    const { request, contains } = chrome.permissions;
    // The test's own browser has granted it already.
    chrome.permissions.contains = (async (wanted: object) => asked.length > 0 && contains(wanted)) as never;
    chrome.permissions.request = (async (wanted: object) => (asked.push(wanted), request(wanted))) as never;
  }, ADDRESS);
  await popup.goto(stage.extensionPage(`popup.html?tab=${tab}`));
  await popup.bringToFront();
  await until(
    () => statusIn(popup),
    (words) => words === 'Replywell is not on for this site',
  );
  await allowInChromium(stage, HOST);
  await popup.bringToFront();
  await clickIn(popup, 'Use Replywell on this site');
  expect(
    await until(
      () => popup.$eval('h1', (h1) => h1.textContent),
      (words) => words === 'Zendesk',
    ),
  ).toBe('Zendesk');
  const asked = await popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
  await popup.close();
  await other.close();
  return asked;
}

/** Likewise from the first-run page, where no popup can be opened by a test. */
async function useFromWelcome(stage: Stage): Promise<void> {
  const welcome = await stage.open(stage.extensionPage('welcome.html'));
  await (await welcome.waitForSelector('form input'))?.type(HOST);
  await clickIn(welcome, /^(Add|Allow|Switch on|Use)/);
  await until(
    () => registered(welcome),
    ({ length }) => length === 2,
  );
  await welcome.close();
}

describe.each(BROWSERS)('a company’s own domain in %s', (name: BrowserName) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let folder: string;
    let stage: Stage;
    let page: Page;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'replywell-profile-'));
      stage = await setStage(name, { profile: folder });
    });
    afterAll(async () => {
      await stage.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    it('is asked for alone, known as the product whose page it shows, and served with all scripts', async () => {
      page = await stage.open(ADDRESS);
      expect(await isServed(page)).toBe(false);
      if (name === 'chromium') expect(await useFromPopup(stage, page)).toEqual([{ origins: [ORIGIN] }]);
      else await useFromWelcome(stage);
      const options = await stage.open(stage.extensionPage('options.html'));
      expect(
        await until(
          () => registered(options),
          ({ length }) => length === 3,
        ),
      ).toEqual(['common.js', 'content.js', 'first.js']);
      await options.close();
      await page.goto(ADDRESS);
      await page.bringToFront();
      expect(await becomesServed(page)).toBe(true);
    });

    it('is served after the browser was started again', async () => {
      await stage.close();
      stage = await setStage(name, { profile: folder });
      // Firefox keeps what an installed extension has registered, but a test's extension is a temporary one.
      if (name === 'firefox') {
        const options = await stage.open(stage.extensionPage('options.html'));
        await until(
          () => registered(options),
          ({ length }) => length === 3,
        );
        await options.close();
      }
      page = await stage.open(ADDRESS);
      expect(await becomesServed(page)).toBe(true);
      await writeInZendesk(page, 'You failed to attach the invoice.');
      expect(
        await until(
          () => highlights(page),
          ({ error }) => Boolean(error),
        ),
      ).toMatchObject({ error: ['You failed to'] });
    });

    it('is left when it is taken back: nothing of ours in the open page, nor among what the browser would start', async () => {
      const options = await stage.open(stage.extensionPage('options.html'));
      await until(
        () => options.$$eval('button', (all) => all.map((one) => one.ariaLabel)),
        (names) => names.includes(`Take back ${HOST}`),
      );
      await clickIn(options, `Take back ${HOST}`);
      expect(
        await until(
          () => registered(options),
          ({ length }) => length === 0,
        ),
      ).toEqual([]);
      await page.bringToFront();
      expect(
        await until(
          () => isServed(page),
          (there) => !there,
        ),
      ).toBe(false);
      expect(await highlights(page)).toEqual({});
      // Nothing comes back while the agent goes on, nor with the page.
      await writeInZendesk(page, ' You failed to reply.');
      await page.click(ZENDESK.send);
      expect(await sentFrom(page)).toHaveLength(1);
      expect([await isServed(page), await highlights(page)]).toEqual([false, {}]);
      await page.reload();
      await page.waitForSelector(ZENDESK.box);
      expect(await isServed(page)).toBe(false);
      await options.close();
    });
  });
});

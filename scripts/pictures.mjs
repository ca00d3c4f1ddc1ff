// Makes the pictures of the README, of docs/packs.md and of the store pages: the demo helpdesk and the options page, as a person would see them.
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../build.mjs';
import { demoSite } from '../demo/site.mjs';
import { launchChromium, serve } from './browsers.mjs';
import { clickWords, openPopup, readPopup } from './visit.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const picture = (name) => at(`docs/pictures/${name}.png`);
const WAIT = 10_000;
const SCENARIO = 'food-cold-and-late';
const PRACTISED = `Hi Jerome,

We're sorry if you were disappointed. You should have called the driver. We will look into it soon.

Regards, Mia`;

const ADDED = { id: 'look-into', find: ['look into'], message: 'They can hear: later. Try: what you do, and when.' };
const TRIED = `Hi Ana,
you failed to attach the invoice. We will look into it, and we promise to refund the money as soon as possible.`;

const site = await demoSite();
await buildAll();
await mkdir(dirname(picture('store/card')), { recursive: true });
const server = await serve({ https: true, routes: site.routes });
const { browser, extensionId, close } = await launchChromium({ extension: at('dist/chrome'), hosts: site.hosts(server.port) });
try {
  const [page] = await browser.pages();
  const popup = await openPopup(browser, extensionId);
  const words = await openTicket(page, popup);

  await clickWords(page, words);
  await settle(page);
  for (const name of ['card', 'store/card']) await page.screenshot({ path: picture(name) });
  await page.keyboard.press('Escape');

  await popup.bringToFront();
  await popup.screenshot({ path: picture('popup') });
  await over(page, popup, 'store/popup');
  await click(popup, 'Improve reply');
  await over(page, popup, 'store/improve');

  const options = await browser.newPage();
  await options.setViewport({ width: 1280, height: 800 });
  await options.goto(`chrome-extension://${extensionId}/options.html#practice/${SCENARIO}`);
  const field = await options.waitForSelector('#practice textarea', { timeout: WAIT });
  await field.type(PRACTISED);
  await click(options, 'Look at my reply');
  await field.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 60));
  await settle(options);
  await options.screenshot({ path: picture('store/practice') });
  await editPack(options);
  await options.screenshot({ path: picture('packs') });
  await options.evaluate(() => chrome.storage.sync.set({ sendGuard: 'ask' }));
  await options.evaluate(() => chrome.storage.local.remove('pack:billing'));
  await options.close();

  await page.bringToFront();
  await page.reload();
  await page.waitForFunction('window.ready === true', { timeout: WAIT });
  await popup.bringToFront();
  await readPopup(popup);
  await page.bringToFront();
  await page.click('[data-test-id="submit_button-button"]');
  await settle(page);
  await page.screenshot({ path: picture('store/before-send') });
} finally {
  await close();
  await server.close();
}

/** Opens the demo's first ticket; the words of it whose card has most to show. */
async function openTicket(page, popup) {
  await page.bringToFront();
  await page.goto(site.addressOf(site.tickets[0]));
  await page.waitForFunction('window.ready === true', { timeout: WAIT });
  const { problems } = await readPopup(popup);
  await page.bringToFront();
  const flagged = problems.filter(({ words, suggestions }) => words && suggestions.length > 0);
  if (!flagged[0]) throw new Error('The demo’s first ticket has nothing to show.');
  return flagged[0].words;
}

/** Brings in the example pack, gives it a phrase more and tries that on a reply. */
async function editPack(options) {
  const example = JSON.parse(await readFile(at('docs/packs/billing.json'), 'utf8'));
  await put(options, '.import textarea', JSON.stringify(example));
  await click(options, 'Read it');
  await options.waitForSelector('.outcome .primary', { timeout: WAIT });
  await click(options, 'Import');
  const edit = await options.waitForSelector('[aria-label="Edit: Billing team"]', { timeout: WAIT });
  await edit.click();
  await settle(options);
  await click(options, 'Source (JSON)');
  await put(options, '.source-field textarea', JSON.stringify({ ...example, phrases: [...example.phrases, ADDED] }, null, 2));
  await put(options, '.preview textarea', TRIED);
  await options.waitForSelector('.preview .sides', { timeout: WAIT });
  await settle(options);
  await options.$eval('.preview', (preview) => window.scrollBy(0, preview.getBoundingClientRect().top - 100));
  await settle(options);
}

/** What a person would paste into a field. */
async function put(page, selector, text) {
  await page.$eval(
    selector,
    (field, pasted) => {
      field.value = pasted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** Clicks a button of one of the extension's pages, by its words. */
async function click(page, words) {
  const [button] = await page.$$(`xpath/.//button[normalize-space()="${words}"]`);
  if (!button) throw new Error(`There is no button “${words}”.`);
  await page.bringToFront();
  await button.click();
  await settle(page);
}

/** The popup as the browser shows it: over the page, under its icon. */
async function over(page, popup, name) {
  await popup.bringToFront();
  const front = await popup.screenshot({ encoding: 'base64' });
  await page.bringToFront();
  const behind = await page.screenshot({ encoding: 'base64' });
  const both = await browser.newPage();
  await both.setViewport({ width: 1280, height: 800 });
  await both.setContent(`<!doctype html><style>
    body { margin: 0 }
    img { position: fixed }
    img + img { top: 8px; right: 16px; border-radius: 8px; box-shadow: 0 4px 24px #0006 }
  </style><img src="data:image/png;base64,${behind}"><img src="data:image/png;base64,${front}">`);
  await settle(both);
  await both.screenshot({ path: picture(name) });
  await both.close();
}

/** Until what is shown has come to rest. */
async function settle(page) {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
}

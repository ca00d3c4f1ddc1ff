// Visits the demo tickets in a browser without a window, prints what the extension's own popup says, and takes pictures.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './browsers.mjs';

const POPUP = { width: 380, height: 600 };
/** What the popup says before it has heard of the page, or when it cannot. */
const NOT_YET = /^$|Looking at the reply|Reload this page/;
const WAIT = 10_000;

/** Returns what was not as expected, a line a ticket; pictures go to the folder `out`. */
export async function visitTickets({ site, port, extension, out }) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const { browser, extensionId, close } = await launchChromium({ extension, hosts: site.hosts(port) });
  try {
    const [page] = await browser.pages();
    const popup = await openPopup(browser, extensionId);
    const wrong = [];
    let carded = false;
    for (const ticket of site.tickets) {
      const name = `${ticket.desk}-${ticket.id}`;
      await page.bringToFront();
      await page.goto(site.addressOf(ticket));
      await page.waitForFunction('window.ready === true', { timeout: WAIT });
      const seen = await readPopup(popup);
      print(ticket, seen);
      if (!isExpected(ticket, seen)) wrong.push(`${ticket.desk} #${ticket.id}: expected ${ticket.expect}, the popup says “${seen.status}”`);
      await page.bringToFront();
      await page.screenshot({ path: join(out, `${name}.png`) });
      const telling = carded ? undefined : seen.problems.find(isTelling);
      if (!telling) continue;
      carded = true;
      await picturesOf({ page, popup, words: telling.words, out, name });
    }
    console.log(`\n${site.tickets.length} tickets visited, pictures in out/`);
    return wrong;
  } finally {
    await close();
  }
}

/** The popup as a page of its own, for the first tab. */
export async function openPopup(browser, extensionId) {
  const popup = await browser.newPage();
  await popup.setViewport(POPUP);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const tab = await popup.evaluate(async () => (await chrome.tabs.query({ index: 0 }))[0].id);
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  return popup;
}

/** What the popup says, once it has heard of the page. */
export async function readPopup(popup) {
  const deadline = Date.now() + WAIT;
  let seen = { status: '', problems: [] };
  while (Date.now() < deadline) {
    await popup.reload();
    await popup.waitForSelector('[role="status"]', { timeout: WAIT });
    await pause(250);
    seen = await popup.evaluate(readInPage);
    if (!NOT_YET.test(seen.status) && !/^No reply box/.test(seen.status)) return seen;
  }
  return seen;
}

/** Runs in the popup: what its roles and names say. */
function readInPage() {
  const text = (element) => element?.textContent?.trim() ?? '';
  const items = [...document.querySelectorAll('[role="list"][aria-label="Problems"] > li')];
  return {
    status: text(document.querySelector('[role="status"]')),
    customer: text(document.querySelector('section[aria-label="Customer"] p')),
    more: text(document.querySelector('.more')),
    problems: items.map((item) => {
      const [head, reason] = [...item.querySelectorAll('p')].map(text);
      const buttons = [...item.querySelectorAll('button[aria-label]')].map((button) => button.getAttribute('aria-label'));
      return {
        head,
        words: /^“(.*)”$/s.exec(head)?.[1],
        reason,
        suggestions: buttons.filter((label) => /^(?:Replace|Insert|Remove|Copy) /.test(label)),
      };
    }),
  };
}

function print(ticket, { status, customer, problems, more }) {
  console.log(`${ticket.desk} #${ticket.id}  ${ticket.subject}  (${ticket.customer.name}, ${ticket.business.toLowerCase()})`);
  if (customer) console.log(`    ${customer}`);
  console.log(`    ${status}`);
  for (const { head, reason, suggestions } of problems) {
    console.log(`      - ${head}\n          ${reason}`);
    for (const suggestion of suggestions) console.log(`          → ${suggestion}`);
  }
  if (more) console.log(`      ${more}`);
  console.log('');
}

function isExpected({ expect }, { status, problems }) {
  if (expect === 'problems') return problems.length > 0;
  return problems.length === 0 && (expect === 'note' ? /internal note/i : /^Ready to send/).test(status);
}

/** A problem whose card shows what a card is for: words, and a rewrite of some length. */
const isTelling = ({ words, suggestions }) => words !== undefined && suggestions.some((label) => label.length > 30);

/** The open card over the ticket, and the popup in both colour schemes. */
async function picturesOf({ page, popup, words, out, name }) {
  await clickWords(page, words);
  await pause(500);
  await page.screenshot({ path: join(out, `${name}-card.png`) });
  for (const scheme of ['light', 'dark']) {
    for (const one of [page, popup]) await one.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.bringToFront();
    await pause(200);
    await popup.screenshot({ path: join(out, `popup-${scheme}.png`) });
  }
  await page.bringToFront();
  await pause(300);
  await page.screenshot({ path: join(out, `${name}-card-dark.png`) });
  for (const one of [page, popup]) await one.emulateMediaFeatures([]);
}

/** Clicks in the middle of these words of a reply. */
export async function clickWords(page, words) {
  const point = await page.evaluate((wanted) => {
    const box = [...document.querySelectorAll('[contenteditable="true"]')].find((one) => one.textContent.includes(wanted));
    const texts = box && document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts?.nextNode()) {
      const { currentNode: node } = texts;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, words);
  if (point) await page.mouse.click(point.x, point.y);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

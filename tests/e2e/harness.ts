import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CDPSession, Frame, Page, WebWorker } from 'puppeteer-core';
import {
  findChromium,
  findFirefox,
  launchChromium,
  launchFirefox,
  serve,
  type Route,
  type RunningBrowser,
  type Server,
} from '../../scripts/browsers.mjs';
import { fixtureHosts, fixtureRoutes, FIXTURES } from '../fixtures/helpdesks/pages';

export { FIXTURES };

export type BrowserName = 'chromium' | 'firefox';
/** The browsers that these tests are for; one that is missing is named as not run, and fails in CI. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
export const isThere = (name: BrowserName): boolean =>
  Boolean((name === 'chromium' ? findChromium() : findFirefox()) ?? process.env['CI'] === 'true');
/** In Firefox no test sees into our closed shadow root, runs code in the background, or counts listeners (CDP). */
export const seesInside = (name: BrowserName): boolean => name === 'chromium';

/** Where an agent writes and sends in ticket 101 of the Zendesk fixtures. */
export const ZENDESK = {
  box: '[data-ticket-id="101"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
  send: '[data-ticket-id="101"] [data-test-id="submit_button-button"]',
} as const;

const GECKO_ID = 'replywell@replywell.app';
/** Given by the manifest's key. */
const CHROME_ID = 'nlnbgdpfdhnbdahkipniapfogklklfjg';
/** Fixed, so that the extension's pages have an address. */
const GECKO_UUID = '3c0f4b0e-5a5e-4a5c-9d1e-0f6d2b7c8a91';

/** A browser with the package as it is shipped, and the fixture pages under the helpdesks' own addresses. */
export interface Stage {
  readonly name: BrowserName;
  readonly running: RunningBrowser;
  /** Addresses that were asked for and are not the fixtures'. */
  readonly strangers: readonly string[];
  open(address: string): Promise<Page>;
  /** The popup as a page, for the tab that shows `page`. */
  openPopup(page: Page): Promise<Page>;
  extensionPage(path: string): string;
  /** Closes all that was opened here; what is closed already is left out. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** A package in a folder, and its id where that is Firefox's. */
export interface Package {
  readonly folder: string;
  readonly geckoId?: string;
}

/** What a stage may have besides a browser and the fixtures. */
export interface StageOptions {
  /** Pages besides the fixtures, on every host. */
  readonly pages?: Readonly<Record<string, Route>>;
  /** A folder that outlives the browser. */
  readonly profile?: string;
  /** Another package than the one that was built before. */
  readonly shipped?: Package;
  /** A folder that files go to, unasked, which pages hand out. */
  readonly downloads?: string;
}

/** Starts a browser with the package that was built before. */
export async function setStage(
  name: BrowserName,
  { pages = {}, profile, downloads, shipped = { folder: `dist/${name === 'chromium' ? 'chrome' : 'firefox'}` } }: StageOptions = {},
): Promise<Stage> {
  const { folder, geckoId = GECKO_ID } = shipped;
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no package in ${folder}: \`npm run build\` makes it.`);
  const server: Server = await serve({ https: true, routes: { ...(await fixtureRoutes()), ...pages } });
  const hosts = fixtureHosts(server.port);
  // What puppeteer installs is gone after a restart.
  const kept = profile ? { userDataDir: profile } : { extension: folder };
  if (profile && name === 'firefox') await cp(folder, join(profile, 'extensions', geckoId), { recursive: true });
  const running =
    name === 'chromium'
      ? await launchChromium({ ...kept, hosts, args: profile ? [`--load-extension=${resolve(folder)}`] : [] })
      : await launchFirefox({
          ...kept,
          hosts,
          args: ['-remote-allow-system-access'],
          prefs: {
            'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: GECKO_UUID }),
            'extensions.webextOptionalPermissionPrompts': false,
            ...(profile && { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 }),
            ...(downloads && {
              'browser.download.folderList': 2,
              'browser.download.dir': downloads,
              'browser.download.alwaysOpenPanel': false,
            }),
          },
        });
  const { browser } = running;
  if (downloads && name === 'chromium') {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const strangers: string[] = [];
  const extensionPage = (path: string): string =>
    name === 'chromium' ? `chrome-extension://${running.extensionId ?? CHROME_ID}/${path}` : `moz-extension://${GECKO_UUID}/${path}`;
  const goto = async (page: Page, address: string): Promise<void> => {
    // Firefox never reports that an extension page has loaded.
    const isOurs = address.startsWith('moz-extension:');
    await page.goto(address, { timeout: isOurs ? 1500 : 20_000 }).catch((error: unknown) => {
      if (!isOurs) throw error;
    });
  };
  const opened: Page[] = [];
  const watched = async (): Promise<Page> => {
    const page = await browser.newPage();
    opened.push(page);
    if (name === 'chromium')
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^https?:$/.test(protocol) && !(hostname in hosts) && !hostname.endsWith('.froala.com')) strangers.push(request.url());
      });
    return page;
  };

  return {
    name,
    running,
    strangers,
    extensionPage,
    async open(address) {
      const page = await watched();
      await goto(page, address);
      // A page that opened by itself, such as the welcome page, may be in front; a page behind it draws no frames.
      await page.bringToFront();
      return page;
    },
    async openPopup(page) {
      const popup = await watched();
      await popup.setViewport({ width: 380, height: 600 });
      await goto(popup, extensionPage('popup.html'));
      const address = page.url();
      const tab = await popup.evaluate(async (wanted) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        for (const { id } of await api.tabs.query({})) {
          // Only a page with our content script answers, and the popup's protocol does not say where it is; the title does.
          if (id === undefined) continue;
          const seen = await new Promise<boolean>((resolve) => {
            const port = api.tabs.connect(id, { name: 'replywell-popup' });
            port.onMessage.addListener(() => resolve(true));
            port.onDisconnect.addListener(() => {
              void api.runtime.lastError;
              resolve(false);
            });
          });
          if (seen) return { id, wanted };
        }
        return null;
      }, address);
      if (!tab) throw new Error(`no content script answers for ${address}`);
      await goto(popup, extensionPage(`popup.html?tab=${tab.id}`));
      await popup.waitForSelector('[role="status"]');
      return popup;
    },
    async closePages() {
      await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined)));
    },
    async close() {
      await running.close();
      await server.close();
    },
  };
}

/** As a person does on the browser's own page: optional hosts may be asked for without a prompt that no test can press. */
export async function allowInChromium({ running, extensionPage }: Stage, host: string): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, pattern) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: {
          updateExtensionConfiguration(options: object): Promise<void>;
          addHostPermission(id: string, host: string): Promise<void>;
        };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      await developerPrivate.addHostPermission(id, pattern);
    },
    new URL(extensionPage('')).hostname,
    `*://${host}/*`,
  );
  await page.close();
}

/** Switches Replywell on for the site that `page` shows, on the first-run page, and waits until it is there. */
export async function allowSite(stage: Stage, page: Page): Promise<void> {
  const { hostname } = new URL(page.url());
  if (stage.name === 'chromium') await allowInChromium(stage, hostname);
  const welcome = await stage.open(stage.extensionPage('welcome.html'));
  await (await welcome.waitForSelector('form input'))?.type(hostname);
  await clickIn(welcome, /^(Add|Allow|Switch on|Use)/);
  await page.bringToFront();
  await until(async () => (await page.$('replywell-ui')) !== null, Boolean);
  await welcome.close();
}

/** Chooses what happens before Send on the options page, as a person does. */
export async function chooseSendGuard(stage: Stage, answer: 'Off' | 'Hint' | 'Ask'): Promise<void> {
  const options = await stage.open(stage.extensionPage('options.html'));
  await options.waitForSelector('input[name="send-guard"]');
  await options.$$eval(
    'label:has(input[name="send-guard"])',
    (labels, wanted) => (labels.find((label) => label.querySelector('strong')?.textContent === wanted) as HTMLElement).click(),
    answer,
  );
  const chosen = answer.toLowerCase();
  const kept = await until(
    async () => (await stored(options, 'sync'))['sendGuard'],
    (value) => value === chosen,
  );
  if (kept !== chosen) throw new Error(`“${answer}” was chosen, but ${String(kept)} is stored`);
  await options.close();
}

/** What the extension has stored, asked on one of its own pages. */
export const stored = (page: Page, area: 'local' | 'sync' = 'local'): Promise<Record<string, unknown>> =>
  page.evaluate((wanted) => ((globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome).storage[wanted].get(), area);

/** Changes what the extension has stored on this machine, on one of its own pages. */
export const store = (page: Page, values: object): Promise<void> =>
  page.evaluate((given) => ((globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome).storage.local.set(given), values);

/** The extension's background; throws when there is none. Only where a test {@link seesInside}. */
export async function background({ running }: Stage): Promise<WebWorker> {
  const worker = await (await running.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  if (!worker) throw new Error('the extension has no background');
  return worker;
}

/** What the editor of the Zendesk fixtures' ticket 101 would send. */
export const zendeskModel = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as { editors: Map<string, { getData(): string }> }).editors.get('101')?.getData() ?? '');

/** Puts HTML into the same editor in the place of all that it has, as the page's own code does. */
export const fillZendesk = (page: Page, html: string): Promise<void> =>
  page.evaluate(
    (data) => (window as unknown as { editors: Map<string, { setData(html: string): void }> }).editors.get('101')?.setData(data),
    html,
  );

/** Writes with real keys in a reply box of the Zendesk fixtures, that of ticket 101 unless told otherwise, once its editor is there. */
export async function writeInZendesk(page: Page, text: string, box: string = ZENDESK.box): Promise<void> {
  await page.waitForSelector(`${box}.ck-editor__editable`);
  await page.click(box);
  await type(page, text);
}

/** A message that a fixture has sent. */
export interface Sent {
  readonly channel?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly data: string;
}

/** What a fixture has sent, oldest first. */
export const sentFrom = (page: Page): Promise<Sent[]> => page.evaluate(() => (window as unknown as { sent: Sent[] }).sent);

/** Types with real keys; a line break is Enter. */
export async function type(page: Page, text: string, delay = 2): Promise<void> {
  for (const [i, line] of text.split('\n').entries()) {
    if (i) await page.keyboard.press('Enter');
    await page.keyboard.type(line, { delay });
  }
}

/** Presses a key while Control is down. */
export async function control(page: Page, key: 'z' | 'y' | 'a' | 'b' | 'End' | 'Home', shift = false): Promise<void> {
  await page.keyboard.down('Control');
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
}

/** The underlined words of a page, or of a frame, by severity. */
export function highlights(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('replywell-'))
        found[name.slice('replywell-'.length)] = [...ranges].map((range) => {
          // A range in a text field's value tells nothing of itself.
          if (!(range.startContainer instanceof Node)) return '';
          const copy = document.createRange();
          copy.setStart(range.startContainer, range.startOffset);
          copy.setEnd(range.endContainer, range.endOffset);
          return copy.toString();
        });
    return found;
  });
}

/** Waits until `read` gives what `accept` wants; returns the last value either way, so that the assertion can show it. */
export async function until<Value>(read: () => Promise<Value>, accept: (value: Value) => boolean, ms = 8000): Promise<Value> {
  const end = Date.now() + ms;
  let value = await read();
  while (!accept(value) && Date.now() < end) {
    await pause(100);
    value = await read();
  }
  return value;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The middle of some words in the visible reply box, in the window of the page or frame that it is in. */
export async function pointOf(page: Page | Frame, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0 || !node.parentElement?.closest('[contenteditable="true"]')) continue;
      if (!node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`“${words}” is not in the reply box`);
  return point;
}

/** One of our elements in the page, by role and name; the closed shadow root is seen through the accessibility tree. Chromium only. */
export interface InPageElement {
  readonly role: string;
  readonly name: string;
  readonly node: number;
}

const sessions = new WeakMap<Page, CDPSession>();

/** What assistive technology sees of the in-page interface: elements inside `<replywell-ui>`, in order. Chromium only. */
export async function inPage(page: Page): Promise<InPageElement[]> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = await page.createCDPSession()));
  await session.send('DOM.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const ours = new Set<number>();
  const collect = (node: typeof root, inside: boolean): void => {
    const here = inside || node.localName === 'replywell-ui';
    if (here) ours.add(node.backendNodeId);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collect(child, here);
  };
  collect(root, false);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored && node.backendDOMNodeId !== undefined && ours.has(node.backendDOMNodeId))
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      node: node.backendDOMNodeId as number,
    }));
}

/** Clicks one of our elements with the mouse. Chromium only. */
export async function clickInPage(page: Page, role: string, name: RegExp): Promise<void> {
  const find = async () => (await inPage(page)).find((element) => element.role === role && name.test(element.name));
  const element = await until(find, Boolean);
  const session = sessions.get(page);
  if (!element || !session) throw new Error(`no ${role} ${name}: ${JSON.stringify(await inPage(page))}`);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: element.node });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** The popup's problems: their visible text, and the names of their buttons. */
export function problemsIn(popup: Page): Promise<{ text: string; buttons: string[] }[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role="list"][aria-label="Problems"] > li')].map((item) => ({
      text: (item as HTMLElement).innerText,
      buttons: [...item.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.innerText.trim()),
    })),
  );
}

export const statusIn = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.querySelector('[role="status"]')?.textContent?.trim() ?? '');

/** Clicks a popup button by its accessible name. */
export async function clickIn(popup: Page, name: string | RegExp): Promise<void> {
  const wanted = typeof name === 'string' ? name : name.source;
  const handle = await popup.evaluateHandle(
    (pattern, exact) =>
      [...document.querySelectorAll<HTMLElement>('button, summary, label:has([role="switch"])')].find((button) => {
        const label = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
        return exact ? label === pattern : new RegExp(pattern).test(label);
      }) ?? null,
    wanted,
    typeof name === 'string',
  );
  const element = handle.asElement();
  if (!element) throw new Error(`no button ${String(name)} in the popup: ${await popup.evaluate(() => document.body.innerText)}`);
  await (element as unknown as { click(): Promise<void> }).click();
}

/** Clicks a button of a problem, by its name, in the popup over `page`, once it is there; `page` is in front again afterwards. */
export async function mendFromPopup(stage: Stage, page: Page, label: string | RegExp): Promise<void> {
  const popup = await stage.openPopup(page);
  const fits = (button: string): boolean => (typeof label === 'string' ? button === label : label.test(button));
  await until(
    () => problemsIn(popup),
    (list) => list.some(({ buttons }) => buttons.some(fits)),
  );
  await clickIn(popup, label);
  await popup.close();
  await page.bringToFront();
}

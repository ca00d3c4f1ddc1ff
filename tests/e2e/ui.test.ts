import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningBrowser, Server } from '../../scripts/browsers.mjs';
import { launchChromium, serve } from '../../scripts/browsers.mjs';
import { buildScene } from '../ui/scenes/build';

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";
const PAGES = ['popup', 'options', 'welcome', 'macros', 'parts', 'send-dialog'] as const;

const pageOf = (name: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CSP}">
  <title>${name}</title><link rel="stylesheet" href="${name}.css"><script type="module" src="${name}.js"></script></head>
  <body><div id="app"></div></body></html>`;

/** A helpdesk whose own styles and shortcuts reach for everything. */
const helpdesk = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ticket</title>
  <style>* { color: red; font-size: 30px; transform: none } button { display: none } replywell-ui { display: none; opacity: 0.1 }
  #editor { font: 15px/24px serif; width: 600px; padding: 12px }</style></head>
  <body><div id="editor" contenteditable="true" role="textbox" aria-label="Reply"><p>Hi Ms Kowalski,</p><p>As I already told you, you failed to
  provide your order number. Unfortunately, refunds are not possible.</p><p>We will look into it as soon as possible.</p></div>
  <script type="module" src="in-page.js"></script></body></html>`.replace(/\n +(?=provide)/, ' ');

let running: RunningBrowser;
let server: Server;
let page: Page;
let axe: string;
const errors: string[] = [];

beforeAll(async () => {
  const scenes = await Promise.all(PAGES.map(async (name) => [name, await buildScene(`./${name}.tsx`)] as const));
  const inPage = await buildScene('./in-page.tsx', true);
  const css = (body: string) => ({ type: 'text/css', body });
  const js = (body: string) => ({ type: 'text/javascript', body });
  axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
  server = await serve({
    routes: {
      '/favicon.ico': { type: 'image/png', body: await readFile(new URL('../../assets/icons/16.png', import.meta.url)) },
      '/helpdesk.html': helpdesk,
      '/in-page.js': js(inPage.js),
      ...Object.fromEntries(
        scenes.flatMap(([name, scene]) => [
          [`/${name}.html`, pageOf(name)],
          [`/${name}.js`, js(scene.js)],
          [`/${name}.css`, css(scene.css)],
        ]),
      ),
    },
  });
  running = await launchChromium();
});
afterAll(async () => {
  await running.close();
  await server.close();
});

beforeEach(async () => {
  page = await running.browser.newPage();
  errors.length = 0;
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

/** What axe finds in the page, or in one part of it. */
async function violations(part = ''): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = (await page.evaluate(`axe.run(${part && JSON.stringify(part)})`)) as AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

describe('accessibility by axe-core', () => {
  const replies = [
    'few',
    'none',
    'empty',
    'undo',
    'copy',
    'long',
    'twelve',
    'cues',
    'gap',
    'content',
    'corrected',
    'unheard',
    'scorecard',
    'team',
    'team-kept',
    'team-damaged',
    'promises',
  ];
  const views = ['improve-one', 'improve-three', 'improve-eight', 'improve-long', 'improve-copy', 'improved'];
  const popup = [
    ...replies,
    ...views,
    'no-reply-box',
    'internal-note',
    'site-off',
    'site-forbidden',
    'page-changed',
    'any-box',
    'ask',
    'reload',
  ];
  it.each([
    ...popup.map((scene) => `popup.html?scene=${scene}`),
    'options.html',
    'options.html#cold-unfortunately',
    'options.html?managed',
    'options.html#practice/food-cold-and-late',
    'options.html#lesson/hand-off',
    'welcome.html',
    ...['start', 'checked', 'checking', 'choose'].map((scene) => `macros.html?scene=${scene}`),
    'parts.html',
    'send-dialog.html',
    'send-dialog.html?scene=many',
    'send-dialog.html?scene=long',
    'send-dialog.html?scene=copy',
  ])('%s', async (path) => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${server.url}/${path}`);
      if (path.startsWith('options')) await page.waitForSelector('.practice');
      if (path.includes('#practice/')) {
        await page.type(
          '.practice textarea',
          'Hi Jerome, I am sorry, but you should have called us. We will refund you as soon as possible.',
        );
        await page.click('.practice .primary');
        await page.waitForSelector('.look');
      }
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const button of document.querySelectorAll<HTMLElement>(
          '.problem .quiet[aria-expanded="false"], .macro-table [aria-expanded="false"]',
        ))
          button.click();
      });
      expect(await violations(), scheme).toEqual([]);
    }
  });
});

describe('packs on the options page', () => {
  it.each([
    ['faulty', '.refused', '.editor'],
    ['source', 'textarea.code', '.editor'],
    ['diff', '.changes', '.packs'],
    ['preview', '.compared', '.preview'],
  ])('have no violation in the scene “%s”, and nothing that is cut off at 200 %%', async (scene, shown, part) => {
    await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await page.goto(`${server.url}/options.html?scene=${scene}`);
    await page.waitForSelector(shown, { timeout: 20_000 });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await violations(part), scheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  });
});

describe('the popup', () => {
  it('is 380 px wide and has no text cut off or scrolled sideways', async () => {
    await page.setViewport({ width: 380, height: 600 });
    for (const scene of [
      'long',
      'twelve',
      'undo',
      'corrected',
      'cues',
      'gap',
      'scorecard',
      'team',
      'team-kept',
      'improve-eight',
      'improve-long',
      'improve-copy',
      'improved',
      'page-changed',
      'any-box',
    ]) {
      await page.goto(`${server.url}/popup.html?scene=${scene}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), scene).toBe(380);
    }
  });

  it('has the reasons for a dismissal under the pointer, however long the list below is', async () => {
    await page.setViewport({ width: 380, height: 600 });
    await page.goto(`${server.url}/popup.html?scene=twelve`);
    await page.locator('.problem .quiet ::-p-text(Dismiss)').click();
    await page.waitForSelector('.why-dismissed');
    const hit = await page.$$eval('.why-dismissed button', (buttons) =>
      buttons.map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      }),
    );
    expect(hit).toEqual([true, true, true]);
  });

  it('goes from problem to problem by keyboard alone', async () => {
    await page.goto(`${server.url}/popup.html?scene=few`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    for (let i = 0; i < 9 && !(await focused())?.startsWith('Insert'); i++) await page.keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^Insert “I’m sorry/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === '3 things to look at');
    await expect.poll(focused).toBe('Replace with “I still need your order number”');
    for (let left = 2; left >= 0; left--) {
      await page.keyboard.press('Enter');
      await page.waitForFunction((number) => document.querySelectorAll('.problem').length === number, {}, left);
    }
    await expect.poll(focused).toBe('Ready to send');
  });
});

describe('the popup by keyboard', () => {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent ?? element?.textContent;
    });

  it('corrects the customer’s mood with the arrow keys, and takes it back', async () => {
    await page.goto(`${server.url}/popup.html?scene=few`);
    for (let i = 0; i < 5 && (await focused()) !== 'Annoyed'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.customer p')?.textContent === 'Angry, as you said');
    await expect.poll(focused).toBe('Angry');
    await page.locator('aria/As read[role="button"]').click();
    await page.waitForFunction(() => document.activeElement?.closest('label')?.textContent === 'Annoyed');
  });

  it('shows the rest, and goes on with the first of these', async () => {
    await page.goto(`${server.url}/popup.html?scene=twelve`);
    expect(await page.$$eval('.problem', (rows) => rows.length)).toBe(5);
    await page.focus('.more');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.problem').length === 12);
    await expect.poll(focused).toMatch(/^Insert “I will check with the carrier/);
  });
});

describe('“Improve reply” by keyboard', () => {
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.closest('label')?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent;
    });
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      // What a key does is drawn before the next one is pressed.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
  };

  it('refuses a change, applies the rest and takes all back', async () => {
    await page.goto(`${server.url}/popup.html?scene=twelve`);
    await page.focus('footer .primary');
    await press('Enter');
    await expect.poll(focused).toBe('Improve reply');
    await press('Tab', 'Tab', 'Space', 'Tab', 'Tab');
    await expect.poll(focused).toBe('Apply 2 changes');
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'status');
    await expect.poll(focused).toBe('10 things to look at · 2 changes made');
    await press('Tab');
    await expect.poll(focused).toBe('Undo all');
  });

  it('goes back to where it came from', async () => {
    await page.goto(`${server.url}/popup.html?scene=few`);
    await page.focus('footer .primary');
    await press('Enter');
    await page.locator('aria/Back[role="button"]').click();
    await expect.poll(focused).toBe('Improve reply');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
  });
});

describe('the sample on the first-run page', () => {
  it('takes a rewrite with one click and gives it back with one Ctrl+Z', async () => {
    await page.goto(`${server.url}/welcome.html`);
    const text = () => page.$eval('textarea', (area) => area.value);
    const before = await text();
    await page.locator('aria/Replace with “I still need your order number”[role="button"]').click();
    expect(await text()).toContain('I still need your order number');
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await text()).toBe(before);
  });
});

describe('in the page', () => {
  const open = async (scene: string) => {
    await page.goto(`${server.url}/helpdesk.html?scene=${scene}`);
    await frames();
  };
  /** Two frames: one to render, one to place. */
  const frames = () =>
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))));
  const openCard = async (key: string, focus: boolean) => {
    await page.evaluate((name, how) => window.inPage.open(name, { focus: how }), key, focus);
    await frames();
  };
  const log = () => page.evaluate(() => window.log);
  const inEditor = () => page.evaluate(() => document.activeElement?.id === 'editor');
  const find = async (role: string): Promise<SerializedAXNode | undefined> => {
    const search = (node: SerializedAXNode | null): SerializedAXNode | undefined =>
      node?.role === role ? node : node?.children?.map(search).find((found) => found !== undefined);
    return search(await page.accessibility.snapshot({ interestingOnly: false }));
  };
  const says = async (words: string) => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })).includes(words);
  const press = async (key: Parameters<Page['keyboard']['press']>[0]) => {
    await page.keyboard.press(key);
    await frames();
  };
  /** The middle of a part of the card, for a real click; the root is closed, so the card is asked by name over the debugger. */
  const middleOf = async (name: string) => {
    const handle = await page.$(`aria/${name}`);
    const box = await handle?.boundingBox();
    if (!box) throw new Error(`Nothing is called ${name}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  it('shows the count in words, whatever the page’s styles say', async () => {
    await open('some');
    const { x, y } = await middleOf('Replywell: 5 things to look at');
    expect(x).toBeGreaterThan(560);
    expect(y).toBeGreaterThan(100);
  });

  it('offers reminders after Send, said and reached by keys, and gives the focus back to the reply', async () => {
    await open('promised');
    expect(await says('Your reply has 2 promises. Replywell can remind you.')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const reached = async (name: string): Promise<boolean> =>
      (await page.accessibility.snapshot({ interestingOnly: false })) !== null &&
      JSON.stringify(await page.accessibility.snapshot()).includes(`"name":"${name}","focused":true`);
    await page.click('#editor');
    for (let tries = 0; tries < 6 && !(await reached('Remind me: “I’ll call you tomorrow at 3 pm.”')); tries++) await press('Tab');
    await press('Enter');
    expect(await log()).toEqual(['keep 0']);
    expect(await inEditor()).toBe(true);
    const { x, y } = await middleOf('Not now');
    await page.mouse.click(x, y);
    await frames();
    expect(await log()).toEqual(['keep 0', 'leave promises']);
  });

  it('has its mark dragged to another corner, where a press on it still opens a card', async () => {
    await open('some');
    await page.click('#editor');
    const { x, y } = await middleOf('Replywell: 5 things to look at');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 300, y - 60, { steps: 4 });
    await frames();
    expect(await middleOf('Replywell: 5 things to look at')).toEqual({ x: x - 300, y: y - 60 });
    await page.mouse.move(40, 30, { steps: 4 });
    await page.mouse.up();
    await frames();
    expect(await log()).toEqual(['mark top-left']);
    const now = await middleOf('Replywell: 5 things to look at');
    expect(now.x).toBeLessThan(60);
    expect(now.y).toBeLessThan(60);
    expect(await inEditor()).toBe(true);
    await page.mouse.click(now.x, now.y);
    await frames();
    expect((await find('dialog'))?.name).toBe('No apology yet');
  });

  it('has its mark moved and hidden by a menu, with the mouse and with the keyboard', async () => {
    await open('some');
    await page.click('#editor');
    const { x, y } = await middleOf('Replywell: 5 things to look at');
    await page.mouse.click(x, y, { button: 'right' });
    await frames();
    expect((await find('menu'))?.children?.map(({ name, checked }) => [name, checked])).toEqual([
      ['Lower right', true],
      ['Lower left', false],
      ['Upper right', false],
      ['Upper left', false],
      ['Hide it on this site', undefined],
    ]);
    expect(await inEditor()).toBe(true);
    await press('Escape');
    expect(await find('menu')).toBeUndefined();
    const mark = await page.$('aria/Replywell: 5 things to look at');
    await mark?.focus();
    await page.keyboard.down('Shift');
    await press('F10');
    await page.keyboard.up('Shift');
    await press('ArrowDown');
    await press('Enter');
    expect(await log()).toEqual(['mark bottom-left']);
    await page.mouse.click(30, y, { button: 'right' });
    await frames();
    const hide = await middleOf('Hide it on this site');
    await page.mouse.click(hide.x, hide.y);
    await frames();
    expect(await log()).toEqual(['mark bottom-left', 'mark hidden']);
    expect(await says('Replywell: 5 things')).toBe(false);
  });

  it('goes through the foremost five of twelve until more are asked for, and counts all', async () => {
    await open('many');
    await middleOf('Replywell: 12 things to look at');
    await openCard('p2', false);
    expect(await says('2 of 5')).toBe(true);
    await page.evaluate(() => {
      const now = window.state.value;
      if (now?.kind === 'reply') window.state.value = { ...now, all: true };
    });
    await frames();
    expect(await says('3 of 12')).toBe(true);
  });

  it('opens below the words without taking the focus', async () => {
    await open('some');
    await page.click('#editor');
    await openCard('p2', false);
    expect((await find('dialog'))?.name).toBe('Sounds like blame');
    expect(await inEditor()).toBe(true);
    await page.keyboard.type('x');
    expect(await page.$eval('#editor', (editor) => editor.textContent?.includes('x'))).toBe(true);
  });

  it('applies by mouse without the editor losing the focus, and moves on', async () => {
    await open('some');
    await page.click('#editor');
    await openCard('p2', false);
    const { x, y } = await middleOf('Replace with “could you send your order number”');
    await page.mouse.move(x, y);
    await page.mouse.down();
    expect(await inEditor()).toBe(true);
    await page.mouse.up();
    await frames();
    expect(await log()).toEqual(['apply p2 1', 'show p3']);
    expect((await find('dialog'))?.name).toBe('No clear time');
  });

  it('works by keyboard alone: apply, next, previous, numbers, close', async () => {
    await open('some');
    await page.focus('#editor');
    await openCard('p2', true);
    expect(await inEditor()).toBe(false);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    expect((await find('dialog'))?.name).toBe('No clear time');
    await press('2');
    expect((await find('dialog'))?.name).toBe('Bad news first');
    await press('Enter');
    expect((await find('dialog'))?.name).toBe('No apology yet');
    await press('Escape');
    expect(await find('dialog')).toBeUndefined();
    expect(await inEditor()).toBe(true);
    expect((await log()).filter((line) => !line.startsWith('show'))).toEqual(['apply p3 1', 'apply p4 0', 'closed']);
  });

  it('says “Ready to send” after the last one, and gives the focus back', async () => {
    await open('one');
    await page.focus('#editor');
    await openCard('p0', true);
    await press('Enter');
    expect((await find('status'))?.children?.[0]?.name).toBe('Ready to send');
    expect(await inEditor()).toBe(true);
    // Beside its words, and in the corner again without them.
    const box = await page.$eval('#editor', (editor) => editor.getBoundingClientRect().toJSON() as DOMRect);
    const mark = async () => (await (await page.$('aria/Replywell: Ready to send'))?.boundingBox()) ?? { x: 0, width: 0 };
    const right = ({ x, width }: { x: number; width: number }) => x + width;
    const wide = await mark();
    expect(wide.width).toBeGreaterThan(60);
    await expect.poll(async () => (await mark()).width, { timeout: 8000 }).toBe(24);
    await frames();
    expect([right(wide), right(await mark())].map(Math.round)).toEqual([box.right - 8, box.right - 8]);
  });

  it('opens the next one for the keyboard command', async () => {
    await open('some');
    await page.focus('#editor');
    for (const name of ['No apology yet', 'When will they hear from you?']) {
      await page.evaluate(() => window.inPage.next());
      await frames();
      expect((await find('dialog'))?.name).toBe(name);
      expect(await inEditor()).toBe(false);
    }
  });

  it('closes with Escape from the editor, and on a press elsewhere', async () => {
    await open('some');
    await page.focus('#editor');
    await openCard('p2', false);
    await press('Escape');
    expect(await find('dialog')).toBeUndefined();
    await openCard('p2', false);
    await page.mouse.click(900, 500);
    await frames();
    expect(await find('dialog')).toBeUndefined();
  });

  it('gives back the caret where it was', async () => {
    await open('some');
    await page.click('#editor');
    await page.evaluate(() => {
      const text = document.querySelector('#editor p')?.firstChild;
      if (text) getSelection()?.collapse(text, 2);
    });
    await openCard('p2', true);
    await press('Escape');
    await page.keyboard.type('!');
    expect(await page.$eval('#editor', (editor) => editor.textContent?.slice(0, 6))).toBe('Hi! Ms');
  });

  it('opens the ways to dismiss by keyboard, and Escape leaves only the menu', async () => {
    await open('some');
    await openCard('p2', true);
    for (let i = 0; i < 6; i++) await page.keyboard.press('Tab');
    await press('Enter');
    expect((await find('menu'))?.children?.length).toBe(5);
    await press('Escape');
    expect(await find('menu')).toBeUndefined();
    expect((await find('dialog'))?.name).toBe('Sounds like blame');
    await press('Enter');
    await press('ArrowDown');
    await press('Enter');
    expect((await log()).filter((line) => line.startsWith('dismiss'))).toEqual(['dismiss p2 reply']);
  });

  it('lets the page hear nothing of what happens in the card', async () => {
    await open('some');
    await openCard('p2', true);
    await press('ArrowDown');
    const { x, y } = await middleOf('Why?');
    await page.mouse.click(x, y);
    expect((await log()).filter((line) => line.startsWith('page heard'))).toEqual([]);
    expect(await log()).toContain('why vague-soon');
  });

  it('does not touch the editor, and leaves nothing behind', async () => {
    await open('some');
    const before = await page.$eval('#editor', (editor) => editor.outerHTML);
    await openCard('p2', true);
    expect(await page.$eval('#editor', (editor) => editor.outerHTML)).toBe(before);
    expect(await page.$$eval('replywell-ui', (hosts) => hosts.map((host) => [host.parentElement?.localName, host.shadowRoot]))).toEqual([
      ['html', null],
    ]);
    await page.evaluate(() => window.inPage.remove());
    expect(await page.$('replywell-ui')).toBeNull();
  });

  it('follows the words when the page scrolls or shifts', async () => {
    await open('one');
    await openCard('p0', false);
    const before = await middleOf('Why?');
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '50px';
      document.body.prepend(banner);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await middleOf('Why?')).y).toBeCloseTo(before.y + 50, 0);
  });

  it('works inside a modal dialog of the page, where everything else is inert', async () => {
    await open('one');
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const editor = document.querySelector('#editor');
      document.body.append(dialog);
      if (editor) dialog.append(editor);
      dialog.showModal();
      window.inPage.update();
    });
    await frames();
    await openCard('p0', false);
    const { x, y } = await middleOf('Dismiss');
    await page.mouse.click(x, y);
    await frames();
    expect(await log()).toContain('dismiss p0 once');
  });

  it('asks before Send at once, keeps focus and keys to itself, and shows both answers at 200 %', async () => {
    await page.setViewport({ width: 640, height: 400 });
    await open('some');
    await page.click('#editor');
    const isThere = await page.evaluate(() => {
      const now = window.state.value;
      const problems = now?.kind === 'reply' ? now.problems : [];
      const apply = () => Promise.resolve('done' as const);
      const log = (what: string) => () => window.log.push(what);
      const takeAway = window.inPage.ask({
        problems,
        left: () => [],
        apply,
        review: () => (takeAway(), log('review')()),
        send: log('send'),
        gone: log('gone'),
      });
      return document.activeElement?.localName;
    });
    expect(isThere).toBe('replywell-ui');
    expect((await find('alertdialog'))?.name).toBe('Check before sending');
    for (const name of ['Review', 'Send anyway']) {
      const { x, y } = await middleOf(name);
      expect([x > 0 && x < 640, y > 0 && y < 400], name).toEqual([true, true]);
    }
    for (let i = 0; i < 7; i++) await press('Tab');
    expect(await inEditor()).toBe(false);
    await press('Escape');
    expect(await find('alertdialog')).toBeUndefined();
    expect((await log()).filter((line) => !line.startsWith('show'))).toEqual(['review']);
  });

  it('hides under the page’s own dialog', async () => {
    await open('one');
    await page.evaluate(() => {
      const overlay = document.createElement('div');
      overlay.style.cssText = 'position:fixed;inset:0;background:#0008;z-index:9';
      document.body.append(overlay);
      window.inPage.update();
    });
    await frames();
    expect(await page.$('aria/Replywell: 1 thing to look at')).toBeNull();
  });
});

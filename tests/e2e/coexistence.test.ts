import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../scripts/browsers.mjs';
import {
  allowSite,
  BROWSERS,
  control,
  FIXTURES,
  highlights,
  inPage,
  isThere,
  mendFromPopup,
  pause,
  pointOf,
  seesInside,
  setStage,
  type as typeText,
  until,
  type BrowserName,
  type Stage,
} from './harness';
import { linesOf } from './lab/colour';

const HOST = new URL(FIXTURES.general).origin;
const FLAGGED = 'You failed to';
const DRAFT = `Hi Dana,\n${FLAGGED} attach the invoice.`;
const REWRITE = 'Could you attach the invoice?';
const RED = '209 36 47';

/** A page with a strict style of its own, in an element of which the reply is written. */
const pageOf = (body: string, script = '', nonce = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>Coexistence</title>
    <style${nonce && ` nonce="${nonce}"`}>
      body { font: 16px/24px sans-serif; margin: 24px; }
      #box, textarea, iframe { display: block; box-sizing: border-box; width: 600px; height: 160px; margin: 8px 0; border: 1px solid #999; }
    </style>
  </head>
  <body>${body}<script${nonce && ` nonce="${nonce}"`}>${script}</script></body>
</html>`;

const STRANGER = '<grammarly-extension data-grammarly-shadow-root="true" contenteditable="false"></grammarly-extension>';
const GRAMMARLY = pageOf(
  `${STRANGER}<div id="box" contenteditable="true" role="textbox" data-gramm="true" data-gramm_editor="true" data-lt-tmp-id="lt-1" spellcheck="false"><p>Hi Dana,</p><p>${STRANGER}You <g class="gr_ gr_12" id="12" data-gr-id="12">failed</g> to attach the invoice.<lt-highlighter contenteditable="false" data-lt-linked="1"><lt-div>You failed</lt-div></lt-highlighter></p>${STRANGER}</div>`,
  `for (const stranger of document.querySelectorAll('grammarly-extension'))
     stranger.attachShadow({ mode: 'open' }).innerHTML = '<div>You failed to see 3 issues.</div>';`,
);

const POLICY =
  "default-src 'none'; img-src data:; script-src 'nonce-abc'; style-src 'nonce-abc'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const strict = (body: string, script = ''): Route => ({
  headers: { 'content-security-policy': POLICY },
  body: pageOf(
    body,
    `window.violations = [];
     document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
       window.violations.push([effectiveDirective, blockedURI, sample].join(' ')));
     ${script}`,
    'abc',
  ),
});
const RICH = `<div id="box" contenteditable="true" role="textbox" aria-multiline="true"><p>Hi Dana,</p><p>${FLAGGED} attach the invoice.</p><p>We will reply <strong>as soon as possible</strong>.</p></div>`;

/** Remembers listeners and focus as a page does that makes its reply box anew. */
const REPLACING = `
  window.replaceBox = () => {
    const old = document.querySelector('#box');
    const hadFocus = document.activeElement === old;
    const { focusNode, focusOffset } = getSelection();
    const path = [];
    for (let node = focusNode; node && node !== old; node = node.parentNode) path.unshift([...node.parentNode.childNodes].indexOf(node));
    const fresh = old.cloneNode(true);
    old.replaceWith(fresh);
    if (!hadFocus) return;
    fresh.focus();
    let node = fresh;
    for (const index of path) node = node.childNodes[index] ?? node;
    getSelection().collapse(node, focusOffset);
  };
  setInterval(() => window.replaceBox(), 1000);`;

/** A box whose owner writes its content anew on each key, and puts the caret back. */
const REWRITING = `
  const box = document.querySelector('#box');
  window.rewritten = 0;
  box.addEventListener('input', () => {
    const { focusNode, focusOffset } = getSelection();
    const before = document.createRange();
    before.setStart(box, 0);
    before.setEnd(focusNode, focusOffset);
    let left = before.toString().length;
    box.innerHTML = box.innerHTML;
    window.rewritten += 1;
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (left <= texts.currentNode.length) return getSelection().collapse(texts.currentNode, left);
      left -= texts.currentNode.length;
    }
  });`;

const REACT = `
  const { createElement, useState } = React;
  const Reply = () => {
    const [text, setText] = useState('');
    window.state = text;
    return createElement('textarea', { rows: 6, key: 'reply', value: text, onChange: ({ target }) => setText(target.value.replaceAll('->', '→')) });
  };
  ReactDOM.createRoot(document.querySelector('#root')).render(createElement(Reply));`;

async function pages(): Promise<Record<string, Route>> {
  const script = async (path: string): Promise<Route> => ({
    type: 'text/javascript',
    body: await readFile(new URL(`../../node_modules/${path}`, import.meta.url)),
  });
  return {
    '/grammarly': GRAMMARLY,
    '/opted-out': pageOf('<div data-replywell="false"><textarea rows="6"></textarea></div>'),
    '/strict': strict(`<textarea rows="6"></textarea>${RICH}`),
    '/strict-frame': strict('<iframe src="/strict-inner"></iframe>'),
    '/strict-inner': strict(`<div id="box" contenteditable="true" role="textbox"><p>${DRAFT.replace('\n', '</p><p>')}</p></div>`),
    '/replacing': pageOf('<div id="box" contenteditable="true" role="textbox"><p><br></p></div>', REPLACING),
    '/rewriting': pageOf('<div id="box" contenteditable="true" role="textbox"></div>', REWRITING),
    '/react': pageOf('<div id="root"></div><script src="/react.js"></script><script src="/react-dom.js"></script>', REACT),
    '/react.js': await script('react/umd/react.production.min.js'),
    '/react-dom.js': await script('react-dom/umd/react-dom.production.min.js'),
  };
}

/** What is underlined, put together where other elements are in it. */
const flagged = async (page: Page): Promise<string> => (await highlights(page)).error?.join('') ?? '';
const untilFlagged = async (page: Page, words = FLAGGED): Promise<void> =>
  expect(
    await until(
      () => flagged(page),
      (now) => now === words,
    ),
  ).toBe(words);
const html = (page: Page): Promise<string> => page.$eval('#box', (box) => box.innerHTML);
const violations = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { violations: string[] }).violations);

describe.each(BROWSERS)('beside others in %s', (name: BrowserName) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    const errors: string[] = [];
    const open = async (path: string): Promise<Page> => {
      page = await stage.open(`${HOST}${path}`);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      return page;
    };
    /** Takes a rewrite in the popup. */
    const mend = (label: RegExp = /^Replace with “Could you attach/): Promise<void> => mendFromPopup(stage, page, label);
    beforeAll(async () => {
      stage = await setStage(name, { pages: await pages() });
      const first = await stage.open(FIXTURES.general);
      await allowSite(stage, first);
      await first.close();
    });
    afterEach(async () => {
      await page.close();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(() => stage.close());

    it('reads the agent’s words only, where Grammarly and LanguageTool have theirs among them, and touches nothing of theirs', async () => {
      await open('/grammarly');
      await page.click('#box');
      await untilFlagged(page);
      const before = await html(page);
      const theirs = () =>
        page.$$eval('grammarly-extension, lt-highlighter', (all) => all.map((one) => one.outerHTML + (one.shadowRoot?.innerHTML ?? '')));
      const strangers = await theirs();
      expect(strangers).toHaveLength(4);
      await mend();
      const said = () => page.$eval('#box', (box) => [...box.querySelectorAll('p')].map((p) => p.innerText.replace('You failed\n', '')));
      expect((await until(said, ([, line]) => line?.includes('Could') === true))[1]).toContain(REWRITE);
      expect(await theirs()).toEqual(strangers);
      await control(page, 'z');
      expect(
        await until(
          () => html(page),
          (now) => now === before,
        ),
      ).toBe(before);
    });

    it('stays away where the page says so', async () => {
      await open('/opted-out');
      await page.click('textarea');
      await typeText(page, DRAFT);
      await pause(900);
      expect(await page.$('replywell-ui')).toBeNull();
      expect((await linesOf(page, RED)).length).toBe(0);
    });

    it('leaves the highlights of others alone while it draws, clears and goes', async () => {
      await open('/rewriting');
      await page.evaluate(() => {
        const view = window as unknown as { others: Map<string, Highlight> };
        const range = document.createRange();
        range.selectNodeContents(document.body);
        view.others = new Map(
          ['grammarly-1', 'replywell-errors', 'replywell', 'Replywell-error'].map((key) => [key, new Highlight(range)]),
        );
        for (const [key, highlight] of view.others) CSS.highlights.set(key, highlight);
      });
      const untouched = () =>
        page.evaluate(() =>
          [...(window as unknown as { others: Map<string, Highlight> }).others].every(
            ([key, highlight]) => CSS.highlights.get(key) === highlight && highlight.size === 1,
          ),
        );
      await page.click('#box');
      await typeText(page, DRAFT.replace('\n', ' '));
      await untilFlagged(page);
      expect(await untouched()).toBe(true);
      await control(page, 'a');
      await page.keyboard.press('Backspace');
      await untilFlagged(page, '');
      expect(await untouched()).toBe(true);
      await typeText(page, DRAFT.replace('\n', ' '));
      await untilFlagged(page);
      await page.$eval('#box', (box) => box.remove());
      await untilFlagged(page, '');
      expect(await untouched()).toBe(true);
    });

    it('works under a strict policy and Trusted Types, and breaks none of their rules', async () => {
      await open('/strict');
      await page.click('#box');
      await untilFlagged(page);
      expect((await linesOf(page, RED)).length).toBeGreaterThan(0);
      const before = await html(page);
      const { x, y } = await pointOf(page, 'failed');
      await page.mouse.click(x, y);
      const roles = async () => (await inPage(page)).map(({ role }) => role);
      if (seesInside(name))
        expect(await until(roles, (all) => all.includes('dialog'))).toEqual(expect.arrayContaining(['dialog', 'button']));
      await page.keyboard.press('Escape');
      // Firefox takes a phrase that is bold from end to end as HTML.
      for (const [label, words] of [
        [/^Replace with “Could you attach/, REWRITE],
        [/^Replace with “by /, '<strong>by '],
      ] as const) {
        await mend(label);
        expect(
          await until(
            () => html(page),
            (now) => now.includes(words),
          ),
        ).toContain(words);
        await control(page, 'z');
        expect(
          await until(
            () => html(page),
            (now) => now === before,
          ),
        ).toBe(before);
      }
      await page.click('textarea');
      await typeText(page, DRAFT);
      const lines = await until(
        () => linesOf(page, RED),
        (now) => now.length > 0,
      );
      expect(lines).toHaveLength(1);
      expect(await violations(page)).toEqual([]);
    });

    it('does so in a frame, too', async () => {
      await open('/strict-frame');
      const frame = page.frames().find((one) => one.url().endsWith('/strict-inner'));
      if (!frame) throw new Error('No frame');
      await (await frame.$('#box'))?.click();
      const lines = await until(
        () => linesOf(page, RED),
        (now) => now.length > 0,
      );
      expect(lines).toHaveLength(1);
      await mend();
      const text = () => frame.$eval('#box', (box) => (box as HTMLElement).innerText);
      expect(await until(text, (now) => now.includes(REWRITE))).toContain(REWRITE);
      expect(await violations(page)).toEqual([]);
      expect(await frame.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    });

    it('follows a field that React owns and rewrites', async () => {
      await open('/react');
      await page.click('textarea');
      await typeText(page, `Hi Dana -> all,\n${FLAGGED} attach the invoice.`);
      const state = () => page.evaluate(() => (window as unknown as { state: string }).state);
      const typed = `Hi Dana → all,\n${FLAGGED} attach the invoice.`;
      expect(await state()).toBe(typed);
      await until(
        () => linesOf(page, RED),
        (now) => now.length > 0,
      );
      await mend();
      expect(await until(state, (now) => now.includes(REWRITE))).toBe(typed.replace(`${FLAGGED} attach the invoice.`, REWRITE));
      await control(page, 'z');
      expect(await until(state, (now) => now === typed)).toBe(typed);
    });

    it('follows a box that the page writes anew on each key', async () => {
      await open('/rewriting');
      await page.click('#box');
      await typeText(page, `Hi Dana. ${FLAGGED} attach the invoice.`);
      await untilFlagged(page);
      expect((await linesOf(page, RED)).length).toBe(1);
      await typeText(page, ' Thanks.');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await flagged(page)).toBe(FLAGGED);
      await mend();
      const text = () => page.$eval('#box', (box) => box.textContent.replaceAll('\u00A0', ' '));
      expect(await until(text, (now) => now.includes(REWRITE))).toBe(`Hi Dana. ${REWRITE} Thanks.`);
      expect(await page.evaluate(() => (window as unknown as { rewritten: number }).rewritten)).toBeGreaterThan(40);
    });

    it('keeps up with a page that makes its reply box anew every second', async () => {
      await open('/replacing');
      await page.click('#box');
      await page.keyboard.type(`Hi Dana. ${FLAGGED} attach the invoice.`, { delay: 80 });
      await untilFlagged(page);
      const text = () => page.$eval('#box', (box) => box.textContent.replaceAll('\u00A0', ' '));
      expect(await text()).toBe(`Hi Dana. ${FLAGGED} attach the invoice.`);
    });

    it.skipIf(!seesInside(name))('leaks nothing in a page that makes its reply box anew again and again', async () => {
      await open('/replacing');
      await page.click('#box');
      await typeText(page, `Hi Dana. ${FLAGGED} attach the invoice.`);
      await untilFlagged(page);
      const marks = async () => (await inPage(page)).filter(({ role }) => role === 'button').length;
      expect(await until(marks, (count) => count > 0)).toBeGreaterThan(0);
      const session = await page.createCDPSession();
      await session.send('Performance.enable');
      const held = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const of = (key: string) => metrics.find((metric) => metric.name === key)?.value ?? NaN;
        return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
      };
      const replace = (times: number) =>
        page.evaluate(async (count) => {
          for (let i = 0; i < count; i += 1) {
            (window as unknown as { replaceBox(): void }).replaceBox();
            await new Promise((done) => setTimeout(done, 30));
          }
        }, times);
      await replace(5);
      await pause(300);
      const before = await held();
      await replace(60);
      await untilFlagged(page);
      await pause(300);
      const after = await held();
      expect(after.listeners - before.listeners).toBeLessThan(20);
      expect(after.nodes - before.nodes).toBeLessThan(60);
    });
  });
});

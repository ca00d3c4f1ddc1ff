import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  BROWSERS,
  chooseSendGuard,
  clickIn,
  FIXTURES,
  highlights,
  inPage,
  isThere,
  mendFromPopup,
  seesInside,
  sentFrom,
  setStage,
  stored,
  type as typeText,
  until,
  type BrowserName,
  type Stage,
} from './harness';

const AGENT = `${new URL(FIXTURES.zendesk).origin}/agent`;
const BOX = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
const SEND = '[data-test-id="submit_button-button"]';
const DRAFT = 'Hi Dana, You failed to attach the invoice. Bye now.';
const FLAGGED = 'You failed to';
/** What only our own interface says: in card, mark and question. */
const OURS = ['Could you attach the invoice', 'things to look at', 'Check before sending', 'Send anyway', 'Dismiss'];

/** A page that is taken for Zendesk's; `first` runs before all else, `fields` are in the form around the reply box. */
const pageOf = ({ first = '', fields = '', body = '', after = '' }): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <title>Hostile</title>
    <script>${first}</script>
    <style>${BOX} { width: 600px; height: 160px; margin: 8px; border: 1px solid; }</style>
  </head>
  <body>
    ${body}
    <main data-ticket-id="101">
      <form data-test-id="editor-view" onsubmit="return false">
        ${fields}
        <button type="button" data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public reply</button>
        <div contenteditable="true" role="textbox" data-test-id="omnicomposer-rich-text-ckeditor"><p><br></p></div>
      </form>
      <button type="button" data-test-id="submit_button-button">Send</button>
    </main>
    <script>
      window.view = window;
      window.sent = [];
      {
        const [box, button] = ['${BOX}', '${SEND}'].map((selector) => Document.prototype.querySelector.call(document, selector));
        const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
        window.text = () => text.call(box).replaceAll('\u00A0', ' ');
        button.addEventListener('click', () => window.sent[window.sent.length] = { data: text.call(box) });
      }
    </script>
    ${after}
  </body>
</html>`;

/** Puts something of its own in the place of all that a page's script may call, and writes down who calls it. */
const OVERRIDES = `
  window.called = [];
  const owners = ['Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot', 'EventTarget', 'Event', 'UIEvent', 'MutationObserver',
    'ResizeObserver', 'IntersectionObserver', 'Selection', 'Range', 'StaticRange', 'Highlight', 'HighlightRegistry', 'CSSStyleSheet',
    'AbortController', 'AbortSignal', 'Array', 'String', 'Map', 'Set', 'WeakMap', 'Promise', 'RegExp', 'Function', 'Iterator', 'DOMRect'];
  const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const spied = (name, own) => function (...given) {
    window.called[window.called.length] = name;
    return apply(own, this, given);
  };
  const { get: active } = getOwnPropertyDescriptor(Document.prototype, 'activeElement');
  const { get: localName } = getOwnPropertyDescriptor(Element.prototype, 'localName');
  const { get: size } = getOwnPropertyDescriptor(HighlightRegistry.prototype, 'size');
  window.focused = () => apply(localName, apply(active, document, []), []);
  window.underlined = () => apply(size, CSS.highlights, []);
  window.override = () => {
    for (const owner of owners)
      for (const object of [window[owner], window[owner]?.prototype])
        for (const key of object ? ownKeys(object) : []) {
          if (key === 'constructor' || key === 'prototype' || typeof key === 'symbol') continue;
          const own = getOwnPropertyDescriptor(object, key);
          if (!own.configurable) continue;
          for (const part of ['value', 'get', 'set'])
            if (typeof own[part] === 'function') own[part] = spied(owner + '.' + key, own[part]);
          defineProperty(object, key, own);
        }
    for (const name of ['setTimeout', 'requestAnimationFrame', 'getComputedStyle', 'getSelection', 'addEventListener', 'queueMicrotask'])
      window[name] = spied(name, window[name]);
    window.Highlight = window.MutationObserver = window.CSSStyleSheet = function () { throw new Error('the page’s own'); };
  };`;

/** A class for our element’s name, as a page may define one: of its elements it would be handed the closed shadow root. */
const CLASSES = `
  window.roots = [];
  for (const name of ['replywell-ui', 'replywell-mirror'])
    customElements.define(name, class extends HTMLElement {
      static observedAttributes = ['popover', 'style', 'class'];
      #inside = null;
      constructor() {
        super();
        try { this.#inside = this.attachInternals(); } catch {}
        this.look('made');
      }
      connectedCallback() { this.look('connected'); setTimeout(() => this.look('later'), 300); }
      attributeChangedCallback() { this.look('changed'); }
      look(when) { window.roots.push([when, String(this.#inside?.shadowRoot ?? null), String(this.shadowRoot)].join(' ')); }
    });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (how) { window.roots.push('asked for ' + how.mode); return attachShadow.call(this, { ...how, mode: 'open' }); };`;

/** Ids and names that shadow what a script finds on its window and its document. */
const SHADOWING = [
  '<form id="browser"><input name="runtime" id="id"><input name="storage"></form><a id="chrome"></a><a id="replywell"></a><a id="replywellFirst"></a>',
  '<a id="CSS"></a><a id="Highlight"></a><a id="navigation"></a><a id="location"></a><a id="document"></a><a id="self"></a>',
  ...['activeElement', 'body', 'head', 'documentElement', 'querySelector', 'querySelectorAll', 'createElement', 'getSelection', 'location'],
  ...['addEventListener', 'defaultView', 'hasFocus', 'implementation', 'adoptNode', 'caretPositionFromPoint', 'elementFromPoint'],
]
  .map((entry) => (entry.startsWith('<') ? entry : `<img name="${entry}" alt=""><form name="${entry}"></form>`))
  .join('');

/** Would run, were it ever taken for markup. */
const MARKUP = '<img src=x onerror=window.hit=1>';

/** Puts what a customer may write where the page shows their messages, and where a reply quotes it. Runs in the page. */
function writeHostileTicket(markup: string): void {
  const message = (...content: (Node | string)[]): void => {
    const article = document.createElement('article');
    article.setAttribute('data-test-id', 'omni-log-item-message');
    article.setAttribute('type', 'end-user');
    const inside = document.createElement('div');
    inside.setAttribute('data-test-id', 'omni-log-message-content');
    inside.append(...content);
    article.append(inside);
    article.style.display = 'none';
    document.querySelector('main')?.prepend(article);
  };
  const form = document.createElement('form');
  for (const { prototype } of [Node, Element, HTMLElement, HTMLFormElement, EventTarget])
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.hidden = true;
      field.name = name;
      Element.prototype.append.call(form, field);
    }
  Element.prototype.append.call(form, 'Quoted.');
  let nested: Element = document.createElement('p');
  for (let depth = 0; depth < 1_000; depth += 1) {
    const outer = document.createElement(depth % 2 ? 'div' : 'section');
    outer.append(depth % 100 ? '' : 'quoted', nested);
    nested = outer;
  }
  message(`My parcel ${markup}<script>window.hit=1</script>\u202Egnp.exe\u202C never came, and I am furious.`);
  message(Node.prototype.cloneNode.call(form, true), 'It never came.');
  message(nested);
  message('You promised it for Monday. '.repeat(40_000));
  message(Array.from({ length: 10_000 }, (_, depth) => `${'>'.repeat(depth % 500)} late`).join('\n'));
  document.querySelector('[role="textbox"]')?.append(form);
}

/** A form with a field for every name that elements have. */
const ALL_FIELDS = `<script>
  {
    const all = [Node, Element, HTMLElement, HTMLFormElement, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
    const { prototype: { append } } = Element;
    for (const form of [...document.querySelectorAll('form[data-test-id="editor-view"]')])
      for (const name of new Set(all)) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        append.call(form, field);
      }
  }
</script>`;

/** What a page can find out of our interface: everything that yields text or an element of it. Runs in the page. */
function probe(words: readonly string[]): { leaks: string[]; insides: string[] } {
  const host = document.querySelector('replywell-ui') as HTMLElement;
  const texts: Record<string, unknown> = {};
  const say = (name: string, read: () => unknown): void => {
    try {
      texts[name] = read();
    } catch {
      // It is not there.
    }
  };
  const insides: string[] = [];
  const isInside = (node: unknown): boolean =>
    node instanceof Node && node !== host && (!document.contains(node) || node.getRootNode() !== document) && node.nodeType !== 9;
  const see = (name: string, read: () => unknown): void => {
    try {
      for (const node of [read()].flat()) if (isInside(node)) insides.push(name);
    } catch {
      // It is not there.
    }
  };
  type Any = Record<string, (...given: unknown[]) => unknown> & Record<string, unknown>;
  const element = host as unknown as Any;
  const page = document as unknown as Any;
  say('outerHTML', () => document.documentElement.outerHTML);
  say('innerText', () => document.documentElement.innerText + host.innerText + document.documentElement.textContent);
  say('getHTML', () => element['getHTML']?.({ serializableShadowRoots: true, shadowRoots: [] }));
  say('getInnerHTML', () => element['getInnerHTML']?.({ includeShadowRoots: true, closedRoots: [] }));
  say('serialised', () => new XMLSerializer().serializeToString(document));
  say('range', () => {
    const range = document.createRange();
    range.selectNode(host);
    return range.toString() + String(range.cloneContents().textContent);
  });
  say('clone', () => (host.cloneNode(true) as Element).outerHTML);
  say('styles', () =>
    [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
  );
  say('stores', () => [
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    Object.keys(window).filter((key) => /replywell/i.test(key)),
  ]);
  say('selected', () => {
    const selection = getSelection() as Selection;
    const [anchor, offset] = [selection.anchorNode, selection.anchorOffset];
    document.execCommand('selectAll');
    const all = selection.toString();
    selection.selectAllChildren(host);
    const own = selection.toString();
    if (anchor) selection.collapse(anchor, offset);
    return all + own;
  });
  see('shadowRoot', () => [host.shadowRoot, element['openOrClosedShadowRoot']]);
  see('animations', () =>
    [...document.getAnimations(), ...host.getAnimations({ subtree: true })].map(({ effect }) => (effect as KeyframeEffect | null)?.target),
  );
  see('focus', () => [document.activeElement, getSelection()?.anchorNode, getSelection()?.focusNode]);
  for (let x = 5; x < innerWidth; x += 40)
    for (let y = 5; y < innerHeight; y += 40) {
      see('elementsFromPoint', () => document.elementsFromPoint(x, y));
      see(
        'caretRangeFromPoint',
        () => (page['caretRangeFromPoint'] as Document['caretRangeFromPoint'])?.call(document, x, y)?.startContainer,
      );
      see('caretPositionFromPoint', () => document.caretPositionFromPoint?.(x, y)?.offsetNode);
    }
  const heard = (window as unknown as { heard?: unknown[] }).heard ?? [];
  for (const node of heard) if (isInside(node)) insides.push('event');
  const said = JSON.stringify(texts);
  return { leaks: words.filter((word) => said.includes(word)), insides: [...new Set(insides)] };
}

/** Keeps whatever element the page’s events tell of. */
const EARS = `
  window.heard = [];
  window.kinds = new Set();
  const keep = (nodes) => { for (const node of nodes) if (node instanceof Node && !heard.includes(node)) heard.push(node); };
  const NAMES = ['target', 'currentTarget', 'srcElement', 'relatedTarget', 'fromElement', 'toElement', 'submitter', 'source'];
  // Known to tell (docs/security.md).
  const GECKO = ['originalTarget', 'explicitOriginalTarget', 'rangeParent'];
  const all = new Set(['gotpointercapture', 'lostpointercapture', 'beforetoggle', 'toggle', 'selectionchange', 'copy', 'securitypolicyviolation', 'focusin', 'focusout']);
  for (const object of [window, Document.prototype, HTMLElement.prototype])
    for (const name in object) if (name.startsWith('on')) all.add(name.slice(2));
  for (const type of all)
    addEventListener(type, (event) => {
      for (const one of [event, ...(event.getCoalescedEvents?.() ?? []), ...(event.getPredictedEvents?.() ?? [])]) {
        keep(NAMES.map((name) => one[name]));
        for (const name of GECKO) if (one[name] instanceof Node && one[name].getRootNode() instanceof ShadowRoot) window.root = one[name].getRootNode();
        keep(one.composedPath());
      }
      if (event.target?.localName === 'replywell-ui') kinds.add(type);
    }, true);
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) keep([entry.element, entry.target, ...(entry.sources ?? []).map(({ node }) => node)]);
    }).observe({ type, buffered: true, durationThreshold: 16 });
  addEventListener('message', ({ data }) => window.messages.push(data));
  window.messages = [];`;

/** Events of all kinds that nobody but the page has made, on an element and at a point. Runs in the page. */
function fake(at: { x: number; y: number }, selector: string): void {
  const target = document.querySelector(selector) as HTMLElement;
  const where = { bubbles: true, cancelable: true, composed: true, clientX: at.x, clientY: at.y, detail: 1, button: 0 };
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
    target.dispatchEvent(new PointerEvent(type, { ...where, isPrimary: true, pointerId: 1 }));
  for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'])
    target.dispatchEvent(new MouseEvent(type, where));
  for (const key of ['Tab', 'Enter', ' ', '1', 'ArrowDown', 'Escape'])
    for (const more of [{}, { ctrlKey: true }])
      for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...where, ...more, key }));
  for (const type of ['focusin', 'focus', 'blur', 'focusout'])
    target.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: true }));
  target.dispatchEvent(new Event('toggle'));
  if (selector === 'replywell-ui') target.click();
}

/** What these pages put on their window. */
declare const view: {
  readonly sent: readonly unknown[];
  readonly called: readonly string[];
  readonly roots: readonly string[];
  readonly messages: readonly { readonly type: string }[];
  override(): void;
  underlined(): number;
  focused(): string;
  still(): void;
  text(): string;
};

/** A reply box that says that it is CKEditor’s, with a model that is none, and that makes and moves itself anew. */
const MOVING = `<script>
  {
    const hostile = () => { throw new Error('the page’s own'); };
    const own = () => document.querySelector('${BOX}');
    own().classList.add('ck-editor__editable', 'ck-editor__editable_inline', 'fr-element', 'fr-view', 'ProseMirror');
    const lie = (box) => {
      for (const name of ['textContent', 'innerText', 'parentElement', 'ownerDocument', 'childNodes', 'isContentEditable', 'ckeditorInstance', 'matches'])
        Object.defineProperty(box, name, { get: hostile, configurable: true });
      box.addEventListener('beforeinput', (event) => event.isTrusted || event.preventDefault());
    };
    const moving = setInterval(() => {
      const box = own();
      if (document.activeElement !== box) return;
      const [node, offset] = [getSelection().anchorNode, getSelection().anchorOffset];
      document.querySelector('form').prepend(box);
      box.focus();
      if (node) getSelection().collapse(node, offset);
    }, 150);
    window.still = () => { clearInterval(moving); lie(own()); };
  }
</script>`;

describe.each(BROWSERS)('a hostile page in %s', (name: BrowserName) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let page: Page;
    const errors: string[] = [];
    const open = async (path: string): Promise<void> => {
      page = await stage.open(`${AGENT}/${path}`);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    };
    const untilFlagged = async (): Promise<void> =>
      expect(
        await until(
          () => highlights(page),
          ({ error }) => error?.[0] === FLAGGED,
        ),
      ).toMatchObject({ error: [FLAGGED] });
    const write = async (): Promise<void> => {
      await page.click(BOX);
      await typeText(page, DRAFT);
    };
    const isAsked = (): Promise<boolean> =>
      until(() => page.evaluate(() => document.activeElement?.localName === 'replywell-ui'), Boolean, 3000);
    const sent = async (): Promise<string[]> => (await sentFrom(page)).map(({ data }) => data.replaceAll('\u00A0', ' '));
    /** The look before Send comes, and “Send anyway” sends exactly the reply, once. */
    const sends = async (): Promise<void> => {
      await page.click(SEND);
      expect(await isAsked()).toBe(true);
      expect(await sent()).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await until(sent, ({ length }) => length > 0)).toEqual([DRAFT]);
    };
    const flagged = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('replywell-error') ?? [];
        const { x, y, width, height } = (range as Range).getClientRects()[0] as DOMRect;
        return { x: x + width / 2, y: y + height / 2 };
      });
    const openCard = async (): Promise<{ x: number; y: number }> => {
      const at = await flagged();
      await page.mouse.click(at.x, at.y);
      if (seesInside(name)) expect(await until(dialogs, ({ length }) => length > 0)).toHaveLength(1);
      return at;
    };
    /** Presses all our buttons from the page's own world: of the root that Firefox gives away, and that a test takes in Chromium. */
    const pressAll = async (): Promise<number> => {
      const press = (root: ShadowRoot): number => {
        const buttons = [...root.querySelectorAll('button')];
        for (const button of buttons) {
          button.click();
          for (const type of ['pointerdown', 'mousedown', 'contextmenu']) button.dispatchEvent(new MouseEvent(type, { bubbles: true }));
          for (const key of ['Enter', '1', 'Escape']) button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        }
        return buttons.length;
      };
      if (!seesInside(name)) return page.evaluate(`(${String(press)})(window.root)`) as Promise<number>;
      const session = await page.createCDPSession();
      const [first] = (await inPage(page)).filter(({ role }) => role === 'button');
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: first?.node ?? 0 });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return (${String(press)})(this.getRootNode()); }`,
      });
      return result.value as number;
    };
    const dialogs = async (): Promise<string[]> =>
      (await inPage(page)).flatMap(({ role, name: title }) => (/dialog/.test(role) ? [title] : []));

    beforeAll(async () => {
      stage = await setStage(name, {
        pages: {
          '/agent/overrides': pageOf({ first: OVERRIDES }),
          '/agent/classes': pageOf({ first: CLASSES }),
          '/agent/shadowing': pageOf({ body: SHADOWING }),
          '/agent/parent': pageOf({ fields: '<input type="hidden" name="parentElement">' }),
          '/agent/fields': pageOf({ after: ALL_FIELDS }),
          '/agent/plain': pageOf({}),
          '/agent/text': pageOf({ after: `<script>document.querySelector('${BOX}').classList.add('note-editable')</script>` }),
          '/agent/moving': pageOf({ after: MOVING }),
          '/agent/ears': pageOf({ first: EARS }),
        },
      });
      await chooseSendGuard(stage, 'Ask');
    });
    afterEach(async () => {
      await page.close();
      expect(errors.splice(0)).toEqual([]);
    });
    afterAll(() => stage.close());

    it('that has its own in the place of what scripts call hears no call of ours', async () => {
      await open('overrides');
      await page.evaluate(() => view.override());
      await write();
      // The page's own ways of looking are overridden, too.
      expect(await until(() => page.evaluate(() => view.underlined()), Boolean)).toBeGreaterThan(0);
      await page.click(SEND);
      expect(
        await until(
          () => page.evaluate(() => view.focused()),
          (focused) => focused === 'replywell-ui',
        ),
      ).toBe('replywell-ui');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await until(() => page.evaluate(() => view.sent.length), Boolean)).toBe(1);
      // The test itself calls functions there, by `call` and `apply`.
      expect((await page.evaluate(() => view.called)).filter((one) => !one.startsWith('Function.'))).toEqual([]);
    });

    it('that has a class for our element’s name is not handed its closed root', async () => {
      await open('classes');
      await write();
      await untilFlagged();
      await sends();
      const roots = await page.evaluate(() => view.roots);
      // The class is called: that is how far a page gets.
      expect(roots).toContain('connected null null');
      expect(roots.filter((seen) => !/ null null$/.test(seen))).toEqual([]);
    });

    it.each(['shadowing', 'parent', 'fields'])('with names that stand before what is looked for (%s) is read, and sends', async (path) => {
      await open(path);
      await write();
      await untilFlagged();
      await openCard();
      await page.keyboard.press('Escape');
      await page.click(SEND);
      // `document.activeElement` is an image in one page, and in the last one nobody can tell (in Chromium) who will read the reply.
      if (!(path === 'fields' && seesInside(name))) {
        if (path !== 'shadowing') expect(await isAsked()).toBe(true);
        expect(await sent()).toEqual([]);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      expect(await until(sent, ({ length }) => length > 0)).toEqual([DRAFT]);
    });

    it('learns nothing of what we show, and nothing of what is stored', async () => {
      await open('ears');
      await write();
      await untilFlagged();
      const { x, y } = await openCard();
      const nothing = { leaks: [], insides: [] };
      expect(await page.evaluate(probe, OURS)).toEqual(nothing);
      for (const by of [20, 60, 120]) await page.mouse.move(x + by, y + by);
      await page.click(SEND);
      expect(await isAsked()).toBe(true);
      await page.keyboard.press('Tab');
      await page.mouse.move(400, 300);
      expect(await page.evaluate(probe, OURS)).toEqual(nothing);
      const reached = await page.evaluate(async (origin) => {
        const of = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown; replywell?: unknown };
        const tries: string[] = [typeof of.chrome?.runtime, typeof of.browser, typeof of.replywell];
        for (const path of [
          'manifest.json',
          'common.js',
          'content.js',
          'icons/16.png',
          'popup.html',
          'options.html',
          '_locales/en/messages.json',
        ])
          tries.push(
            await fetch(origin + path).then(
              () => path,
              () => 'undefined',
            ),
          );
        for (const kind of ['img', 'script', 'iframe'] as const) {
          const element = document.createElement(kind);
          element.src = `${origin}${{ img: 'icons/16.png', script: 'first.js', iframe: 'popup.html' }[kind]}`;
          document.body.append(element);
          const loaded = await new Promise((done) => {
            element.onload = () => done(kind);
            element.onerror = () => done('undefined');
            setTimeout(() => done('undefined'), 1000);
          });
          // A frame that is refused says that it has loaded, too.
          tries.push(loaded === 'iframe' && !(element as HTMLIFrameElement).contentDocument ? 'undefined' : String(loaded));
          element.remove();
        }
        for (const type of ['patchSettings', 'openOptions', 'putPack'])
          postMessage({ type, data: { sendGuard: 'off' }, timestamp: 1, id: 1 });
        return tries;
      }, stage.extensionPage(''));
      expect(reached.filter((seen) => seen !== 'undefined')).toEqual([]);
      // The browser’s word on each of them.
      errors.splice(0);
      expect(await page.evaluate(() => view.messages.filter((data) => !/^(?:patchSettings|openOptions|putPack)$/.test(data.type)))).toEqual(
        [],
      );
    });

    it('makes nothing happen with events of its own, not even with our elements in hand', async () => {
      await open('ears');
      await write();
      await untilFlagged();
      const text = () => page.$eval(BOX, (box) => box.textContent);
      const state = async () => [
        await stored(spy, 'sync'),
        await stored(spy),
        await text(),
        await sent(),
        (await stage.running.browser.pages()).length,
      ];
      const spy = await stage.open(stage.extensionPage('options.html'));
      await page.bringToFront();
      const before = await state();
      const at = await flagged();
      for (const selector of [BOX, 'replywell-ui', 'html']) await page.evaluate(fake, at, selector);
      if (seesInside(name)) expect(await dialogs()).toEqual([]);
      await openCard();
      for (const selector of [BOX, 'replywell-ui', 'html']) await page.evaluate(fake, at, selector);
      if (seesInside(name)) expect(await dialogs()).toHaveLength(1);
      // The pointer on the card is what Firefox tells of.
      await page.mouse.move(at.x + 20, at.y + 60);
      await page.mouse.move(at.x + 40, at.y + 70);
      expect(await pressAll()).toBeGreaterThan(4);
      if (seesInside(name)) expect(await dialogs()).toHaveLength(1);
      await page.click(SEND);
      expect(await isAsked()).toBe(true);
      for (const selector of ['replywell-ui', BOX, 'html']) await page.evaluate(fake, { x: 300, y: 200 }, selector);
      await page.keyboard.press('Tab');
      expect(await pressAll()).toBeGreaterThan(3);
      expect(await isAsked()).toBe(true);
      expect(await state()).toEqual(before);
      await spy.close();
      await page.keyboard.press('Enter');
      expect(await until(sent, ({ length }) => length > 0)).toEqual([DRAFT]);
    });

    it('that hides, moves and imitates our element holds nothing up', async () => {
      await open('plain');
      await page.addStyleTag({
        content: `replywell-ui { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;
          --bg: transparent !important; --text: transparent !important; clip-path: circle(0) !important; animation: none }`,
      });
      await write();
      await untilFlagged();
      await page.evaluate((selector) => {
        const host = document.querySelector('replywell-ui') as HTMLElement;
        const box = document.querySelector(selector) as HTMLElement;
        host.hidePopover();
        host.hidden = true;
        host.textContent = 'not ours';
        box.after(host);
        for (const home of [document.body, box.parentElement]) {
          const fake = document.createElement('replywell-ui');
          fake.tabIndex = 0;
          fake.attachShadow({ mode: 'open' }).innerHTML = '<button>Send anyway</button>';
          home?.append(fake);
        }
        const body = document.createElement('body');
        body.append(...document.body.childNodes);
        document.body.replaceWith(body);
      }, BOX);
      await page.click(BOX);
      await page.click(SEND);
      expect(await isAsked()).toBe(true);
      const shown = await page.evaluate(() => {
        const host = document.activeElement as HTMLElement;
        const { opacity, display, transform, clipPath, visibility } = getComputedStyle(host);
        const at = [innerWidth / 2, innerHeight / 2] as const;
        return [
          opacity,
          display,
          transform,
          clipPath,
          visibility,
          document.elementFromPoint(...at) === host,
          host.parentElement?.localName,
        ];
      });
      expect(shown).toEqual(['1', 'block', 'none', 'none', 'visible', true, 'html']);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await until(sent, ({ length }) => length > 0)).toEqual([DRAFT]);
    });

    it('shows what a customer wrote, and what a reply makes of it, as text', async () => {
      await open('text');
      await page.evaluate(writeHostileTicket, MARKUP);
      await page.click(`${BOX} p`);
      await typeText(page, `You failed to attach the ${MARKUP} invoice. \u202Egnp.exe`);
      await untilFlagged();
      const popup = await stage.openPopup(page);
      const shown = () =>
        popup.evaluate(() => ({
          text: document.body.innerText,
          made: document.querySelectorAll('img, iframe, form, script:not([src^="popup"])').length,
          hit: (window as { hit?: number }).hit,
        }));
      const seen = await until(shown, ({ text }) => text.includes('<img'));
      expect(seen.text).toContain(MARKUP);
      expect(seen).toMatchObject({ made: 0 });
      expect(seen.hit).toBeUndefined();
      await clickIn(popup, /^Replace with “Could you attach the <img/);
      await popup.close();
      await page.bringToFront();
      const line = () => page.$eval(`${BOX} p`, (p) => p.textContent.replaceAll('\u00A0', ' '));
      expect(await until(line, (now) => now.includes('Could'))).toBe(`Could you attach the ${MARKUP} invoice? \u202Egnp.exe`);
      expect(await page.$$eval('img, script[src]', (all) => all.length)).toBe(0);
      expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
      if (seesInside(name)) {
        // The protocol by which a test looks inside cannot tell of so deep a page.
        await page.$$eval('article', (all) => all.forEach((one) => one.remove()));
        await page.keyboard.type(' You failed to see it.');
        await until(
          () => highlights(page),
          ({ error }) => Boolean(error),
        );
        await openCard();
      }
    });

    it('with an editor that is none, and a reply box that moves itself, sends', async () => {
      await open('moving');
      await page.click(BOX);
      await page.keyboard.type(DRAFT, { delay: 5 });
      await untilFlagged();
      await page.evaluate(() => view.still());
      await mendFromPopup(stage, page, /Could you attach/);
      // Its text is what it was, or what was asked for (Firefox hears none of the page's lies).
      const mended = DRAFT.replace('You failed to attach the invoice.', 'Could you attach the invoice?');
      const now = await until(
        () => page.evaluate(() => view.text()),
        (text) => text === mended,
        1500,
      );
      expect([DRAFT, mended]).toContain(now);
      await page.click(SEND);
      if (await isAsked()) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      expect(await until(sent, ({ length }) => length > 0)).toEqual([now]);
    });
  });
});

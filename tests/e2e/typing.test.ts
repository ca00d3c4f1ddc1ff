import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  allowSite,
  BROWSERS,
  control,
  FIXTURES,
  highlights,
  isThere,
  pause,
  pointOf,
  setStage,
  type as typeText,
  until,
  ZENDESK,
  type Stage,
} from './harness';
import { inputMethod } from './input-method';
import { linesOf } from './lab/colour';

/** A reply box under the agent's hands, in a page that keeps a record; what the page knows of itself is asked from its own code. */
interface Desk {
  readonly title: string;
  readonly address: string;
  readonly box: string;
  readonly opens?: string;
  /** Only where the page has one: an undo of the page's own. */
  readonly undo?: string;
  /** Puts a text with one line in each paragraph into the box, as a macro does. */
  readonly set: string;
  /** What would be sent. */
  readonly model: string;
}

const EDITOR = `window.editors.get('101')`;
/** The plain element comes with the whole matrix of editors only. */
const WHOLE = process.env.EDITORS === 'whole';
const DESKS: readonly Desk[] = [
  {
    title: 'CKEditor 5 in Zendesk',
    address: FIXTURES.zendesk,
    box: ZENDESK.box,
    undo: `${EDITOR}.execute('undo')`,
    set: `(text) => ${EDITOR}.setData(text.split('\\n').map((line) => '<p>' + line + '</p>').join(''))`,
    model: `${EDITOR}.getData()`,
  },
  {
    title: 'Froala in Freshdesk',
    address: FIXTURES.freshdesk,
    box: '.fr-element',
    opens: '[data-test-email-action="reply"]',
    // Without a licence Froala's own undo is off under a real host name.
    set: `(text) => window.editor.setData(text.split('\\n').map((line) => '<p>' + line + '</p>').join(''))`,
    model: 'window.editor.getData()',
  },
  {
    title: 'a text field',
    address: FIXTURES.general,
    box: '#reply',
    undo: `document.execCommand('undo')`,
    set: `(text) => void (document.querySelector('#reply').value = text)`,
    model: `document.querySelector('#reply').value`,
  },
  {
    title: 'a plain editable element',
    address: FIXTURES.general,
    box: '#rich',
    undo: `document.execCommand('undo')`,
    set: `(text) => void (document.querySelector('#rich').innerHTML = text && text.split('\\n').map((line) => '<div>' + line + '</div>').join(''))`,
    model: `document.querySelector('#rich').innerHTML`,
  },
];

const FLAGGED = 'You failed to';
const DRAFT = `Hi Dana,\n${FLAGGED} attach the invoice. Thank you.`;

/** What the page saw since it was last asked. */
interface Seen {
  /** Focus, selections and compositions, each with the milliseconds since the last key, click or input. */
  readonly events: readonly (readonly [type: string, age: number])[];
  /** The flagged words two frames after each change. */
  readonly flagged: readonly (readonly string[])[];
}

type RecordingWindow = Window & { seen: { events: [string, number][]; flagged: string[][] } };

/** Lets the page keep a record of what happens to its reply box. */
function record(page: Page, box: string): Promise<void> {
  return page.evaluate((selector) => {
    const view = window as unknown as RecordingWindow;
    view.seen = { events: [], flagged: [] };
    let lastKey = 0;
    for (const type of ['keydown', 'keyup', 'beforeinput', 'input', 'pointerdown', 'pointerup', 'click'])
      document.addEventListener(type, () => (lastKey = performance.now()), true);
    for (const type of ['focusin', 'focusout', 'selectionchange', 'compositionstart', 'compositionend'])
      document.addEventListener(type, () => view.seen.events.push([type, Math.round(performance.now() - lastKey)]), true);
    // Not every editor lets an input event come.
    new MutationObserver(() => {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => view.seen.flagged.push([...(CSS.highlights.get('replywell-error') ?? [])].map(String))),
      );
    }).observe(document.querySelector(selector) as Element, { subtree: true, childList: true, characterData: true });
  }, box);
}

/** What was seen, once the frames after the last input have come. */
function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1) await new Promise((done) => requestAnimationFrame(done));
    const view = window as unknown as RecordingWindow;
    const seen = view.seen;
    view.seen = { events: [], flagged: [] };
    return seen;
  });
}

/** The text of a model with its lines, every spelling of a space made one. */
function textOf(model: string): string {
  const lines = model.includes('<')
    ? model.replace(/<br>(?=<\/)/g, '').replace(/<\/(?:p|div)><(?:p|div)>|(?<=[^>])<div>|<br>/g, '\n')
    : model;
  return lines
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '');
}

describe.each(BROWSERS)('typing in %s', (name) => {
  describe.skipIf(!isThere(name))('with the shipped package', () => {
    let stage: Stage;
    let allowed = false;
    beforeAll(async () => {
      stage = await setStage(name);
    });
    afterAll(() => stage.close());

    describe.each(DESKS.filter(({ box }) => WHOLE || box !== '#rich'))('in $title', (desk) => {
      const { address, box, opens, undo } = desk;
      const isField = desk.box === '#reply';
      let page: Page;
      const model = async () => textOf(String(await page.evaluate(desk.model)));
      /** What the agent sees; not every editor has in its model what is still being composed. */
      const shown = () => page.$eval(box, (element) => (element instanceof HTMLTextAreaElement ? element.value : element.textContent));
      const set = (text: string) => page.evaluate(`(${desk.set})(${JSON.stringify(text)})`);
      const press = async (key: 'ArrowRight' | 'ArrowLeft', times: number) => {
        for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
      };
      /** Characters before the caret, without line breaks. */
      const caret = () =>
        page.$eval(box, (element) => {
          if (element instanceof HTMLTextAreaElement) return element.value.slice(0, element.selectionStart).replaceAll('\n', '').length;
          const { focusNode, focusOffset } = getSelection() as Selection;
          const before = document.createRange();
          before.setStart(element, 0);
          before.setEnd(focusNode as Node, focusOffset);
          return before.toString().replace(/[\u200B\u2060\uFEFF]/g, '').length;
        });
      /** The words that are underlined as strong problems; those of a field are read off the screen. */
      const flagged = async (): Promise<readonly string[]> => {
        if (!isField) return (await highlights(page)).error ?? [];
        const lines = await linesOf(page, '209 36 47');
        return page.$eval(
          box,
          (element, places) =>
            places.map(({ left, right, top }) => {
              const at = (x: number) => document.caretPositionFromPoint(x, top - 4)?.offset;
              return (element as HTMLTextAreaElement).value.slice(at(left + 1), at(right - 1));
            }),
          lines,
        );
      };
      const untilFlagged = (...words: string[]) =>
        until(flagged, (now) => String(now) === String(words)).then((now) => expect(now).toEqual(words));
      /** What was drawn two frames after each input since the last look; only in rich editors the page can tell. */
      const always = async (words: readonly string[]) => {
        const { flagged: shown } = await seenBy(page);
        if (isField) return expect(await flagged()).toEqual(words);
        expect(shown.length).toBeGreaterThan(0);
        for (const one of shown) expect(one).toEqual(words);
      };

      beforeAll(async () => {
        page = await stage.open(address);
        // Not before: in Chromium it takes the permission for all others away.
        if (address === FIXTURES.general && !allowed) {
          await allowSite(stage, page);
          await page.reload();
          await page.bringToFront();
          allowed = true;
        }
        if (opens) await page.click(opens);
        await page.waitForSelector(box);
        await page.evaluate('window.ready');
        await record(page, box);
      });
      afterAll(() => page?.close());
      beforeEach(async () => {
        await set('');
        await page.click(box);
        await control(page, 'End');
      });
      /** Writes a draft and waits for its check; the caret is at its end. */
      const draft = async (text = DRAFT) => {
        await typeText(page, text);
        await untilFlagged(FLAGGED);
        await seenBy(page);
      };

      it('moves neither focus nor caret, while writing and after', async () => {
        await seenBy(page);
        let typed = 0;
        for (const key of `Hi Dana,\n${FLAGGED} attach the invoice. `) {
          await page.keyboard.press(key === '\n' ? 'Enter' : (key as 'a'));
          if (key !== '\n') typed += 1;
          expect(await caret()).toBe(typed);
        }
        await untilFlagged(FLAGGED);
        await pause(300);
        const { events } = await seenBy(page);
        expect(events.filter(([type]) => type !== 'selectionchange')).toEqual([]);
        // The editor's own afterthoughts come sooner than our check, which waits for a pause of 600 ms.
        expect(events.filter(([, age]) => age > 550)).toEqual([]);
        expect(await caret()).toBe(typed);
        await typeText(page, 'Bye.');
        expect(await model()).toBe(`Hi Dana,\n${FLAGGED} attach the invoice. Bye.`);
      });

      it('keeps the lines under their words while the agent writes before them, and takes them away where it writes in them', async () => {
        await draft();
        await control(page, 'Home');
        await typeText(page, 'Well. ');
        await always([FLAGGED]);
        await press('ArrowRight', 'Hi Dana,\nYou fai'.length);
        await page.keyboard.press('x');
        await always([]);
        await page.keyboard.press('Backspace');
        await untilFlagged(FLAGGED);
        expect(await model()).toBe(`Well. ${DRAFT}`);
      });

      it('leaves an input method in peace', async () => {
        await draft();
        const method = await inputMethod(stage, page);
        await method.compose('に');
        await method.compose('にほ');
        // Longer than the pause after which a check comes.
        await pause(900);
        await method.compose('にほん');
        expect((await seenBy(page)).events.map(([type]) => type).filter((type) => type !== 'selectionchange')).toEqual([
          'compositionstart',
        ]);
        expect(await shown()).toContain('Thank you.にほん');
        await method.compose('日');
        await method.commit('日本');
        await untilFlagged(FLAGGED);
        expect(await model()).toBe(`${DRAFT}日本`);
        expect(await caret()).toBe(`${DRAFT}日本`.length - 1);
        // In the flagged words themselves.
        await control(page, 'Home');
        await press('ArrowRight', 'Hi Dana,\nYou '.length);
        await seenBy(page);
        await method.compose('´');
        await method.commit('é');
        await always([]);
        expect(await model()).toBe(`${DRAFT.replace('failed', 'éfailed')}日本`);
        expect((await seenBy(page)).events.filter(([type]) => type.startsWith('focus'))).toEqual([]);
      });

      it('follows a spelling correction', async () => {
        await draft(DRAFT.replace('attach', 'atach'));
        const correct = (wrong: string, right: string) =>
          page.$eval(
            box,
            (element, from, to) => {
              const dataTransfer = new DataTransfer();
              dataTransfer.setData('text/plain', to);
              const event = { inputType: 'insertReplacementText', bubbles: true, cancelable: true, composed: true };
              if (element instanceof HTMLTextAreaElement) {
                const start = element.value.indexOf(from);
                element.setSelectionRange(start, start + from.length);
                document.execCommand('insertText', false, to);
                return;
              }
              const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
              while (texts.nextNode() && !texts.currentNode.nodeValue?.includes(from));
              const range = document.createRange();
              const start = texts.currentNode.nodeValue?.indexOf(from) ?? 0;
              range.setStart(texts.currentNode, start);
              range.setEnd(texts.currentNode, start + from.length);
              const targetRanges = [new StaticRange(range)];
              if (!element.dispatchEvent(new InputEvent('beforeinput', { ...event, dataTransfer, targetRanges }))) return;
              getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
              document.execCommand('insertText', false, to);
            },
            wrong,
            right,
          );
        await correct('atach', 'attach');
        await pause(100);
        expect(await flagged()).toEqual([FLAGGED]);
        expect(await model()).toBe(DRAFT);
        await correct('failed', 'managed');
        await pause(100);
        expect(await flagged()).toEqual([]);
        expect(await model()).toBe(DRAFT.replace('failed', 'managed'));
      });

      it('judges what is pasted, and leaves the lines where they are while other words are dragged', async () => {
        await page.evaluate((text) => {
          const other = document.querySelector<HTMLTextAreaElement>('#clip') ?? document.createElement('textarea');
          Object.assign(other, { id: 'clip', value: text });
          document.body.prepend(other);
          other.select();
        }, `${FLAGGED} attach the invoice. Thank you all.`);
        const chord = async (key: 'c' | 'v') => {
          await page.keyboard.down('Control');
          await page.keyboard.press(key);
          await page.keyboard.up('Control');
        };
        await chord('c');
        await page.$eval('#clip', (other) => other.remove());
        await page.click(box);
        await typeText(page, 'Hi Dana. ');
        await chord('v');
        const pasted = `Hi Dana. ${FLAGGED} attach the invoice. Thank you all.`;
        await until(model, (now) => now === pasted);
        await untilFlagged(FLAGGED);
        expect(await model()).toBe(pasted);
        expect(await caret()).toBe(pasted.length);
        // A text field tells no places, and a real drag ends in no drop in a Firefox that is driven from outside.
        if (isField || name === 'firefox') return;
        const [from, to] = [await pointOf(page, 'Dana'), await pointOf(page, 'Thank')];
        await page.mouse.click(from.x, from.y, { count: 2 });
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x + 8, from.y, { steps: 3 });
        await page.mouse.move(to.x, to.y, { steps: 5 });
        await page.mouse.up();
        await until(model, (now) => /Th.*Dana/.test(now));
        expect(await model()).toMatch(/^Hi \. You failed to attach the invoice\. T\w*Dana/);
        expect(await flagged()).toEqual([FLAGGED]);
      });

      it.runIf(isField)('underlines a field’s words where they are: scrolled, resized, broken in two, at 200 %', async () => {
        const lines = Array.from({ length: 30 }, (_, index) => `Line ${index}.`);
        await set([...lines, DRAFT, ...lines].join('\n'));
        const scroll = (to: number) =>
          page.$eval(box, (element, at) => element.scrollTo(0, (element.scrollHeight - element.clientHeight) * at), to);
        const widen = (width: string) => page.$eval(box, (element, to) => ((element as HTMLElement).style.width = to), width);
        const words = async () => (await flagged()).map((part) => part.trim()).join(' ');
        const untilWords = async (wanted: string) => expect(await until(words, (now) => now === wanted)).toBe(wanted);
        try {
          await scroll(0.5);
          await untilWords(FLAGGED);
          await scroll(0);
          await untilWords('');
          await scroll(0.5);
          await page.evaluate(() => scrollBy(0, 40));
          await untilWords(FLAGGED);
          await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
          await page.$eval(box, (element) => element.scrollIntoView({ block: 'center' }));
          await scroll(0.5);
          await untilWords(FLAGGED);
          await widen('96px');
          await scroll(0.5);
          await untilWords(FLAGGED);
          expect((await flagged()).length).toBe(2);
        } finally {
          await widen('');
          await page.setViewport({ width: 1280, height: 800 });
        }
      });

      it.runIf(undo)('follows the undo of the page’s own button, and leaves the keys theirs', async () => {
        await draft();
        await page.evaluate(undo as string);
        await pause(100);
        const less = await model();
        expect(DRAFT.startsWith(less.trim())).toBe(true);
        expect(less.length).toBeLessThan(DRAFT.length);
        expect(await flagged()).toEqual(less.includes(FLAGGED) ? [FLAGGED] : []);
        await typeText(page, ' Yes.');
        await control(page, 'z');
        const back = await model();
        expect(back.length).toBeLessThan(`${less} Yes.`.length);
        await control(page, 'z', true);
        expect((await model()).trim()).toBe(`${less} Yes.`.trim());
      });

      it('follows a macro that writes the whole reply', async () => {
        await draft();
        await set('Hi Dana,\nThank you for the details. As I already said, your invoice was late.');
        await until(flagged, (now) => now.length === 0);
        expect(await flagged()).toEqual([]);
        await set(`Dear Dana,\nThank you for the details. ${FLAGGED} attach the invoice.`);
        await untilFlagged(FLAGGED);
        // The same words again, in new elements.
        await set(`Dear Dana,\nThank you for the details. ${FLAGGED} attach the invoice.`);
        await pause(100);
        expect(await flagged()).toEqual([FLAGGED]);
      });
    });
  });
});

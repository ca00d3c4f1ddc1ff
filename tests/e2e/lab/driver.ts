import type { Page } from 'puppeteer-core';
import type { ReplaceOutcome } from '../../../src/editors/types';
import { linesInBox, type Rect } from './colour';
import type { LabEditor } from './list';
import type { LabPage } from './pages/page';

/** A lab page under real keys: the agent types, our content script replaces, and the editor's model tells the truth. */
export interface Driver {
  readonly page: Page;
  /** Sets the content, clicks into it and goes to its end. */
  start(content: string): Promise<void>;
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The editor's own model, with every spelling of a space, of bold and of an empty paragraph made one. */
  model(): Promise<string>;
  innerHtml(): Promise<string>;
  /** Lets the page type over the next `phrase` that appears, as an autocorrection of its own would. */
  spoil(phrase: string): Promise<void>;
  /** Begins or ends what an input method does. */
  compose(on: boolean): Promise<void>;
  /** Where `phrase` is in the window of the reply box, as the page itself measures it. */
  measure(phrase: string): Promise<readonly Rect[]>;
  /** Where the browser would put the caret of a text field for a click there. */
  fieldOffset(x: number, y: number): Promise<number | undefined>;
  /** Scrolls until `phrase` is well in sight. */
  scrollTo(phrase: string): Promise<void>;
  /** The lines of one colour in a picture of the page, in the window of the reply box. */
  linesOf(colour: string): Promise<readonly Rect[]>;
  /** Makes the reply box readonly, or no longer. */
  lock(on: boolean): Promise<void>;
  ask<T>(op: string, ...args: unknown[]): Promise<T>;
  replace(phrase: string, text: string, nth?: number): Promise<ReplaceOutcome>;
  /** Inserts at a text offset, at the end with -1. */
  insert(offset: number, text: string): Promise<ReplaceOutcome>;
}

type LabWindow = Window & LabPage;

/** Opens a lab page and waits for its editor. */
export async function drive(page: Page, url: string, { redo = ['Control', 'Shift', 'z'] }: LabEditor): Promise<Driver> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('html[data-ready][data-extension]', { timeout: 15_000 });
  let asked = 0;
  const ask = <T>(op: string, ...args: unknown[]) =>
    page.evaluate(
      (id: number, detail: string) =>
        new Promise((done, fail) => {
          const listen = (event: Event) => {
            const answer = JSON.parse((event as CustomEvent<string>).detail) as { id: number; value?: unknown; error?: string };
            if (answer.id !== id) return;
            document.removeEventListener('lab-answer', listen);
            if (answer.error) fail(new Error(answer.error));
            else done(answer.value);
          };
          document.addEventListener('lab-answer', listen);
          document.dispatchEvent(new CustomEvent('lab-ask', { detail }));
        }),
      ++asked,
      JSON.stringify([asked, op, ...args]),
    ) as Promise<T>;
  const press = async (...keys: string[]) => {
    const last = keys.at(-1) as 'Enter';
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key as 'Control');
    await page.keyboard.press(last);
    for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key as 'Control');
    await settle(60);
  };
  return {
    page,
    ask,
    press,
    async start(content) {
      await page.evaluate((html) => (window as unknown as LabWindow).labSet(html), content);
      await page.waitForFunction(isShown);
      await click(page);
      await press('Control', 'End');
    },
    type: (text) => page.keyboard.type(text),
    undo: () => press('Control', 'z'),
    redo: () => press(...redo),
    model: async () => normalise(await page.evaluate(() => (window as unknown as LabWindow).labModel())),
    innerHtml: () => page.evaluate(() => (window as unknown as LabWindow).labEditable().innerHTML),
    spoil: (phrase) =>
      page.evaluate((words) => {
        const watch = () => {
          const lab = window as unknown as LabPage;
          if (!lab.labModel().includes(words)) return;
          clearInterval(timer);
          lab.labType('!');
        };
        const timer = setInterval(watch, 1);
      }, phrase),
    compose: (on) =>
      page.evaluate(
        (type) => {
          const element = (window as unknown as LabWindow).labEditable();
          const { CompositionEvent } = element.ownerDocument.defaultView as Window & typeof globalThis;
          element.dispatchEvent(new CompositionEvent(type, { bubbles: true, cancelable: true, data: '' }));
        },
        `composition${on ? 'start' : 'end'}`,
      ),
    measure: (phrase) =>
      page.evaluate(
        (words) =>
          [...(window as unknown as LabWindow).labRange(words).getClientRects()].map(({ left, top, right, bottom }) => ({
            left,
            top,
            right,
            bottom,
          })),
        phrase,
      ),
    fieldOffset: (x, y) => page.evaluate((left, top) => document.caretPositionFromPoint?.(left, top)?.offset, x, y),
    async scrollTo(phrase) {
      await page.evaluate((words) => {
        const lab = window as unknown as LabWindow;
        const element = lab.labEditable();
        if (element instanceof HTMLTextAreaElement) {
          const line = parseFloat(getComputedStyle(element).lineHeight);
          element.scrollTop = line * (element.value.split(words)[0]?.split('\n').length ?? 1) - 2 * line;
        } else lab.labRange(words).startContainer.parentElement?.scrollIntoView({ block: 'center' });
      }, phrase);
      await settle(100);
    },
    linesOf: (colour) => linesInBox(page, colour),
    lock: (on) =>
      page.evaluate((value) => {
        const element = (window as unknown as LabWindow).labEditable();
        if (element instanceof HTMLTextAreaElement) element.readOnly = value;
        else element.setAttribute('aria-readonly', String(value));
      }, on),
    replace: (phrase, text, nth = 1) => ask('replace', phrase, text, nth),
    insert: (offset, text) => ask('insert', offset, text),
  };
}

/** Whether the editor shows what its model has; some draw it only later. */
function isShown(): boolean {
  const { labModel, labEditable } = window as unknown as LabWindow;
  const [element, model] = [labEditable(), labModel()];
  const letters = (text: string) => text.replace(/[\s\u200B]/g, '');
  if (element instanceof HTMLTextAreaElement) return element.value === model;
  return letters(element.textContent) === letters(new DOMParser().parseFromString(model, 'text/html').body.textContent);
}

/** Clicks into the editable element, wherever it is. */
async function click(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const element = (window as unknown as LabWindow).labEditable();
    const isTall = element.getBoundingClientRect().height > window.innerHeight;
    element.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
    const box = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: (frame?.left ?? 0) + box.left + box.width / 2, y: (frame?.top ?? 0) + box.top + Math.min(box.height, 100) / 2 };
  });
  await page.mouse.click(x, y);
}

/** Waits so many milliseconds. */
export const settle = (time: number) => new Promise((done) => setTimeout(done, time));

function normalise(model: string): string {
  return onOneLine(model)
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/<li><p>(.*?)<\/p><\/li>/g, '<li>$1</li>')
    .replace(/<a [^>]*?(href="[^"]*")[^>]*>/g, '<a $1>')
    .replace(/<(\/?)b>/g, '<$1strong>')
    .replace(/\u200B/g, '');
}

/** Some editors break and indent the lines of their HTML. */
function onOneLine(model: string): string {
  return model.startsWith('<')
    ? model
        .split('\n')
        .map((line) => line.trim())
        .join('')
    : model;
}

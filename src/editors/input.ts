// The ways into other people's editors; which one is right where is for each editor's own file to say.
import { blockOf, isBlock } from './text-map';

/** Firefox and Chromium need opposite techniques; told apart by a property that only Gecko has. */
export const isFirefox = 'mozInnerScreenX' in globalThis;

/** Types `text` over the selection with the browser's own command; each of its lines becomes a block. */
export function exec(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  else if (!isFirefox) ownerDocument.execCommand('insertText', false, asLines(text));
  else {
    // Gecko makes <br> of a newline.
    for (const [index, line] of asLines(text).split('\n').entries()) {
      if (index > 0) ownerDocument.execCommand('insertParagraph');
      if (line) ownerDocument.execCommand('insertText', false, line);
    }
  }
}

/**
 * As `exec`, for editors that leave the DOM and its undo to the browser. There Gecko would need an undo step for each paragraph, and eats
 * a space where a wholly bold phrase goes; with HTML it does neither.
 */
export function execNative(element: HTMLElement, text: string): void {
  const selection = element.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const html = isFirefox && range && (text.includes('\n') ? blocksHtml(element, text, range) : text && wrappedHtml(element, text, range));
  if (!html) return exec(element, text);
  // Of the text everything that is markup was escaped; the rest is elements of the reply itself.
  // eslint-disable-next-line no-restricted-syntax
  element.ownerDocument.execCommand('insertHTML', false, html);
}

/** `text` as blocks of the reply's own kind; throws where a line of it would have to share its block with what is there. */
function blocksHtml(element: HTMLElement, text: string, range: Range): string {
  const lines = asLines(text).split('\n');
  const block = blockOf(range.startContainer, element);
  const lastBlock = blockOf(range.endContainer, element);
  const before = range.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  before.setStart(block, 0);
  const after = range.cloneRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(lastBlock, lastBlock.childNodes.length);
  const tag = block.nodeName === 'P' ? 'p' : 'div';
  if (after.toString() === '') {
    const [first = '', ...rest] = lines;
    // What holds an empty line open must go, or it becomes a line of its own.
    if (block.childNodes.length === 1 && block.firstChild?.nodeName === 'BR') range.setEnd(block, 1);
    return escape(first) + asBlocks(rest, tag);
  }
  if ((before.toString() && lines.shift() !== '') || lines.pop() !== '') throw new Error('A paragraph shares its line with what is there');
  return asBlocks(lines, tag);
}

function asBlocks(lines: readonly string[], tag: string): string {
  // Gecko fills an empty block by itself when it is the last one.
  return lines.map((line, index) => `<${tag}>${escape(line) || (index === lines.length - 1 ? '' : '<br>')}</${tag}>`).join('');
}

/** `text` in the formatting that `range` covers exactly, or null when it covers none. */
function wrappedHtml(element: HTMLElement, text: string, { startContainer, startOffset, endContainer, endOffset }: Range): string | null {
  if (startContainer !== endContainer || startOffset > 0 || endOffset === 0 || endOffset < (startContainer as Text).length) return null;
  let wrapped: HTMLElement | null = null;
  for (let node = startContainer; node.parentNode?.childNodes.length === 1; node = node.parentNode) {
    if (node.parentNode === element || isBlock(node.parentNode)) break;
    const wrapper = node.parentNode.cloneNode(false) as HTMLElement;
    wrapper.append(wrapped ?? text);
    wrapped = wrapper;
  }
  return wrapped?.outerHTML ?? null;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Where a line is a block, one newline is one paragraph. */
export function asLines(text: string): string {
  return text.replaceAll('\n\n', '\n');
}

/** What Firefox lets a content script reach of the page's own world. */
interface PageView {
  readonly wrappedJSObject?: { readonly ClipboardEvent: typeof ClipboardEvent };
}
declare const cloneInto: <T>(value: T, scope: object) => T;

/**
 * Tells the editor what the browser is about to do with `range`: to replace it, as a spelling correction does, or to delete it.
 * Firefox keeps the text from the page, so there it is for deleting only.
 */
export function beforeInput(element: HTMLElement, text: string, range: Range): void {
  const options = { ...EVENT, targetRanges: [new StaticRange(range)] };
  if (text === '') return void element.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'deleteSoftLineBackward' }));
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  element.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'insertReplacementText', dataTransfer }));
}

/** Pastes plain text over the selection. */
export function paste(element: HTMLElement, text: string): void {
  const page = (element.ownerDocument.defaultView as (Window & PageView) | null)?.wrappedJSObject;
  // Firefox lets the page read a clipboard only when it belongs to the page and is filled after the event was made.
  const event = page
    ? new page.ClipboardEvent('paste', cloneInto(EVENT, page))
    : new ClipboardEvent('paste', { ...EVENT, clipboardData: new DataTransfer() });
  event.clipboardData?.setData('text/plain', text);
  element.dispatchEvent(event);
}

/** Presses a key, does `meanwhile` and releases it; only the page's own code hears that. */
export function pressKey(element: HTMLElement, key: string, keyCode: number, meanwhile?: () => void): void {
  const press = (type: string) => element.dispatchEvent(new KeyboardEvent(type, { ...EVENT, key, code: key, keyCode }));
  press('keydown');
  meanwhile?.();
  press('keyup');
}

const EVENT = { bubbles: true, cancelable: true, composed: true } as const;

/** Undoes the last step: with the keys for an editor with an undo of its own, otherwise with the browser's. */
export function undo(element: HTMLElement): void {
  const isMac = navigator.platform.startsWith('Mac');
  const key = { ...EVENT, key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  if (element.dispatchEvent(new KeyboardEvent('keydown', key))) element.ownerDocument.execCommand('undo');
}

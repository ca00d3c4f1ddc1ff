// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

// Only Gecko is handed HTML.
vi.stubGlobal('mozInnerScreenX', 0);
afterAll(() => vi.unstubAllGlobals());
const { execNative } = await import('../../src/editors/input');

const MARKUP = '<img src=x onerror=alert(1)> & <b>bold</b>';
const command = vi.fn(() => true);
beforeEach(() => {
  command.mockClear();
  document.execCommand = command;
});

/** What is put in the place of all the text of the reply's last element, as the browser would read it. */
function put(reply: string, text: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable>${reply}</div>`;
  const box = document.body.firstElementChild as HTMLElement;
  const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let last = words.nextNode() as Text;
  for (let next = words.nextNode(); next; next = words.nextNode()) last = next as Text;
  document.getSelection()?.setBaseAndExtent(last, 0, last, last.length);
  execNative(box, text);
  const [name, , html] = (command.mock.calls.at(-1) ?? []) as unknown as [string, boolean, string];
  expect(name).toBe('insertHTML');
  const read = document.createElement('div');
  read.innerHTML = html;
  return read;
}

describe('what Firefox is handed as HTML', () => {
  it('has markup of a text as text, where the text has several lines', () => {
    const read = put('<p>You failed to attach it.</p>', `${MARKUP}\n${MARKUP}\nThank you.`);
    expect([...read.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p', 'p']);
    expect(read.textContent).toBe(`${MARKUP}${MARKUP}Thank you.`);
  });

  it('has markup of a text as text, where the text takes the place of all that is bold', () => {
    const read = put('<p>It is <b>your fault</b></p>', MARKUP);
    expect([...read.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['b']);
    expect(read.textContent).toBe(MARKUP);
  });
});

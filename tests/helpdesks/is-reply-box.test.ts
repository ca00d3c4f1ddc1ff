// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isReplyBox } from '../../src/helpdesks/is-reply-box';

const box = (html: string, selector: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.querySelector(selector) as HTMLElement;
};

it('a text area that takes keys for a code editor is no reply box, whatever selects it', () => {
  expect(isReplyBox(box('<div class="CodeMirror"><textarea rows="2"></textarea></div>', 'textarea'))).toBe(false);
  expect(isReplyBox(box('<div class="editor"><textarea rows="2"></textarea></div>', 'textarea'))).toBe(true);
});

it('what such an editor lets people write in is one, where an adapter names it', () => {
  expect(isReplyBox(box('<div class="CodeMirror"><pre contenteditable="true"></pre></div>', 'pre'))).toBe(true);
});

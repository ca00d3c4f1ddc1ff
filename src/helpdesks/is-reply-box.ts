import { closestAround, nameOf } from '../plain-dom';
import { isInside } from './visible';

/** The page's word that Replywell stays away. */
const OPT_OUT = '[data-replywell="false"]';
/**
 * Its word to other tools that read what is written. Quill and LanguageTool put it there themselves, against tools that would disturb them,
 * so that nobody has said anything.
 */
const OTHERS_OPT_OUT =
  ':is([data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"]):not(.ql-editor, [data-lt-tmp-id])';
/** Editors whose own text area is a scratchpad for keys, and never holds what is written. */
export const CODE_EDITORS = ['.CodeMirror', '.cm-editor', '.monaco-editor', '.ace_editor', '.xterm'];
/** Whole labels of fields that take one thing and no reply. */
const FIELD = /^_?(?:to|cc|bcc|from|recipients?|subject|title|name|tags?|labels?|e?mail|address|url|links?|code|query|filter)[\s:*]*$/i;
/** Words that name such a field anywhere in a label. */
const FIELD_WORD = /\b(?:search|recipients?|passwords?|passcodes?)\b/i;
const LABELS = ['name', 'id', 'placeholder', 'aria-label', 'title'];
/** Pixels: room for two short lines, or for the one line of a chat's box that grows. */
const ROOM = { width: 180, height: 36, growing: 18 };

/** Whether text of several lines can be written in the element now, and the page does not keep Replywell away. */
export function isReplyBox(box: HTMLElement): boolean {
  // A form that is written in itself shows its fields where it should show what it is.
  if (nameOf(box) === 'FORM' || isInside(box, OPT_OUT)) return false;
  if (box.closest('[aria-readonly="true"], [aria-disabled="true"], [inert]') || box.getAttribute('aria-multiline') === 'false')
    return false;
  if (box.localName !== 'textarea') return box.getAttribute('contenteditable') !== 'false' && isOutermost(box);
  const { disabled, readOnly, rows } = box as HTMLTextAreaElement;
  if (box.closest(CODE_EDITORS.join())) return false;
  return !disabled && !readOnly && (rows > 1 || box.getBoundingClientRect().height >= ROOM.height);
}

/** Whether an unknown page's box is large enough for a reply, not labelled as another field, and open to tools that read along. */
export function isRoomy(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  const needed = box.getAttribute('aria-multiline') === 'true' ? ROOM.growing : ROOM.height;
  return width >= ROOM.width && height >= needed && !isField(box) && !isInside(box, OTHERS_OPT_OUT);
}

const isOutermost = (box: HTMLElement): boolean =>
  !closestAround(box, '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]');

function isField(box: HTMLElement): boolean {
  return LABELS.some((name) => {
    const label = box.getAttribute(name)?.trim() ?? '';
    return FIELD.test(label) || FIELD_WORD.test(label);
  });
}

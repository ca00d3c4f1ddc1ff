import { execNative } from './input';
import type { Editor } from './types';

/**
 * Summernote: it takes a step for its undo only at its own commands and when a mouse button is let go, not while typing. A step that is
 * like the one before would be an undo that does nothing.
 */
const summernote: Editor = {
  id: 'summernote',
  selector: '.note-editable',
  exactUndo: { chromium: true, firefox: true },
  prepare(element) {
    if (element.innerHTML !== steps.get(element)) takeStep(element);
  },
  insert(element, text) {
    execNative(element, text);
    takeStep(element);
  },
};
export default summernote;

/** Of each reply, the content at the last step that we asked for. */
const steps = new WeakMap<HTMLElement, string>();

function takeStep(element: HTMLElement): void {
  element.dispatchEvent(new MouseEvent('mouseup'));
  steps.set(element, element.innerHTML);
}

import { execNative, pressKey } from './input';
import type { Editor } from './types';

/** TinyMCE: it takes a step for its undo when the caret is moved with the keys. */
const tinymce: Editor = {
  id: 'tinymce',
  selector: '.mce-content-body, body#tinymce',
  exactUndo: { chromium: true, firefox: true },
  prepare: takeStep,
  insert(element, text) {
    takeStep(element);
    execNative(element, text);
    takeStep(element);
  },
};
export default tinymce;

function takeStep(element: HTMLElement): void {
  pressKey(element, 'ArrowRight', 39);
}

import { execNative, pressKey } from './input';
import type { Editor } from './types';

/** CKEditor 4: it takes a step for its undo when the caret is moved with the keys. */
const ckeditor4: Editor = {
  id: 'ckeditor4',
  selector: '.cke_editable',
  exactUndo: { chromium: true, firefox: true },
  prepare: takeStep,
  insert(element, text) {
    takeStep(element, () => execNative(element, text));
  },
};
export default ckeditor4;

function takeStep(element: HTMLElement, meanwhile?: () => void): void {
  pressKey(element, 'ArrowRight', 39, meanwhile);
}

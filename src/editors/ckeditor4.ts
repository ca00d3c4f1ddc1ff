import { execNative, pressKey } from './input';
import type { Editor } from './types';

/**
 * CKEditor 4, in a frame (RT, Znuny, Salesforce Classic). It leaves typing to the browser and takes steps for its undo itself: when a key
 * that moves the caret is let go. What comes in without a key stays on its list and spoils the redo, so the insertion comes between the
 * two halves of such a key: End, which nothing in the editor listens to.
 */
const ckeditor4: Editor = {
  id: 'ckeditor4',
  selector: '.cke_editable',
  exactUndo: { chromium: true, firefox: true },
  prepare: (element) => pressKey(element, 'End', 35),
  insert: (element, text) => pressKey(element, 'End', 35, () => execNative(element, text)),
};
export default ckeditor4;

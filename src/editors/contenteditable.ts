import { execNative } from './input';
import type { Editor } from './types';

/**
 * An editable element without an editor of its own, or with one that leaves typing to the browser (Redactor); also in an open shadow root
 * (Intercom) or a frame.
 */
const contenteditable: Editor = {
  id: 'contenteditable',
  selector: '[contenteditable]:not([contenteditable="false"])',
  exactUndo: { chromium: true, firefox: true },
  insert: execNative,
};
export default contenteditable;

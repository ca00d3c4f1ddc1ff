import { execNative } from './input';
import type { Editor } from './types';

/** An editable element without an editor of its own, or with one that leaves typing to the browser. */
const contenteditable: Editor = {
  id: 'contenteditable',
  selector: '[contenteditable]:not([contenteditable="false"])',
  exactUndo: { chromium: true, firefox: true },
  insert: execNative,
};
export default contenteditable;

import { asLines, beforeInput, exec, isFirefox, paste } from './input';
import type { Editor } from './types';

/**
 * Slate. In Chromium it does not hear of what execCommand did, and its model is another than its DOM from then on; told before, or pasted
 * into, it is right. In Firefox execCommand is announced to it, and it does the work itself.
 */
const slate: Editor = {
  id: 'slate',
  selector: '[data-slate-editor]',
  exactUndo: { chromium: true, firefox: true },
  insert(element, text, range) {
    if (isFirefox || !range) exec(element, text);
    else if (text.includes('\n')) paste(element, asLines(text));
    else beforeInput(element, text, range);
  },
};
export default slate;

import { asLines, beforeInput, exec, isFirefox, paste } from './input';
import type { Editor } from './types';

/**
 * Lexical. In Chromium execCommand breaks a wholly bold phrase; told before, or pasted into, it is right. In Firefox execCommand is
 * announced to it, and it does the work itself.
 */
const lexical: Editor = {
  id: 'lexical',
  selector: '[data-lexical-editor]',
  exactUndo: { chromium: true, firefox: true },
  insert(element, text, range) {
    if (isFirefox || !range) exec(element, text);
    else if (text.includes('\n')) paste(element, asLines(text));
    else beforeInput(element, text, range);
  },
};
export default lexical;

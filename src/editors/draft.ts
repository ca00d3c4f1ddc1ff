import { asLines, exec, isFirefox, paste, pressKey } from './input';
import type { Editor } from './types';

/**
 * Draft.js. In Chromium execCommand doubles the text in its model and what it is told is not heard, so it is pasted into; in Firefox typing
 * works, but a paragraph must be pasted there, too. A paste of nothing deletes nothing, a Backspace does.
 */
const draft: Editor = {
  id: 'draft',
  selector: '.public-DraftEditor-content',
  exactUndo: { chromium: true, firefox: true },
  insert(element, text) {
    if (text === '') pressKey(element, 'Backspace', 8);
    else if (isFirefox && !text.includes('\n')) exec(element, text);
    else paste(element, asLines(text));
  },
};
export default draft;

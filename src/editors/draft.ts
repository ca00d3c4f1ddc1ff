import { asLines, exec, isFirefox, paste, pressKey } from './input';
import type { Editor } from './types';

/** Draft.js: in Chromium execCommand doubles the text in its model, and only pasting is understood; in Firefox typing is. */
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

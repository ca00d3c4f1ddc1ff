import { asLines, beforeInput, exec, isFirefox, paste } from './input';
import type { Editor } from './types';

/** Slate: its model does not follow what execCommand does to the DOM in Chromium, so there it is told instead. */
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

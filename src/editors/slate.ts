import { asLines, beforeInput, exec, isFirefox } from './input';
import type { Editor } from './types';

/**
 * Slate. In Chromium it does not hear of what execCommand did, and its model is another than its DOM from then on; told before, with the
 * place, it is right. (Its own selection lags behind the page's by up to a tenth of a second, so that a paste would go elsewhere.) In Firefox execCommand is announced to it, and it does the work itself.
 */
const slate: Editor = {
  id: 'slate',
  selector: '[data-slate-editor]',
  exactUndo: { chromium: true, firefox: true },
  insert(element, text, range) {
    if (isFirefox || !range) exec(element, text);
    else beforeInput(element, asLines(text), range);
  },
};
export default slate;

import { exec } from './input';
import type { Editor } from './types';

/**
 * Quill. It reads what the browser did to the DOM. Its undo joins whatever happens within a second, so a replacement waits for the end of
 * that second; what is typed in the second after it is undone with it.
 */
const quill: Editor = {
  id: 'quill',
  selector: '.ql-editor',
  exactUndo: { chromium: true, firefox: true },
  settle: 1050,
  insert: exec,
};
export default quill;

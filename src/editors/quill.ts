import { exec } from './input';
import type { Editor } from './types';

/** Quill: it reads what the browser did to the DOM, and joins all changes within a second. */
const quill: Editor = {
  id: 'quill',
  selector: '.ql-editor',
  exactUndo: { chromium: true, firefox: true },
  settle: 1050,
  insert: exec,
};
export default quill;

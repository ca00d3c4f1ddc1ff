import { exec } from './input';
import type { Editor } from './types';

/** ProseMirror and Tiptap: they read what the browser did to the DOM, and join changes next to each other within half a second. */
const prosemirror: Editor = {
  id: 'prosemirror',
  selector: '.ProseMirror',
  exactUndo: { chromium: true, firefox: true },
  settle: 550,
  insert: exec,
};
export default prosemirror;

import { execNative } from './input';
import type { Editor } from './types';

/** Summernote. */
const summernote: Editor = {
  id: 'summernote',
  selector: '.note-editable',
  exactUndo: { chromium: true, firefox: true },
  insert: execNative,
};
export default summernote;

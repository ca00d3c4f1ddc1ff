import { beforeInput, exec, isFirefox, paste } from './input';
import type { Editor } from './types';

/** CKEditor 5, also in Zendesk's Agent Workspace. It takes back what it did not do itself, so it is told instead. */
const ckeditor5: Editor = {
  id: 'ckeditor5',
  selector: '.ck-editor__editable',
  exactUndo: { chromium: true, firefox: true },
  insert(element, text, range) {
    if (text.includes('\n')) paste(element, text);
    else if (!range || (isFirefox && text)) exec(element, text);
    else beforeInput(element, text, range);
  },
};
export default ckeditor5;

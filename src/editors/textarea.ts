import { insertTextIntoField } from 'text-field-edit';
import type { Editor } from './types';

/** Text fields, React-controlled ones too: setting `value` could not be undone, typing can. */
const textarea: Editor = {
  id: 'textarea',
  selector: 'textarea',
  exactUndo: { chromium: true, firefox: true },
  insert: (element, text) => insertTextIntoField(element as HTMLTextAreaElement, text),
};
export default textarea;

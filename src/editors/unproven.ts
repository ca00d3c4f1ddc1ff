import { exec } from './input';
import type { Editor } from './types';

/** Editors that are recognised, read and highlighted, but in which nothing is replaced until the suite proves the undo: Copy is offered. */
const SELECTORS = {
  slate: '[data-slate-editor]',
  lexical: '[data-lexical-editor]',
  draft: '.public-DraftEditor-content',
  quill: '.ql-editor',
  ckeditor4: '.cke_editable',
  tinymce: '.mce-content-body, body#tinymce',
  summernote: '.note-editable',
};

const unproven: readonly Editor[] = Object.entries(SELECTORS).map(([id, selector]) => ({
  id,
  selector,
  exactUndo: { chromium: false, firefox: false },
  insert: exec,
}));
export default unproven;

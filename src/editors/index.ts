import ckeditor4 from './ckeditor4';
import ckeditor5 from './ckeditor5';
import contenteditable from './contenteditable';
import draft from './draft';
import froala from './froala';
import lexical from './lexical';
import prosemirror from './prosemirror';
import quill from './quill';
import slate from './slate';
import summernote from './summernote';
import textarea from './textarea';
import tinymce from './tinymce';
import type { Editor } from './types';

/** Every editor technology; the first that matches wins, and the plain one matches most, so it is last. */
export const editors: readonly Editor[] = [
  ckeditor5,
  ckeditor4,
  draft,
  froala,
  lexical,
  prosemirror,
  quill,
  slate,
  summernote,
  tinymce,
  textarea,
  contenteditable,
];

/** The technology behind an editable element; what nothing recognises is taken for a plain one. */
export function findEditor(element: Element): Editor {
  return editors.find(({ selector }) => element.matches(selector)) ?? contenteditable;
}

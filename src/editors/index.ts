import ckeditor5 from './ckeditor5';
import contenteditable from './contenteditable';
import froala from './froala';
import prosemirror from './prosemirror';
import textarea from './textarea';
import type { Editor } from './types';
import unproven from './unproven';

/** Every editor technology; the first that matches wins, and the plain one matches most, so it is last. */
export const editors: readonly Editor[] = [ckeditor5, froala, prosemirror, textarea, ...unproven, contenteditable];

/** The technology behind an editable element; what nothing recognises is taken for a plain one. */
export function findEditor(element: Element): Editor {
  return editors.find(({ selector }) => element.matches(selector)) ?? contenteditable;
}

/** One lab page: a real editor, or a plain one in a place that matters. */
export interface LabEditor {
  /** As the table in docs/editors.md has it. */
  readonly title: string;
  /** Files of the package that are served as they are, for editors that load the rest of themselves. */
  readonly serves?: string;
  /** A script that comes before the page's own. */
  readonly script?: string;
  readonly style?: string;
  /** What an empty paragraph holds in the model; without it a `<br>`. */
  readonly empty?: string;
  /** Its paragraphs have no gap of their own. */
  readonly lines?: boolean;
  /** Why Copy is offered instead of Replace. */
  readonly copy?: Partial<Record<'Chromium' | 'Firefox', string>>;
  /** Its keys for redo, when they are not Ctrl+Shift+Z. */
  readonly redo?: readonly string[];
}

const LIST = {
  'ckeditor5-41': { title: 'CKEditor 5 (41.4, as in Zendesk)', empty: ' ' },
  'ckeditor5-48': { title: 'CKEditor 5 (48.5)', style: 'ckeditor5/dist/ckeditor5.css', empty: ' ' },
  ckeditor4: { title: 'CKEditor 4.22.1, in a frame', serves: 'ckeditor4', script: 'ckeditor4/ckeditor.js', empty: ' ' },
  tinymce: { title: 'TinyMCE 8, in a frame', serves: 'tinymce', script: 'tinymce/tinymce.js', empty: ' ' },
  froala: { title: 'Froala 5', style: 'froala-editor/css/froala_editor.min.css' },
  tiptap: { title: 'Tiptap 3', empty: '' },
  prosemirror: { title: 'ProseMirror', style: 'prosemirror-view/style/prosemirror.css', empty: '' },
  quill: { title: 'Quill 2', style: 'quill/dist/quill.snow.css', empty: '' },
  lexical: { title: 'Lexical 0.52', empty: '' },
  slate: { title: 'Slate 0.146', empty: '' },
  draft: { title: 'Draft.js 0.11.7', style: 'draft-js/dist/Draft.css', empty: '', lines: true },
  summernote: { title: 'Summernote 0.9', style: 'summernote/dist/summernote-lite.css', redo: ['Control', 'y'] },
  contenteditable: { title: 'Plain contenteditable' },
  redactor: { title: 'Plain contenteditable shaped like Redactor' },
  shadow: { title: 'Plain contenteditable in an open shadow root' },
  frame: { title: 'Plain contenteditable in a frame' },
  textarea: { title: 'Text field' },
  'controlled-textarea': { title: 'Text field that is an application’s state' },
} as const satisfies Record<string, LabEditor>;

export type PageName = keyof typeof LIST;

/** The lab pages by name, in the order in which they are tested. */
export const EDITORS: Readonly<Record<PageName, LabEditor>> = LIST;
export const PAGES = Object.keys(LIST) as readonly PageName[];

// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editors, findEditor } from '../../src/editors';

function editable(html: string): Element {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host.querySelector('[contenteditable], textarea, div') as Element;
}

describe('findEditor', () => {
  it.each([
    ['ckeditor5', '<div class="ck ck-editor__editable" contenteditable="true"></div>'],
    ['froala', '<div class="fr-element fr-view" contenteditable="true"></div>'],
    ['prosemirror', '<div class="tiptap ProseMirror" contenteditable="true"></div>'],
    ['textarea', '<textarea></textarea>'],
    ['slate', '<div data-slate-editor="true" contenteditable="true"></div>'],
    ['lexical', '<div data-lexical-editor="true" contenteditable="true"></div>'],
    ['draft', '<div class="public-DraftEditor-content" contenteditable="true"></div>'],
    ['quill', '<div class="ql-editor" contenteditable="true"></div>'],
    ['ckeditor4', '<div class="cke_editable" contenteditable="true"></div>'],
    ['tinymce', '<div class="mce-content-body" contenteditable="true"></div>'],
    ['contenteditable', '<div class="redactor-in" contenteditable="true"></div>'],
    ['summernote', '<div class="note-editable" contenteditable="true"></div>'],
    ['contenteditable', '<div contenteditable></div>'],
    ['contenteditable', '<div></div>'],
  ])('finds %s in %s', (id, html) => {
    expect(findEditor(editable(html)).id).toBe(id);
  });
});

describe('the list', () => {
  it('has every id once, and the plain editor last', () => {
    const ids = editors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe('contenteditable');
  });

  it('has every editor that has a file of its own', () => {
    const files = readdirSync('src/editors').map((file) => file.replace('.ts', ''));
    for (const { id } of editors) expect(files).toContain(id);
  });
});

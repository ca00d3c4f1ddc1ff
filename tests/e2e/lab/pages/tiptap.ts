import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { host, ready } from './page';

const editor = new Editor({ element: host, extensions: [StarterKit] });
ready({
  labModel: () => editor.getHTML(),
  labSet: (html) => void editor.chain().setMeta('addToHistory', false).setContent(html).run(),
});

import type { TinyMCE } from 'tinymce';
import { host, ready } from './page';

declare const tinymce: TinyMCE;

const [editor] = await tinymce.init({
  target: host,
  license_key: 'gpl',
  plugins: 'lists link',
  width: '60%',
  height: 400,
  promotion: false,
});
if (!editor) throw new Error('TinyMCE did not start');
ready({
  labModel: () => editor.getContent(),
  labSet(html) {
    editor.setContent(html);
    editor.undoManager.reset();
  },
});

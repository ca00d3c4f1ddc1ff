import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { host, ready } from './page';

const editor = await ClassicEditor.create(host, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic, Link, List] });
ready({
  labModel: () => editor.getData({ skipListItemIds: true }),
  labSet: (html) => editor.setData(html),
  labType: (text) => void editor.execute('insertText', { text }),
});

import DecoupledEditor from '@ckeditor/ckeditor5-build-decoupled-document';
import { host, ready } from './page';

const editor = await DecoupledEditor.create(host);
ready({ labModel: () => editor.getData(), labSet: (html) => editor.setData(html) });

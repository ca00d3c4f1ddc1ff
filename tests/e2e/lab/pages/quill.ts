import Quill from 'quill';
import { host, ready } from './page';

const quill = new Quill(host, { theme: 'snow' });
ready({
  labModel: () => quill.getSemanticHTML().replaceAll('&nbsp;', ' '),
  labSet(html) {
    quill.setContents(quill.clipboard.convert({ html }), 'silent');
    quill.history.clear();
  },
});

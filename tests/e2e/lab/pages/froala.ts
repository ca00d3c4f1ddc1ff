import FroalaEditor from 'froala-editor';
import { host, ready } from './page';

const editor = new FroalaEditor(host, {
  events: {
    initialized: () =>
      ready({
        labModel: () => editor.html.get(),
        labSet(html) {
          editor.html.set(html);
          editor.undo.reset();
          editor.undo.saveStep();
        },
      }),
  },
});

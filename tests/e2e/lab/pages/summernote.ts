import $ from 'jquery';
import 'summernote/dist/summernote-lite';
import { host, ready } from './page';

type Summernote = JQuery & { summernote(command?: string, argument?: unknown): unknown };

const note = $(host) as Summernote;
note.summernote();
ready({
  labModel: () => String(note.summernote('code')),
  labSet(html) {
    note.summernote('code', html);
    note.summernote('commit');
    // Its history has no command that empties it.
    const editor = note.data('summernote') as { modules: { editor: { history: { reset(): void } } } };
    editor.modules.editor.history.reset();
    note.summernote('code', html);
    editor.modules.editor.history.reset();
  },
});

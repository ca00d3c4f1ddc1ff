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
  },
});

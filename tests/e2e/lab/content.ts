// The lab's content script: the editors' code as it is shipped, driven by events from the page.
import { openReplyBox } from '../../../src/editors/reply-box';
import type { ReplyBox } from '../../../src/editors/types';
import { EDITABLE } from './editable';

let box: ReplyBox | undefined;

document.addEventListener('lab-ask', (event) => {
  const [id, op, ...args] = JSON.parse((event as CustomEvent<string>).detail) as [number, keyof typeof ops, ...never[]];
  const element = document.querySelector<HTMLElement>(EDITABLE);
  if (element && box?.element !== element) box = openReplyBox(element, { ignore: ['blockquote'] });
  Promise.resolve(box && ops[op](box, ...(args as [never, never, never]))).then(
    (value) => answer({ id, value }),
    (error: unknown) => answer({ id, error: String(error) }),
  );
});

const answer = (detail: object) => document.dispatchEvent(new CustomEvent('lab-answer', { detail: JSON.stringify(detail) }));

const ops = {
  editor: ({ editor, canReplace }: ReplyBox) => ({ id: editor.id, canReplace }),
  read: (it: ReplyBox) => it.read(),
  caret: (it: ReplyBox) => it.caret(),
  ranges: (it: ReplyBox, start: number, end: number) => it.rangesOf({ start, end }).length,
  rects: (it: ReplyBox, start: number, end: number) =>
    it.rectsOf({ start, end }).map(({ x, y, width, height }) => ({ x, y, width, height })),
  offsetAt: (it: ReplyBox, x: number, y: number) => it.offsetAt(x, y),
  /** Replaces the `nth` occurrence of `phrase`, counted from 1. */
  async replace(it: ReplyBox, phrase: string, text: string, nth: number) {
    let start = -1;
    for (let count = 0; count < nth; count += 1)
      start = it
        .read()
        .replaceAll('\u00A0', ' ')
        .indexOf(phrase, start + 1);
    const span = { start, end: start + phrase.length };
    return it.replace(span, it.read().slice(span.start, span.end), text);
  },
  insertAt: (it: ReplyBox, offset: number, text: string) => it.replace({ start: offset, end: offset }, '', text),
  insert: (it: ReplyBox, at: 'start' | 'end', text: string) => {
    const offset = at === 'start' ? 0 : it.read().length;
    return it.replace({ start: offset, end: offset }, '', text);
  },
};

document.documentElement.dataset.extension = '';

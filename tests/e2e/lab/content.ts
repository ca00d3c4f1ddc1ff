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
  locked: (it: ReplyBox) => it.locked,
  /** Everything that only looks. */
  look: (it: ReplyBox) => {
    const span = { start: 0, end: it.read().length };
    const rects = it.rectsOf(span);
    const { x = 0, y = 0, width = 0, height = 0 } = it.rectsOf({ start: 1, end: 2 })[0] ?? {};
    return {
      ranges: it.rangesOf(span).length,
      rects: rects.length,
      second: it.offsetAt(x + width * 0.75, y + height / 2),
      outside: it.offsetAt(2, 2),
    };
  },
  /** Replaces the `nth` occurrence of `phrase`, counted from 1. */
  replace: (it: ReplyBox, phrase: string, text: string, nth: number) => {
    const now = it.read();
    let start = -1;
    for (let count = 0; count < nth; count += 1) start = now.replaceAll('\u00A0', ' ').indexOf(phrase, start + 1);
    const span = { start, end: start + phrase.length };
    return it.replace(span, now.slice(span.start, span.end), text);
  },
  replaceStale: (it: ReplyBox, start: number, expected: string, text: string) =>
    it.replace({ start, end: start + expected.length }, expected, text),
  takeBack: (it: ReplyBox, texts: readonly string[]) => it.takeBack(texts),
  insert: (it: ReplyBox, offset: number, text: string) => {
    const at = offset < 0 ? it.read().length : offset;
    return it.replace({ start: at, end: at }, '', text);
  },
};

document.documentElement.dataset.extension = '';

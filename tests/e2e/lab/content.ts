// The lab's content script: the editors' code as it is shipped, driven by events from the page.
import { openReplyBox } from '../../../src/editors/reply-box';
import type { ReplyBox } from '../../../src/editors/types';
import type { Span } from '../../../src/engine/types';
import { findEditable } from './editable';

let box: ReplyBox | undefined;

document.addEventListener('lab-ask', (event) => {
  const [id, op, ...args] = JSON.parse((event as CustomEvent<string>).detail) as [number, keyof typeof ops, ...never[]];
  const element = findEditable(document);
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
  rects: (it: ReplyBox, phrase: string) =>
    it.rectsOf(spanOf(it.read(), phrase)).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  /** Underlines a phrase as the extension does, but in a colour that nothing else has; without a phrase nothing. */
  paint: (it: ReplyBox, phrase?: string) => {
    const root = it.element.getRootNode() as Document | ShadowRoot;
    const view = it.element.ownerDocument.defaultView as Window & typeof globalThis;
    view.CSS.highlights.delete('replywell-lab');
    if (!phrase) return;
    const style = it.element.ownerDocument.createElement('style');
    style.textContent = '::highlight(replywell-lab) { text-decoration: underline solid 2px rgb(255 0 255) }';
    ('head' in root ? root.head : root).append(style);
    view.CSS.highlights.set('replywell-lab', new view.Highlight(...it.rangesOf(spanOf(it.read(), phrase))));
  },
  /** Replaces the `nth` occurrence of `phrase`, counted from 1. */
  replace: (it: ReplyBox, phrase: string, text: string, nth: number) => {
    const now = it.read();
    const span = spanOf(now, phrase, nth);
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

/** Where the `nth` occurrence of `phrase` is, counted from 1. */
function spanOf(text: string, phrase: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.replaceAll('\u00A0', ' ').indexOf(phrase, start + 1);
  return { start, end: start + phrase.length };
}

document.documentElement.dataset.extension = '';

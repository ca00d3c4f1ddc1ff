import type { Span } from '../engine/types';
import { elementOfOurs } from '../plain-dom';

/** What decides where a letter of a field lies. */
const COPIED = [
  'boxSizing borderTopWidth borderRightWidth borderBottomWidth borderLeftWidth paddingTop paddingRight paddingBottom paddingLeft',
  'font fontKerning fontFeatureSettings fontVariationSettings fontStretch fontSizeAdjust letterSpacing wordSpacing lineHeight textIndent',
  'textAlign textTransform textRendering tabSize direction writingMode wordBreak overflowWrap hyphens lineBreak whiteSpace',
]
  .join(' ')
  .split(' ') as (keyof CSSStyleDeclaration & string)[];

/** Client rectangles of `span` in a field, measured on a copy of its text that lives for the length of this call. */
export function mirrorRects(field: HTMLTextAreaElement, { start, end }: Span): DOMRect[] {
  const { ownerDocument: document } = field;
  const style = document.defaultView?.getComputedStyle(field);
  if (!style) return [];
  // Closed, so that no style of the page reaches the copy.
  const { host, root } = elementOfOurs(document, 'replywell-mirror');
  const copy = document.createElement('div');
  for (const name of COPIED) Object.assign(copy.style, { [name]: style[name] });
  const box = field.getBoundingClientRect();
  // A scrollbar takes its width from the text.
  const bar = field.offsetWidth - field.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
  Object.assign(copy.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width - bar}px`,
    boxSizing: 'border-box',
    visibility: 'hidden',
    borderStyle: 'solid',
  });
  copy.textContent = `${field.value}\u200B`;
  root.append(copy);
  document.documentElement.append(host);
  try {
    const range = document.createRange();
    range.setStart(copy.firstChild as Text, start);
    range.setEnd(copy.firstChild as Text, end);
    return [...range.getClientRects()]
      .map(({ x, y, width, height }) => new DOMRect(x - field.scrollLeft, y - field.scrollTop, width, height))
      .filter(({ top, bottom }) => bottom > box.top && top < box.bottom);
  } finally {
    host.remove();
  }
}

import type { Span } from '../engine/types';
import { closestAround } from '../plain-dom';
import { giveFocus, hasFocus } from './focus';
import { mapText, withoutHandles, type TextMap } from './text-map';
import type { Surface } from './types';

/** An editable element with blocks in it. */
export function richSurface(element: HTMLElement, ignore: readonly string[], signal?: AbortSignal): Surface {
  const { ownerDocument } = element;
  const observer = new MutationObserver(() => (cached = undefined));
  let cached: TextMap | undefined;
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden', 'contenteditable'] });
  signal?.addEventListener('abort', () => observer.disconnect(), { once: true });

  const map = () => {
    if (observer.takeRecords().length > 0 || signal?.aborted) cached = undefined;
    return (cached ??= mapText(element, ignore));
  };
  const rangesOf = (span: Span) => map().piecesOf(span);
  const rectsOf = (span: Span) => rangesOf(span).flatMap((range) => [...range.getClientRects()]);
  const selectionOf = () => {
    // Chromium keeps a selection of its own for each shadow root.
    const root = element.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
    return (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.getSelection?.() : null) ?? ownerDocument.getSelection();
  };

  return {
    read: () => map().text,
    rangesOf,
    rectsOf,
    offsetAt(x, y) {
      const point = pointAt(element, x, y);
      const offset = point && map().offsetOf(...point);
      if (offset === null) return null;
      // The browser gives the nearest place, however far away.
      const around = rectsOf({ start: Math.max(0, offset - 1), end: offset + 1 });
      return around.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) ? offset : null;
    },
    selection() {
      const selection = selectionOf();
      if (!selection?.anchorNode || !selection.focusNode || !hasFocus(element)) return null;
      const anchor = map().offsetOf(selection.anchorNode, selection.anchorOffset);
      const focus = map().offsetOf(selection.focusNode, selection.focusOffset);
      return anchor === null || focus === null ? null : [anchor, focus];
    },
    focus: () => giveFocus(element),
    select(anchor, focus) {
      const range = map().rangeOf({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
      const ends = [range.startContainer, range.startOffset, range.endContainer, range.endOffset] as const;
      if (anchor <= focus) selectionOf()?.setBaseAndExtent(...ends);
      else selectionOf()?.setBaseAndExtent(ends[2], ends[3], ends[0], ends[1]);
    },
    selectedRange() {
      const selection = selectionOf();
      return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    },
    isMixed: (span) => map().isMixed(span) || linksOf(rangesOf(span)).size > 1,
    shape(text, { start }) {
      // A reply that keeps its paragraphs apart with empty lines gets one more; where paragraphs are apart by themselves, it does not.
      const gaps = map().isParagraph(start) && !map().text.includes('\n\n');
      return gaps ? { insert: text, reads: text.replaceAll('\n\n', '\n') } : { insert: text.replaceAll('\n\n', '\n\n\n\n'), reads: text };
    },
    styled: () => element.querySelectorAll('span[style], font').length,
    linked: () => [...element.querySelectorAll('a[href]')].reduce((sum, { textContent }) => sum + withoutHandles(textContent).length, 0),
    isLinked: (span) => !linksOf(rangesOf(span)).has(null),
    isReadOnly: () =>
      element.getAttribute('contenteditable') === 'false' ||
      element.getAttribute('aria-readonly') === 'true' ||
      element.getAttribute('aria-disabled') === 'true' ||
      element.isContentEditable === false,
  };
}

function pointAt(element: Element, x: number, y: number): [Node, number] | null {
  const { ownerDocument: document } = element;
  const root = element.getRootNode();
  if (typeof document.caretPositionFromPoint === 'function') {
    // Without the shadow root it would be the place of its host.
    const point = document.caretPositionFromPoint(x, y, root === document ? {} : { shadowRoots: [root as ShadowRoot] });
    return point && [point.offsetNode, point.offset];
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}

/** The links that the words are in, null where they are in none: a replacement that takes more than the words of one would lose it. */
function linksOf(pieces: readonly Range[]): ReadonlySet<Element | null> {
  return new Set(pieces.map(({ startContainer }) => closestAround(startContainer, 'a[href]')));
}

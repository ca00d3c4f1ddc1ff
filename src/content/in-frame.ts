/** How far a frame's own coordinates are from those of the page that this script runs in; nothing outside frames. */
export function frameShift({ ownerDocument }: Element): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let inner = ownerDocument; inner !== document;) {
    const frame = inner.defaultView?.frameElement;
    if (!frame) break;
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
    inner = frame.ownerDocument;
  }
  return { x, y };
}

/** A frame's rectangles in the page's coordinates. */
export function inPageCoordinates(rects: readonly DOMRect[], element: Element): readonly DOMRect[] {
  if (element.ownerDocument === document || !rects.length) return rects;
  const { x, y } = frameShift(element);
  return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

/** Whether a frame around this one is of the same origin, so that the script of ours that runs there reads this one, too. */
export function isReachedFromOutside({ parent, self }: Window): boolean {
  if (parent === self) return false;
  try {
    return Boolean(parent.document);
  } catch {
    return false;
  }
}

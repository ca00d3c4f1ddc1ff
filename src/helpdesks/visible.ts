/** Whether an element is shown. Hidden panels may keep their size and place, so only computed style tells; frames and shadow roots count. */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected || view.getComputedStyle(element).visibility !== 'visible') return false;
  let at: Element | null = element;
  while (at) {
    if (view.getComputedStyle(at).display === 'none') return false;
    at = parentOf(at);
  }
  const { frameElement } = view;
  return frameElement === null || isVisible(frameElement);
}

/** Like `closest`, out of shadow roots and frames too. */
export function isInside(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = parentOf(at) ?? at.ownerDocument.defaultView?.frameElement ?? null)
    if (at.matches(selector)) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.parentNode;
  return element.parentElement ?? (root && 'host' in root ? (root as ShadowRoot).host : null);
}

import { documentOf, fits, parentNodeOf, parentOf as elementAround, slotOf } from '../plain-dom';

/** Whether an element is shown. Hidden panels may keep their size and place, so only computed style tells; frames and shadow roots count. */
export function isVisible(element: Element): boolean {
  const view = documentOf(element).defaultView;
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
  for (let at: Element | null = element; at; at = parentOf(at) ?? documentOf(at).defaultView?.frameElement ?? null)
    if (fits(at, selector)) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  const root = parentNodeOf(element);
  return slotOf(element) ?? elementAround(element) ?? (root && 'host' in root ? (root as ShadowRoot).host : null);
}

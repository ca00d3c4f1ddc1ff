import { fits, nameOf, parentOf, query, queryAll, shadowOf, typeOf } from '../plain-dom';

/** Between two selectors: what follows is looked for in the frames and open shadow roots of what the first one finds. */
const INTO = ' >>> ';

/**
 * Like `querySelectorAll`, with `a >>> b` for `b` in the frame (of the same origin) or open shadow root of `a`. One way in for all of a list:
 * `a >>> b, c`.
 */
export function findAll(root: ParentNode, selector: string): HTMLElement[] {
  const [outer = '', ...rest] = selector.split(INTO);
  const found = queryAll(root, outer);
  if (rest.length === 0) return [...found];
  return found.flatMap((element) => {
    const inside = insideOf(element);
    return inside ? findAll(inside, rest.join(INTO)) : [];
  });
}

/** The first match of the first selector that has one, or null. */
export function findFirst(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const [found] = findAll(root, selector);
    if (found) return found;
  }
  return null;
}

/** Like `querySelectorAll`, also inside the open shadow roots and frames of the same origin that `enters` lets in. */
export function* queryDeep(
  root: Element | ShadowRoot | Document,
  selector: string,
  enters: (inside: ShadowRoot | Document) => boolean = () => true,
): Generator<HTMLElement> {
  if (typeOf(root) === 1 && fits(root as Element, selector)) yield root as HTMLElement;
  for (const element of queryAll(root, '*')) {
    if (fits(element, selector)) yield element;
    const inside = insideOf(element);
    if (inside && enters(inside)) yield* queryDeep(inside, selector, enters);
  }
}

/** What is in an element's open shadow root or frame; null where there is none, or where the frame is of another origin. */
export function insideOf(element: Element): ShadowRoot | Document | null {
  if (nameOf(element).toUpperCase() !== 'IFRAME') return shadowOf(element);
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The address from its path on: many products keep the ticket's id behind `?` or `#`. */
export function addressOf({ location }: Document): string {
  return location.pathname + location.search + location.hash;
}

/** The smallest element around `box` that also holds a match. */
export function smallestAround(box: Element, selector: string): Element | null {
  let at = parentOf(box);
  while (at && !query(at, selector)) at = parentOf(at);
  return at;
}

/** The first group of a match that took part in it. */
export function firstGroup(pattern: RegExp | undefined, text: string): string | undefined {
  return pattern?.exec(text)?.slice(1).find(Boolean);
}

/** Words as a regular expression finds them. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

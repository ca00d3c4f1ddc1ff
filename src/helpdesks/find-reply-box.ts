import { addressOf, findAll, firstGroup, queryDeep, smallestAround } from './find-all';
import general from './general';
import { openedFor } from './openers';
import { contains, parentOf } from '../plain-dom';
import { recognise } from './recognise';
import { isReplyBox, isRoomy } from './is-reply-box';
import type { Audience, FoundReplyBox, Helpdesk } from './types';
import { isVisible } from './visible';

/**
 * The visible reply box of the active ticket, or null. Where several fit, the one with the focus wins, then `current` (so that a click
 * on a button does not change the box), then the first; on unknown pages, the largest.
 */
export function findReplyBox(helpdesk: Helpdesk, document: Document, current?: Element): FoundReplyBox | null {
  for (const panel of activePanels(helpdesk, document)) {
    const boxes = replyBoxesIn(helpdesk, panel);
    const element = boxes.find(hasFocus) ?? boxes.find((box) => box === current) ?? (helpdesk.anyBox ? largest(boxes) : boxes[0]);
    if (!element) continue;
    const composer = composerOf(helpdesk, element);
    const audience = audienceIn(helpdesk, { composer, element }, document);
    return { element, composer, panel, audience };
  }
  return null;
}

/** Who will read the reply; unknown where the page is such that it cannot be read. */
export function audienceIn(
  helpdesk: Helpdesk,
  { composer, element }: Pick<FoundReplyBox, 'composer' | 'element'>,
  document: Document,
): Audience {
  try {
    return helpdesk.getAudience(composer, element, openedFor(element, document));
  } catch {
    return 'unknown';
  }
}

/** The panels that may hold the active ticket. A page that marks none is one panel; one whose marked panels are all hidden has none. */
function activePanels(helpdesk: Helpdesk, document: Document): readonly Element[] {
  const id = firstGroup(helpdesk.ticketId.path, addressOf(document));
  for (const selector of helpdesk.activeTicket ?? []) {
    const byId = selector.includes('{id}');
    if (byId && id === undefined) continue;
    // Links and tabs may carry a ticket's id, too.
    const marked = findAll(document, selector.replace('{id}', id ?? '')).filter(
      (panel) => !byId || helpdesk.replyBox.some((box) => findAll(panel, box).length > 0),
    );
    if (marked.length > 0) return marked.filter(isVisible);
  }
  return [document.documentElement];
}

function replyBoxesIn(helpdesk: Helpdesk, panel: Element): readonly HTMLElement[] {
  const not = helpdesk.notReplyBox?.join();
  for (const selector of helpdesk.replyBox) {
    const found = helpdesk.anyBox ? [...queryDeep(panel, selector, (inside) => !hasScriptOfOurs(inside))] : findAll(panel, selector);
    const boxes = found.filter(
      (box) => !(not && box.matches(not)) && isReplyBox(box) && isVisible(box) && (!helpdesk.anyBox || isRoomy(box)),
    );
    const own = helpdesk.composerWith ? withTheirOwn(boxes, found, helpdesk.composerWith) : boxes;
    if (own.length > 0) return own;
  }
  return [];
}

/** The boxes that have a send button (or what `needed` selects) to themselves: what lies around all of the page has everybody's. */
function withTheirOwn(boxes: readonly HTMLElement[], all: readonly HTMLElement[], needed: string): readonly HTMLElement[] {
  const composers = new Map(all.map((box) => [box, smallestAround(box, needed)]));
  const around = (box: HTMLElement): Element | null => composers.get(box) ?? null;
  return boxes.filter((box) => {
    const composer = around(box);
    return composer && !all.some((other) => around(other) !== composer && contains(composer, around(other)));
  });
}

/** A helpdesk in a frame of the page's origin is read from in there. */
function hasScriptOfOurs(inside: ShadowRoot | Document): boolean {
  return 'location' in inside && inside.location.protocol.startsWith('http') && recognise(inside, inside.location) !== general;
}

function hasFocus(box: HTMLElement): boolean {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot;
  if (!activeElement || !box.contains(activeElement)) return false;
  const frame = box.ownerDocument.defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame;
}

function largest(boxes: readonly HTMLElement[]): HTMLElement | undefined {
  const area = (box: HTMLElement): number => {
    const { width, height } = box.getBoundingClientRect();
    return width * height;
  };
  return [...boxes].sort((a, b) => area(b) - area(a))[0];
}

function composerOf(helpdesk: Helpdesk, box: HTMLElement): Element {
  const outer = box.ownerDocument.defaultView?.frameElement ?? box;
  if (helpdesk.composerWith) return smallestAround(outer, helpdesk.composerWith) ?? outer;
  for (const selector of helpdesk.composer) {
    const composer = outer.closest(selector);
    if (composer) return composer;
  }
  return parentOf(outer) ?? outer;
}

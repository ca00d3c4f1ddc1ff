import { closest } from '../plain-dom';
import type { Audience, Helpdesk } from './types';

interface Opened {
  readonly audience: Audience;
  readonly path: string;
  /** Milliseconds. */
  readonly at: number;
  box?: WeakRef<Element>;
}

/** A page may take this long (milliseconds) to put the new reply box in place of an old one. */
const SETTLES = 2000;
const AUDIENCES = ['team', 'customer', 'unknown'] as const;
const lastOpened = new WeakMap<Document, Opened>();

/** Remembers which opener was clicked last, for products whose open reply box does not show for whom it is. */
export function watchOpeners(helpdesk: Helpdesk, document: Document, signal: AbortSignal): void {
  const { openers } = helpdesk;
  if (!openers) return;
  const remember = ({ target }: Event): void => {
    const clicked = target && 'closest' in target ? (target as Element) : null;
    const audience = AUDIENCES.find((kind) => openers[kind].length > 0 && clicked && closest(clicked, openers[kind].join()));
    if (audience) lastOpened.set(document, { audience, path: document.location.pathname, at: Date.now() });
  };
  document.addEventListener('click', remember, { capture: true, signal });
}

/** What the last opener promised for this very box. A box that came without a click (by a shortcut) is unknown. */
export function openedFor(box: Element, document: Document): Audience {
  const opened = lastOpened.get(document);
  if (opened?.path !== document.location.pathname) return 'unknown';
  if (!opened.box || Date.now() - opened.at < SETTLES) opened.box = new WeakRef(box);
  return opened.box.deref() === box ? opened.audience : 'unknown';
}

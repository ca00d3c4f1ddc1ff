/** Whether the focus is in `element`, also when that is in a shadow root or a frame. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!root.activeElement || !element.contains(root.activeElement)) return false;
  // A frame's document always has an active element, wherever the focus is.
  const frame = frameOf(element.ownerDocument);
  return !frame || (frame.getRootNode() as Document | ShadowRoot).activeElement === frame;
}

/** Gives `element` the focus where it has not. */
export function giveFocus(element: HTMLElement): void {
  if (!hasFocus(element)) element.focus({ preventScroll: true });
}

/** Remembers where the focus is, and returns what puts it back there. */
export function focusKeeper(element: HTMLElement): () => void {
  const before = activeElement(element);
  return () => {
    const now = activeElement(element);
    if (now === before) return;
    if (before && (before !== before.ownerDocument.body || before.isContentEditable)) return giveFocus(before);
    now?.blur();
    // The body of a frame keeps the focus to itself.
    if (now) frameOf(now.ownerDocument)?.blur();
  };
}

/** Whether the agent is in another field of the page. */
export function writesElsewhere(element: HTMLElement): boolean {
  const active = activeElement(element);
  if (!active || element.contains(active)) return false;
  return active.matches('input, textarea, select, iframe') || active.isContentEditable;
}

/** The element with the focus, however deep it is in open shadow roots and frames of the origin that `element` is of. */
function activeElement(element: Element): HTMLElement | null {
  let active = topDocument(element).activeElement as HTMLElement | null;
  for (;;) {
    const inner: Document | ShadowRoot | null = active && (active.shadowRoot ?? documentOf(active));
    if (!inner?.activeElement) return active;
    active = inner.activeElement as HTMLElement;
  }
}

/** The outermost document of the same origin. */
export function topDocument({ ownerDocument }: Element): Document {
  let document = ownerDocument;
  for (let frame = frameOf(document); frame; frame = frameOf(document)) document = frame.ownerDocument;
  return document;
}

/** The frame that `document` is in; null outermost, and in a frame of another origin. */
function frameOf(document: Document): HTMLElement | null {
  return (document.defaultView?.frameElement ?? null) as HTMLElement | null;
}

function documentOf(element: Element): Document | null {
  try {
    return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
  } catch {
    return null;
  }
}

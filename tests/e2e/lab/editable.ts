const EDITABLE = '[contenteditable="true"], #editor > textarea';

/** The element that the agent types into, on every lab page; also in an open shadow root or a frame. */
export function findEditable(root: ParentNode): HTMLElement | null {
  const found = root.querySelector<HTMLElement>(EDITABLE);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    const deep = inner && findEditable(inner);
    if (deep) return deep;
  }
  return null;
}

import { elementOfOurs } from '../plain-dom';

/** The host element with its closed shadow root. */
export interface ShadowHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the components are rendered. */
  readonly layer: HTMLElement;
  /** Keeps the host where it can be used: in the open modal dialog that holds the editor, else in the document element. */
  attach(editor: HTMLElement | null): void;
}

/** What the page's own shortcuts and focus traps must not get to see. */
const OURS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
];

/** Makes `<replywell-ui>` in the top layer, deaf to the page's styles and its events unheard by the page. */
export function createHost(document: Document, styles: readonly string[]): ShadowHost {
  const { host, root } = elementOfOurs(document, 'replywell-ui');
  addStyles(document, root, styles.join('\n'));
  const layer = document.createElement('div');
  layer.className = 'layer';
  root.append(layer);
  // Firefox tells a page which of our elements the pointer is on (`originalTarget`): what the page then makes of them is nobody's word.
  for (const type of [...OURS, 'pointermove', 'pointercancel'])
    root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());
  // A press on the card must not take the focus from the reply.
  root.addEventListener('mousedown', (event) => {
    // Only a list of choices needs it, to open.
    if (!(event.target instanceof HTMLSelectElement)) event.preventDefault();
  });
  host.popover = 'manual';

  const attach = (editor: HTMLElement | null) => {
    const home = editor?.closest('dialog:modal') ?? document.documentElement;
    if (host.parentNode === home) return;
    home.append(host);
    if (typeof host.showPopover === 'function') host.showPopover();
  };
  attach(null);
  return { host, root, layer, attach };
}

function addStyles(document: Document, root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses adopted style sheets in content scripts; a style element there is not under the page's rules.
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}

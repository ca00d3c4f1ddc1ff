import { execNative } from './input';
import type { Editor } from './types';

/** Froala, also in Freshdesk. It takes a step for its undo when it loses the focus, otherwise half a second after the last key. */
const froala: Editor = {
  id: 'froala',
  selector: '.fr-element.fr-view',
  exactUndo: { chromium: true, firefox: true },
  prepare: takeStep,
  insert(element, text) {
    execNative(element, text);
    takeStep(element);
  },
};
export default froala;

function takeStep(element: HTMLElement): void {
  // It is deaf to the loss of focus after a Shift, until a key that is not a letter comes.
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'CapsLock', keyCode: 20 }));
  for (const type of ['blur', 'focus']) element.dispatchEvent(new FocusEvent(type));
}

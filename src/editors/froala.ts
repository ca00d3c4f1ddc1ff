import { execNative } from './input';
import type { Editor } from './types';

/** Froala, also in Freshdesk. It takes a step for its undo when it loses the focus, otherwise half a second after the last key. */
const froala: Editor = {
  id: 'froala',
  selector: '.fr-element.fr-view',
  exactUndo: { chromium: true, firefox: true },
  insert(element, text, range) {
    takeStep(element);
    execNative(element, text, range);
    takeStep(element);
  },
};
export default froala;

function takeStep(element: HTMLElement): void {
  for (const type of ['blur', 'focus']) element.dispatchEvent(new FocusEvent(type));
}

import { execNative, pressKey } from './input';
import type { Editor } from './types';

/**
 * TinyMCE, in a frame (GLPI, UVdesk, Roundcube). It leaves typing to the browser and takes steps for its undo itself, among others at
 * Insert, a key that does nothing else there. A paste would lose the bold of a wholly bold phrase.
 */
const tinymce: Editor = {
  id: 'tinymce',
  selector: '.mce-content-body, body#tinymce',
  exactUndo: { chromium: true, firefox: true },
  prepare: takeStep,
  insert(element, text) {
    execNative(element, text);
    takeStep(element);
  },
};
export default tinymce;

function takeStep(element: HTMLElement): void {
  pressKey(element, 'Insert', 45);
}

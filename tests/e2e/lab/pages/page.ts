import { findEditable } from '../editable';

/** What every lab page offers to the tests, in the page's own world. */
export interface LabPage {
  /** The editor's model as HTML (a field's value), asked from the editor itself. */
  labModel(): string;
  /** Replaces the whole content without leaving an undo step. */
  labSet(content: string): void | Promise<void>;
  /** Types at the caret as the page's own code would. */
  labType(text: string): void;
  /** The element that the agent types into. */
  labEditable(): HTMLElement;
  /** The range of a phrase in one text node. */
  labRange(phrase: string): Range;
}

/** The element that the editor is made in. */
export const host = document.querySelector('#editor') as HTMLElement;

/** Tells the tests that the editor is ready. */
export function ready(page: Pick<LabPage, 'labModel' | 'labSet'> & Partial<LabPage>): void {
  const labEditable = () => findEditable(document) as HTMLElement;
  const labType = (text: string) => labEditable().ownerDocument.execCommand('insertText', false, text);
  const labRange = (phrase: string) => {
    const { ownerDocument } = labEditable();
    const range = ownerDocument.createRange();
    const texts = ownerDocument.createNodeIterator(labEditable(), NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = (node.nodeValue ?? '').replaceAll('\u00A0', ' ').indexOf(phrase);
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + phrase.length);
      break;
    }
    return range;
  };
  Object.assign(window, { labEditable, labRange, labType }, page);
  document.documentElement.dataset.ready = '';
}

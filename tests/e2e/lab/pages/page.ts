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
}

/** The element that the editor is made in. */
export const host = document.querySelector('#editor') as HTMLElement;

/** Tells the tests that the editor is ready. */
export function ready(page: Pick<LabPage, 'labModel' | 'labSet'> & Partial<LabPage>): void {
  const labEditable = () => findEditable(document) as HTMLElement;
  const labType = (text: string) => labEditable().ownerDocument.execCommand('insertText', false, text);
  Object.assign(window, { labEditable, labType }, page);
  document.documentElement.dataset.ready = '';
}

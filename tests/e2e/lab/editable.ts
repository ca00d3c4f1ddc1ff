/** The element that the agent types into, on every lab page. */
export const EDITABLE = '[contenteditable="true"], #editor > textarea';

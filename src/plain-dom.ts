/*
 * The tree as it is. A form's fields stand before the form's own properties, also in a content script: where a form holds
 * `<input name="parentElement">`, that field is what `form.parentElement` yields, and a walk to the top never ends. Wherever a form may be
 * among elements of a page, of a reply or of a customer's message, they are read with these.
 */

/** A property of a node as the browser's own class has it. The class is looked up late: command line and workers have none. */
function own<Value>(owner: () => object, name: string): (node: Node) => Value {
  let get: ((this: Node) => Value) | undefined;
  return (node) => (get ??= Object.getOwnPropertyDescriptor(owner(), name)?.get as (this: Node) => Value).call(node);
}
const node = (): object => Node.prototype;
const element = (): object => Element.prototype;

/** The element around a node. */
export const parentOf = own<Element | null>(node, 'parentElement');
/** What a node is in: an element, a document, a shadow root. */
export const parentNodeOf = own<ParentNode | null>(node, 'parentNode');
/** Its first child, and what stands after and before it in the same parent. */
export const firstChildOf = own<ChildNode | null>(node, 'firstChild');
export const nextOf = own<ChildNode | null>(node, 'nextSibling');
export const previousOf = own<ChildNode | null>(node, 'previousSibling');
/** 1 for an element, 3 for text. */
export const typeOf = own<number>(node, 'nodeType');
/** In capital letters, where it is of HTML. */
export const nameOf = own<string>(node, 'nodeName');
/** All text in it. */
export const textOf = own<string>(node, 'textContent');
/** Its document, open shadow root and slot. */
export const documentOf = own<Document>(node, 'ownerDocument');
export const shadowOf = own<ShadowRoot | null>(element, 'shadowRoot');
export const slotOf = own<Element | null>(element, 'assignedSlot');

/**
 * An element of ours, and its closed root. It is made in a document without a window: a page may have given the name a class of its own,
 * and a class is handed the closed root of what is made as one of its elements.
 */
export function elementOfOurs(document: Document, name: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}

/** `contains`, `matches`, `closest`, `getAttribute` and `getBoundingClientRect` of an element. */
export const contains = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);
export const fits = (one: Element, selector: string): boolean => Element.prototype.matches.call(one, selector);
export const closest = (one: Element, selector: string): Element | null => Element.prototype.closest.call(one, selector);
export const attributeOf = (one: Element, name: string): string | null => Element.prototype.getAttribute.call(one, name);
export const rectOf = (one: Element): DOMRect => Element.prototype.getBoundingClientRect.call(one);
/** The nearest element around a node that a selector names; not the node itself. */
export const closestAround = (one: Node, selector: string): Element | null => {
  const parent = parentOf(one);
  return parent && closest(parent, selector);
};
/** All in `root` that a selector names, in page order. */
export const queryAll = <Found extends Element = HTMLElement>(root: ParentNode, selector: string): readonly Found[] =>
  // Of documents and shadow roots no field shadows anything in a content script.
  typeOf(root) === 1
    ? ([...Element.prototype.querySelectorAll.call(root, selector)] as Found[])
    : [...root.querySelectorAll<Found>(selector)];
/** The first in an element that a selector names. */
export const query = (root: Element, selector: string): Element | null => Element.prototype.querySelector.call(root, selector);

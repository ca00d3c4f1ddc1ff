import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { mapText } from '../../../src/editors/text-map';
import { target } from '../target';
import { shortText, run } from '../texts';

const { window } = new JSDOM('<!doctype html><body></body>');
// The map reads what every page has.
Object.assign(globalThis, { Node: window.Node, Element: window.Element });
const { document, NodeFilter } = window;

const IGNORE = ['.x', 'blockquote'];
const TAGS = ['p', 'div', 'li', 'b', 'i', 'span', 'a', 'ul', 'table', 'tr', 'td', 'pre', 'h2', 'g', 'font', 'section'];
const ALONE: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['br', {}],
  ['br', { 'data-filler': '' }],
  ['img', {}],
  ['hr', {}],
  ['span', { contenteditable: 'false' }],
  ['input', {}],
  ['svg', {}],
  ['script', {}],
  ['span', { hidden: '' }],
  ['img', { class: 'ProseMirror-separator' }],
  ['grammarly-extension', {}],
  ['span', { 'data-slate-zero-width': 'n' }],
];

/** A tree that a parser would perhaps never make, and scripts do. */
type Tree = string | { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly inner: readonly Tree[] };
const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    { weight: 5, arbitrary: fc.oneof(fc.constantFrom('a', 'b c', ' ', '\n  ', ' d ', '\u00a0', '\u200b', '😀', '\u0301', ''), shortText) },
    { weight: 2, arbitrary: fc.constantFrom(...ALONE).map(([tag, attributes]) => ({ tag, attributes, inner: [] })) },
    {
      weight: 4,
      arbitrary: fc.record({
        tag: fc.constantFrom(...TAGS),
        attributes: fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, fc.constantFrom({ class: 'x' }, { contenteditable: 'false' })),
        inner: fc.array(tie('node'), { maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: run(60) },
    { weight: 1, arbitrary: fc.array(tie('node'), { maxLength: 3 }).map((inner) => ({ tag: 'blockquote', attributes: {}, inner })) },
  ),
})).node;

function built(of: Tree): Node {
  if (typeof of === 'string') return document.createTextNode(of);
  const element = document.createElement(of.tag);
  for (const [name, value] of Object.entries(of.attributes)) element.setAttribute(name, value);
  element.append(...of.inner.map(built));
  return element;
}

const visible = (text: string): string => text.replaceAll(/[ \n\t\r\f\uFFFC]/g, '');

export const textMap = [
  target('text map', 20, fc.tuple(fc.array(tree, { maxLength: 8 }), fc.nat(), fc.nat()), ([nodes, a, b], time) => {
    const root = document.createElement('div');
    root.append(...nodes.map(built));
    const size = root.innerHTML.length;
    const map = time('mapText', size, () => mapText(root, IGNORE));
    const { text } = map;
    const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
    const span = { start, end };

    const pieces = time('piecesOf', size, () => map.piecesOf(span));
    const held = pieces.map((range) => (range.startContainer.nodeType === window.Node.TEXT_NODE ? String(range) : ''));
    assert.equal(visible(held.join('')), visible(text.slice(start, end)), 'the pieces of a span hold other words');
    if (!map.isMixed(span))
      assert.equal(visible(String(map.rangeOf(span))), visible(text.slice(start, end)), 'the range of a span holds other words');
    else assert.ok(start < end, 'nothing is mixed');
    map.isParagraph(start);

    for (let offset = 0; offset <= text.length; offset += Math.max(1, text.length >> 5)) {
      const { startContainer, startOffset } = map.rangeOf({ start: offset, end: offset });
      const found = map.offsetOf(startContainer, startOffset) ?? -1;
      // Behind a picture and on the empty line after it can be one point.
      const again = map.rangeOf({ start: found, end: found });
      assert.ok(again.startContainer === startContainer && again.startOffset === startOffset, 'a point that is not found again');
    }
    let last = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType !== window.Node.TEXT_NODE) {
        const found = map.offsetOf(node, node.childNodes.length) ?? -1;
        assert.ok(found >= 0 && found <= text.length, 'a point in an element is outside the text');
        continue;
      }
      for (const offset of [0, node.nodeValue?.length ?? 0]) {
        const found = map.offsetOf(node, offset) ?? -1;
        assert.ok(found >= last && found <= text.length, 'points in order have offsets out of order');
        last = found;
      }
    }
  }),
];

import type { Span } from '../engine/types';
import { attributeOf, contains, firstChildOf, fits, nameOf, nextOf, parentNodeOf, previousOf, query, textOf, typeOf } from '../plain-dom';

/** The text of an editable element with its lines, tied to its DOM. Offsets are UTF-16. */
export interface TextMap {
  readonly text: string;
  /** The DOM range of `span`, set tightly around its characters. */
  rangeOf(span: Span): Range;
  /** One range per piece of a text node in `span`, so that nothing between the pieces is painted or measured. */
  piecesOf(span: Span): Range[];
  /** Text offset of a DOM point, or null outside the element. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether `span` covers something that is not text: an ignored element, a picture, a widget. */
  isMixed(span: Span): boolean;
  /** Whether the line at `offset` is a block that shows a gap around itself in a mail, such as a paragraph. */
  isParagraph(offset: number): boolean;
}

/** Stands in the text for a picture or another thing that is not text. */
export const ATOM = '\uFFFC';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
   HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
const ATOMS = new Set('AUDIO BUTTON CANVAS EMBED HR IFRAME IMG INPUT MATH METER OBJECT PROGRESS SELECT SVG TEXTAREA VIDEO'.split(' '));
/** What browsers and editors keep in the reply for themselves. */
const BOOKKEEPING =
  'script, style, template, [hidden], [data-mce-bogus="all"], .ProseMirror-separator, .ProseMirror-gapcursor, .fr-marker, .ql-ui, .ck-fake-selection-container, [data-slate-zero-width]';

/** What other extensions put into the reply for themselves: Grammarly, LanguageTool. */
const STRANGERS = '[data-grammarly-shadow-root], grammarly-extension, grammarly-desktop-integration, lt-highlighter, lt-mirror, lt-toolbar';

/** A run of text that lies in one node: `length` characters from `offset` on, 1 for an atom, 0 for an empty line. */
interface Piece {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}

/** Maps `root`, without the elements that match `ignore`; invalid selectors throw. */
export function mapText(root: Element, ignore: readonly string[] = []): TextMap {
  const { text, pieces, holes } = readPieces(root, ignore.join(', '));
  const endOf = (piece: Piece) => piece.start + piece.length;

  /** Index of the first piece that ends at or after `offset`. */
  const pieceAt = (offset: number) => firstIndex(pieces.length, (index) => endOf(pieces[index] as Piece) >= offset);

  /** Between two pieces of one line the start of a range belongs to the right one, its end to the left one. */
  const indexAt = (offset: number, side: 'left' | 'right'): number => {
    let index = pieceAt(offset);
    while (side === 'right' && pieces[index + 1]?.start === offset) index += 1;
    return Math.min(index, pieces.length - 1);
  };
  const pointAt = (offset: number, side: 'left' | 'right'): [Node, number] => {
    const piece = pieces[indexAt(offset, side)];
    return piece ? pointIn(piece, offset - piece.start) : [root, 0];
  };

  const rangeOf = ({ start, end }: Span) => {
    const range = root.ownerDocument.createRange();
    range.setStart(...pointAt(start, start < end ? 'right' : 'left'));
    range.setEnd(...pointAt(end, 'left'));
    return range;
  };

  return {
    text,
    rangeOf,
    piecesOf({ start, end }) {
      const ranges: Range[] = [];
      for (let index = pieceAt(start); index < pieces.length; index += 1) {
        const piece = pieces[index] as Piece;
        if (piece.start >= end) break;
        const [from, to] = [Math.max(start, piece.start), Math.min(end, endOf(piece))];
        if (from < to) ranges.push(rangeOf({ start: from, end: to }));
      }
      return ranges;
    },
    offsetOf(node, offset) {
      if (!root.contains(node)) return null;
      const point = root.ownerDocument.createRange();
      point.setStart(node, offset);
      const after = firstIndex(pieces.length, (index) => point.comparePoint(...pointIn(pieces[index] as Piece, 0)) > 0);
      const next = pieces[after];
      const last = pieces[after - 1];
      if (!last) return next?.start ?? 0;
      if (last.node === node && last.length > 0 && typeOf(node) === Node.TEXT_NODE)
        return last.start + Math.min(offset - last.offset, last.length);
      if (next && contains(node, next.node) && !contains(node, last.node)) return next.start;
      return point.comparePoint(...pointIn(last, last.length)) > 0 ? last.start : endOf(last);
    },
    isMixed({ start, end }) {
      if (start === end) return false;
      const [first, last] = [indexAt(start, 'right'), indexAt(end, 'left')];
      return text.slice(start, end).includes(ATOM) || holes.some((hole) => first < hole && hole <= last);
    },
    isParagraph(offset) {
      const piece = pieces[indexAt(offset, 'left')];
      const block = piece && blockOf(piece.node, root);
      return block !== undefined && block !== root && /^(?:P|LI|H[1-6])$/.test(nameOf(block));
    },
  };
}

/** An element whose children are being read. */
interface Open {
  readonly element: Element;
  readonly block: boolean;
  /** Its white space counts. */
  readonly pre: boolean;
  /** So many pieces were there before it. */
  readonly before: number;
  /** Something in it was left out. */
  left: boolean;
}

function readPieces(root: Element, ignored: string) {
  const pieces: Piece[] = [];
  /** Indexes of the pieces before which something was left out. */
  const holes: number[] = [];
  const preserved = /^(?:pre|break-spaces)/.test(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '');
  let text = '';
  let lineOpen = false;
  /** A space that counts only when something follows it on its line. */
  let space: { node: Node; offset: number } | null = null;

  const add = (node: Node, offset: number, content: string) => {
    if (!lineOpen && pieces.length > 0) text += '\n';
    lineOpen = true;
    if (content) flushSpace();
    push(node, offset, content);
  };
  const flushSpace = () => {
    if (space) push(space.node, space.offset, ' ');
    space = null;
  };
  const push = (node: Node, offset: number, content: string) => {
    const last = pieces.at(-1);
    if (
      last?.node === node &&
      last.offset + last.length === offset &&
      typeOf(node) === Node.TEXT_NODE &&
      last.start + last.length === text.length
    ) {
      pieces[pieces.length - 1] = { ...last, length: last.length + content.length };
    } else {
      pieces.push({ start: text.length, length: content.length, node, offset });
    }
    text += content;
  };
  const endLine = () => {
    lineOpen = false;
    space = null;
  };

  const readText = (node: Text, pre: boolean) => {
    if (pre) {
      if (node.data) add(node, 0, node.data);
      return;
    }
    for (const { 0: run, index } of node.data.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      if (!/[ \t\r\n\f]/.test(run[0] ?? '')) add(node, index, run);
      else if (lineOpen) space ??= { node, offset: index };
    }
  };

  /** The elements around what is being read, the innermost last: a reply may be nested too deep for a function that calls itself. */
  const open: Open[] = [];
  const leftOut = () => {
    const parent = open.at(-1);
    if (parent) parent.left = true;
  };

  /** Reads the beginning of an element; whether its children are to be read. */
  const enter = (element: Element, pre: boolean): boolean => {
    const name = nameOf(element).toUpperCase();
    const block = BLOCKS.has(name);
    if (fits(element, BOOKKEEPING)) return false;
    if (fits(element, STRANGERS)) {
      holes.push(pieces.length);
      return false;
    }
    if (ignored && fits(element, ignored)) {
      if (block) endLine();
      flushSpace();
      holes.push(pieces.length);
      leftOut();
      return false;
    }
    if (name === 'BR') {
      const filler = endsLine(element, root);
      if (!filler || !lineOpen) add(parentNodeOf(element) as Node, indexOf(element), '');
      if (!filler) endLine();
      return false;
    }
    if (block) endLine();
    if (ATOMS.has(name) || attributeOf(element, 'contenteditable') === 'false') {
      add(element, 0, ATOM);
      if (block) endLine();
      return false;
    }
    open.push({ element, block, pre: pre || name === 'PRE', before: pieces.length, left: false });
    return true;
  };
  const leave = ({ element, block, before, left }: Open) => {
    if (left) leftOut();
    if (!block) return;
    if (pieces.length === before && !left) add(element, 0, '');
    endLine();
  };

  let node: Node | null = firstChildOf(root);
  while (node || open.length > 0) {
    if (!node) {
      const done = open.pop() as Open;
      leave(done);
      node = nextOf(done.element);
      continue;
    }
    const pre: boolean = open.at(-1)?.pre ?? preserved;
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) readText(node as Text, pre);
    node = type === Node.ELEMENT_NODE && enter(node as Element, pre) ? firstChildOf(node) : nextOf(node);
  }
  return { text, pieces, holes };
}

/** Whether a `<br>` is only there to hold the end of its line open: nothing follows it before the next block. */
function endsLine(br: Element, root: Element): boolean {
  let node: Node = br;
  for (;;) {
    const next = nextOf(node);
    if (next) node = next;
    else {
      const parent = parentNodeOf(node);
      if (!parent || parent === root || isBlock(parent)) return true;
      node = parent;
      continue;
    }
    if (isBlock(node)) return true;
    if (typeOf(node) === Node.TEXT_NODE ? /[^ \t\r\n\f]/.test((node as Text).data) : isContent(node)) return false;
  }
}

function isContent(node: Node): boolean {
  const element = node as Element;
  if (typeOf(node) !== Node.ELEMENT_NODE || fits(element, `${BOOKKEEPING}, ${STRANGERS}`)) return false;
  const name = nameOf(element);
  return name === 'BR' || ATOMS.has(name.toUpperCase()) || /\S/.test(textOf(element)) || query(element, 'br, img') !== null;
}

function pointIn({ node, offset, length }: Piece, into: number): [Node, number] {
  const isAtom = typeOf(node) === Node.ELEMENT_NODE && length > 0;
  return isAtom ? [parentNodeOf(node) as Node, indexOf(node) + into] : [node, offset + into];
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = previousOf(node); before; before = previousOf(before)) index += 1;
  return index;
}

/** Text without the zero-width characters that editors keep as handles for the caret. */
export function withoutHandles(text: string): string {
  return text.replace(/[\u200B\u2060\uFEFF]/g, '');
}

/** Whether a node begins and ends a line of its own. */
export function isBlock(node: Node): boolean {
  return BLOCKS.has(nameOf(node));
}

/** The block that `node` lies in, `root` at the outermost. */
export function blockOf(node: Node, root: Element): Node {
  let block = node;
  while (block !== root && !isBlock(block)) block = parentNodeOf(block) as Node;
  return block;
}

function firstIndex(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

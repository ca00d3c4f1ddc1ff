import type { Span } from '../engine/types';

/** The reply box as the editors' technology gives it: an element that can be read, highlighted and changed. */
export type EditorElement = HTMLElement;

/** One editor technology. Everything that the technologies share is in `reply-box.ts`. */
export interface Editor {
  readonly id: string;
  /** Matches the editable element itself. */
  readonly selector: string;
  /** Where the suite proves that one Ctrl+Z takes back exactly one replacement; elsewhere Copy is offered. */
  readonly exactUndo: { readonly chromium: boolean; readonly firefox: boolean };
  /** Milliseconds after the last change, the agent's or ours, in which the editor's undo would join the next one with it. */
  readonly settle?: number;
  /** What must be done before the selection is set, such as ending the undo step of the agent's typing. */
  prepare?(element: EditorElement): void;
  /**
   * Puts `text` (paragraphs separated by "\n\n", lines by "\n") in place of the selection `range`, through the editor's own input
   * pipeline. The selection is already set and a frame has passed. The caller compares the text afterwards.
   */
  insert(element: EditorElement, text: string, range: Range | null): void | Promise<void>;
}

/** How a replacement ended; `reverted` means that the old text is back and nothing is lost. */
export type ReplaceOutcome = 'done' | 'reverted';

/** A reply box that can be read, highlighted and changed. Offsets are those of `read()`. */
export interface ReplyBox {
  readonly element: EditorElement;
  readonly editor: Editor;
  /** The text with its block structure: one "\n" between lines and blocks, "\n\n" where an empty block lies between. */
  read(): string;
  /** DOM ranges (or `createValueRange` results) that cover `span`; empty when the text has changed since. */
  rangesOf(span: Span): readonly AbstractRange[];
  /** Client rectangles of `span`. */
  rectsOf(span: Span): readonly DOMRect[];
  /** Offset of a point in the window, or null outside the text. */
  offsetAt(x: number, y: number): number | null;
  /** Offset of the caret, or null when the focus is elsewhere. */
  caret(): number | null;
  /** In the middle of what an input method writes, such as Japanese. */
  readonly composing: boolean;
  /** Readonly, disabled, or composing. */
  readonly locked: boolean;
  /** Whether the editor takes exact replacements in this browser; where not, `replace` changes nothing and Copy is offered. */
  readonly canReplace: boolean;
  /** Replaces `span`, which must still read `expected`, in one undo step; caret and focus are put back. */
  replace(span: Span, expected: string, text: string): Promise<ReplaceOutcome>;
  /** The agent pressed something while the last replacement was under way: caret and focus are theirs. */
  readonly interrupted: boolean;
  /** Selects `span`, which must still read `expected`, and gives the box the focus; false, and nothing done, while the agent writes elsewhere. */
  select(span: Span, expected: string): boolean;
  /** Takes replacements back: `texts` are what the reply read from before the first of them to now, which it must read still. */
  takeBack(texts: readonly string[]): Promise<ReplaceOutcome>;
}

/** What `reply-box.ts` needs of an element, be it a field or an editable one. Offsets are those of `read()`. */
export interface Surface {
  read(): string;
  rangesOf(span: Span): readonly AbstractRange[];
  rectsOf(span: Span): readonly DOMRect[];
  offsetAt(x: number, y: number): number | null;
  /** Anchor and focus, or null when the focus is elsewhere. */
  selection(): readonly [anchor: number, focus: number] | null;
  focus(): void;
  select(anchor: number, focus: number): void;
  selectedRange(): Range | null;
  /** Whether something other than text lies in `span`; that is never replaced. */
  isMixed(span: Span): boolean;
  /** What to insert so that paragraphs of `text` look like the reply's own, and how that reads afterwards. */
  shape(text: string, span: Span): { readonly insert: string; readonly reads: string };
  /** How many elements carry formatting of their own; more of them after a replacement are the browser's litter. */
  styled(): number;
  /** How many letters are in links. */
  linked(): number;
  /** Whether `span` is words in a link. */
  isLinked(span: Span): boolean;
  isReadOnly(): boolean;
}

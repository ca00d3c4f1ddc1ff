import type { Span } from '../engine/types';
import { fieldSurface } from './field-surface';
import { focusKeeper, topDocument, writesElsewhere } from './focus';
import { findEditor } from './index';
import { isFirefox, undo } from './input';
import { richSurface } from './rich-surface';
import { isSameText } from './same-text';
import type { EditorElement, ReplaceOutcome, ReplyBox, Surface } from './types';

/** Opens the reply box in `element`; `ignore` selects what is not the agent's own text. It lets go when `signal` aborts. */
export function openReplyBox(element: EditorElement, { ignore, signal }: { ignore: readonly string[]; signal?: AbortSignal }): ReplyBox {
  const editor = findEditor(element);
  const isField = element.nodeName === 'TEXTAREA';
  const surface: Surface = isField ? fieldSurface(element as HTMLTextAreaElement) : richSurface(element, ignore, signal);
  const canReplace = editor.exactUndo[isFirefox ? 'firefox' : 'chromium'];
  let composing = false;
  let busy = false;
  /** The agent pressed something while a replacement was under way: from then on, text, caret and focus are theirs. */
  let touched = false;
  /** When the text last changed; for all we know, just now. */
  let lastKey = performance.now();
  let lastRead: string | undefined;
  const listen = (type: string, listener: (event: Event) => void) =>
    element.addEventListener(type, listener, { capture: true, passive: true, ...(signal && { signal }) });
  listen('compositionstart', () => (composing = true));
  listen('compositionend', () => (composing = false));
  // What is pressed in a frame does not reach the page around it.
  for (const document of new Set([element.ownerDocument, topDocument(element)]))
    for (const type of ['keydown', 'pointerdown'])
      document.addEventListener(type, ({ isTrusted }) => (touched ||= busy && isTrusted), {
        capture: true,
        passive: true,
        ...(signal && { signal }),
      });
  if (editor.settle) listen('input', ({ isTrusted, timeStamp }) => isTrusted && !busy && (lastKey = timeStamp));

  const isCurrent = () => lastRead === undefined || surface.read() === lastRead;

  const settled = async () => {
    for (let waits = 0; waits < MAX_SETTLES && editor.settle; waits += 1) {
      const rest = lastKey + editor.settle - performance.now();
      if (rest <= 0) return;
      await new Promise((done) => setTimeout(done, rest));
    }
  };

  /** Inserts and waits until the editor has done with it; whether the text then is what was asked for. */
  const insert = async (text: string, wanted: string): Promise<boolean> => {
    const styled = surface.styled();
    await editor.insert(element, text, surface.selectedRange());
    // Some editors and pages have second thoughts, so it must be right twice.
    let right = 0;
    for (let waits = 0; waits < MAX_WAITS && right < 2; waits += 1) {
      await frame(element);
      if (touched) return right > 0;
      right = isSameText(surface.read(), wanted) ? right + 1 : 0;
    }
    return right === 2 && (text.includes('\n') || surface.styled() <= styled);
  };

  /** Selects `span` and gives the editor time to notice; whether the text is still what it was. */
  const selected = async ({ start, end }: Span, before: string): Promise<boolean> => {
    surface.focus();
    editor.prepare?.(element);
    const noticed = selectionChange(element);
    surface.select(start, end);
    await noticed;
    await frame(element);
    return surface.read() === before;
  };

  /** Puts `before` back after a failed insertion: with an undo, else by writing over what differs. */
  const restore = async (before: string): Promise<void> => {
    if (isSameText(surface.read(), before)) return;
    undo(element);
    await frame(element);
    await writeOver(before);
  };

  /** Makes `before` of what is there by writing over what differs. */
  const writeOver = async (before: string): Promise<void> => {
    const now = surface.read();
    if (isSameText(now, before)) return;
    const { start, end, text } = difference(now, before);
    if (await selected({ start, end }, now)) await insert(text, before);
  };

  /** With the editor's own undo as long as each step of it leads to one of `texts`; the rest is written, step by step, to keep formatting. */
  const takeBack = async (texts: readonly string[]): Promise<ReplaceOutcome> => {
    const [first = ''] = texts;
    let left = texts.slice(0, -1);
    const focusBack = focusKeeper(element);
    surface.focus();
    await frame(element);
    while (left.length > 0 && !touched) {
      undo(element);
      await frame(element);
      const reached = left.findLastIndex((text) => isSameText(text, surface.read()));
      if (reached < 0) break;
      left = left.slice(0, reached);
    }
    for (const text of left.reverse()) if (!touched) await writeOver(text);
    attempt(focusBack);
    return isSameText(surface.read(), first) ? 'done' : 'reverted';
  };

  const fits = (span: Span, expected: string): boolean =>
    !box.locked && span.start <= span.end && surface.read().slice(span.start, span.end) === expected && !surface.isMixed(span);

  const replace = async (asked: Span, expected: string, text: string): Promise<ReplaceOutcome> => {
    if (!fits(asked, expected)) return 'reverted';
    await settled();
    // The agent goes on typing while we wait.
    if (!fits(asked, expected)) return 'reverted';
    const before = surface.read();
    const span = text === '' ? wholeLines(asked, before) : asked;
    const focusBack = focusKeeper(element);
    const selection = surface.selection();
    const shaped = surface.shape(text, span);
    const wanted = before.slice(0, span.start) + shaped.reads + before.slice(span.end);
    // What is in a link stays in it.
    const linked = surface.linked() + (surface.isLinked(span) ? shaped.reads.length - (span.end - span.start) : 0);
    let outcome: ReplaceOutcome = 'reverted';
    try {
      if (!(await selected(span, before)) || touched) return outcome;
      if ((await insert(shaped.insert, wanted)) && (span.start === span.end || surface.linked() === linked)) outcome = 'done';
    } catch {
      // What was begun is taken back below.
    }
    if (touched) return outcome;
    if (outcome === 'reverted') await restore(before).catch(() => undefined);
    lastKey = performance.now();
    const shift = surface.read().length - before.length;
    const moved = (at: number) => (outcome === 'reverted' ? at : at >= span.end ? at + shift : Math.min(at, span.start));
    attempt(() => {
      if (selection) surface.select(moved(selection[0]), moved(selection[1]));
      focusBack();
    });
    return outcome;
  };

  /** One change at a time. */
  const alone = async (change: () => Promise<ReplaceOutcome>): Promise<ReplaceOutcome> => {
    if (busy || !canReplace) return 'reverted';
    busy = true;
    touched = false;
    try {
      return await change();
    } catch {
      return 'reverted';
    } finally {
      busy = false;
    }
  };

  const box: ReplyBox = {
    element,
    editor,
    canReplace,
    read: () => (lastRead = surface.read()),
    rangesOf: (span) => (isCurrent() ? surface.rangesOf(span) : []),
    rectsOf: (span) => (isCurrent() ? surface.rectsOf(span) : []),
    offsetAt: (x, y) => surface.offsetAt(x, y),
    caret: () => surface.selection()?.[1] ?? null,
    get composing() {
      return composing;
    },
    get locked() {
      return composing || surface.isReadOnly();
    },
    replace: (span, expected, text) => alone(() => replace(span, expected, text)),
    takeBack: (texts) => alone(async () => (box.locked || surface.read() !== texts.at(-1) ? 'reverted' : takeBack(texts))),
    get interrupted() {
      return touched;
    },
    select(span, expected) {
      if (busy || !element.isConnected || !fits(span, expected) || writesElsewhere(element)) return false;
      surface.focus();
      surface.select(span.start, span.end);
      return true;
    },
  };
  return box;
}

/** Frames that an editor gets to show what it made of an insertion. */
const MAX_WAITS = 8;

/** Milliseconds: a frame on a busy machine, and the word of a selection that may be the old one. */
const MAX_FRAME = 200;
const MAX_NOTICE = 100;

/** How often an agent who goes on typing is waited for. */
const MAX_SETTLES = 3;

/** The next frame, and the tasks that were waiting; a hidden tab has no frames, so there is an end to it. */
function frame(element: HTMLElement): Promise<void> {
  const view = element.ownerDocument.defaultView ?? window;
  return new Promise((done) => {
    const timer = setTimeout(done, MAX_FRAME);
    view.requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        done();
      }),
    );
  });
}

/** When the page has heard of a new selection: an editor that has not would join our change with the typing. */
function selectionChange({ ownerDocument }: HTMLElement): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(finish, MAX_NOTICE);
    ownerDocument.addEventListener('selectionchange', finish, { capture: true, once: true });
    function finish() {
      clearTimeout(timer);
      ownerDocument.removeEventListener('selectionchange', finish, { capture: true });
      done();
    }
  });
}

/** Deletes lines with the break before them rather than the one behind: then the browser has nothing to move into another block. */
function wholeLines({ start, end }: Span, text: string): Span {
  return start > 0 && text[start - 1] === '\n' && text[end - 1] === '\n' ? { start: start - 1, end: end - 1 } : { start, end };
}

/** The one edit that makes `to` of `from`. */
function difference(from: string, to: string): Span & { text: string } {
  const length = Math.min(from.length, to.length);
  let start = 0;
  while (start < length && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < length - start && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The reply is as it should be; only the caret is elsewhere.
  }
}

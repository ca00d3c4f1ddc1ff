import { signal, type ReadonlySignal } from '@preact/signals';
import type { ReplyBox } from '../editors/types';
import { editBetween } from '../engine/edit';
import { mask } from '../engine/text/mask';
import { slotsIn } from '../engine/text/slots';
import type { Edit, Span } from '../engine/types';
import type { Gap } from '../ui/in-page';

/** Leads the agent from gap to gap of what was inserted, until none is left. */
export interface SlotMode {
  /** The gap that was selected last; null while the mode is off. */
  readonly gap: ReadonlySignal<Gap | null>;
  /** Selects the first gap of what was just inserted; without one, or while the agent is elsewhere, nothing happens. */
  begin(inserted: Span): void;
  /** Selects the first gap from `offset` on, round about; whether there was one. */
  goOn(offset: number): boolean;
  /** The text is this now. */
  follow(text: string): void;
}

interface Options {
  readonly box: ReplyBox;
  readonly signal: AbortSignal;
  /** Reads the reply and calls `follow` where it is another. */
  catchUp(): void;
}

/** Tab belongs to the page, except between an insertion with gaps and the last gap, Escape, or the agent's going elsewhere. */
export function createSlotMode({ box, signal: stopped, catchUp }: Options): SlotMode {
  const { element } = box;
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView ?? window;
  const gap = signal<Gap | null>(null);
  let text = '';
  /** The lines of what was inserted; null while the mode is off. */
  let area: Span | null = null;
  let listening = new AbortController();

  const slots = (): readonly Span[] => {
    const { start, end } = area ?? { start: 0, end: 0 };
    return slotsIn(mask(text)).filter((slot) => start <= slot.start && slot.end <= end);
  };

  const end = (): void => {
    listening.abort();
    area = null;
    gap.value = null;
  };

  const select = (slot: Span | undefined, byKey: boolean): boolean => {
    const words = slot && text.slice(slot.start, slot.end);
    if (!slot || words === undefined || !box.select(slot, words)) return false;
    const left = slots();
    const place = left.findIndex(({ start }) => start === slot.start) + 1;
    gap.value = { span: slot, words: words.replace(/^\[|\]$/g, ''), place, total: left.length, byKey };
    return true;
  };

  const follow = (now: string): void => {
    if (!area) text = now;
    if (now === text) return;
    area = area && moveArea(area, editBetween(text, now));
    text = now;
    if (slots().length === 0) end();
  };

  /** Whether the key is ours. */
  const step = (by: 1 | -1): boolean => {
    catchUp();
    const caret = box.caret();
    if (!area || caret === null) return false;
    const left = slots();
    const here = left.findIndex(({ start, end: stop }) => start < caret && caret <= stop);
    // With the only gap selected there is none to go to: a key that did nothing would hold the agent in the box.
    if (here >= 0 && left.length === 1 && gap.peek()?.span.start === left[0]?.start) return false;
    const after = left.findIndex(({ start }) => start >= caret);
    if (here >= 0) return select(left.at((here + by) % left.length), true);
    if (by === 1) return select(left.at(Math.max(after, 0)), true);
    return select(left.at(after < 0 ? -1 : after - 1), true);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || box.locked) return;
    try {
      if (!element.contains(event.composedPath()[0] as Node)) return;
      if (event.key === 'Escape') return end();
      if (event.key !== 'Tab' || !step(event.shiftKey ? -1 : 1)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch {
      // The page gets its key.
    }
  };

  const onSelection = (): void => {
    const caret = box.caret();
    if (!area || caret === null) return;
    catchUp();
    if (area && (caret < area.start || caret > area.end)) end();
  };

  /** The focus went from the box: into our own card, with the whole window, or for good. */
  const onFocus = (): void =>
    void setTimeout(() => {
      const active = (element.getRootNode() as Document | ShadowRoot).activeElement ?? ownerDocument.activeElement;
      if (ownerDocument.hasFocus() && !element.contains(active) && active?.localName !== 'replywell-ui') end();
    });

  const listen = (): void => {
    listening = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([stopped, listening.signal]) };
    view.addEventListener('keydown', onKey, options);
    ownerDocument.addEventListener('selectionchange', onSelection, { ...options, passive: true });
    ownerDocument.addEventListener('focusin', onFocus, { ...options, passive: true });
    element.addEventListener('focusout', onFocus, { ...options, passive: true });
  };

  return {
    gap,
    begin({ start, end: stop }) {
      if (stopped.aborted || box.interrupted) return;
      catchUp();
      const inserted = slotsIn(mask(text)).filter((slot) => start <= slot.start && slot.end <= stop);
      const [first, last] = [inserted[0], inserted.at(-1)];
      if (!first || !last) return;
      end();
      const lineEnd = text.indexOf('\n', last.end);
      area = { start: text.lastIndexOf('\n', first.start) + 1, end: lineEnd < 0 ? text.length : lineEnd };
      listen();
      if (!select(first, false)) end();
    },
    goOn(offset) {
      if (!area || box.interrupted) return false;
      const left = slots();
      return select(left.find(({ start }) => start >= offset) ?? left[0], false);
    },
    follow,
  };
}

/** The lines after an edit: what is written in them belongs to them, up to a new line at their end. */
function moveArea(area: Span, { span, text }: Edit): Span | null {
  const by = text.length - (span.end - span.start);
  if (span.end < area.start) return { start: area.start + by, end: area.end + by };
  if (span.start > area.end || (span.start === area.end && text.startsWith('\n'))) return area;
  return { start: Math.min(area.start, span.start), end: Math.max(area.end, span.end) + by };
}

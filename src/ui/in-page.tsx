import type { ReadonlySignal, Signal } from '@preact/signals';
import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import type { Span } from '../engine/types';
import type { Summary } from '../escalation/summary';
import type { DismissReason, DismissScope } from '../insights/counts';
import type { ApplyOutcome, Offer, PageState, ShownProblem } from '../messages';
import { contains } from '../plain-dom';
import { asksFor } from '../promises/date-choices';
import type { MarkPlace } from '../settings/types';
import { Card } from './card';
import components from './components.css';
import { dragHandlers } from './drag';
import type { MessageKey } from './i18n';
import { count, t } from './i18n';
import inPageStyle from './in-page.css';
import { InsertionMarks } from './insertion-marks';
import { listed } from './listed';
import { Mark, stateInWords } from './mark';
import { MarkMenu } from './mark-menu';
import type { Box, Point } from './placement';
import { around, cornerAt, overlaps, placeCard, placeDialog, placeMark, placeToast } from './placement';
import { SendDialog, type SendDialogProps } from './send-dialog';
import sendDialogStyle from './send-dialog.css';
import { PromisedToast } from './promised-toast';
import { createHost } from './shadow-host';
import tokens from './tokens.css';
import { summaryText } from './summary-text';
import { Undo } from './undo';
import { drawUnderlines, type Underlined } from './underlines';
import { watchPlace } from './watch-place';
import { anchorOf, rewriteOf } from './words';

/** A gap that the agent is led to, selected in the reply. */
export interface Gap {
  readonly span: Span;
  /** What it asks for: “date”. */
  readonly words: string;
  /** Its place among those that are left, from 1. */
  readonly place: number;
  readonly total: number;
  /** The agent went there with a key; else it came with an insertion. */
  readonly byKey: boolean;
}

/** What the in-page UI needs to know, and what it asks for. Rectangles are in window coordinates. */
export interface InPageOptions {
  readonly document: Document;
  /** The same state that the popup gets; null before the first check. */
  readonly state: ReadonlySignal<PageState | null>;
  /** The problem whose card is open; may be set from outside, and is set to null when the card closes. */
  readonly openKey: Signal<string | null>;
  /** The element that is typed in: focus goes back to it, and its moves are watched. */
  editor(): HTMLElement | null;
  /** Where a problem's words are; for something missing, the caret's rectangle where it would be inserted. Empty when out of date. */
  rectsOf(key: string): readonly DOMRect[];
  /** Words that are underlined here because the browser's own highlights do not reach them. */
  underlined?(): readonly Underlined[];
  /** The visible part of the reply box, or null when the mark should not show. */
  boxRect(): DOMRect | null;
  /** What the card should not cover: the Send button. */
  avoid?(): readonly DOMRect[];
  apply(key: string, suggestion: number): Promise<ApplyOutcome>;
  /** Puts a date in the gap that a problem is about. */
  fill(key: string, text: string): Promise<ApplyOutcome>;
  /** The gap that is selected for the agent to fill in; null when none is. */
  readonly gap: ReadonlySignal<Gap | null>;
  dismiss(key: string, scope: DismissScope): void;
  /** What can be taken back for a while, as it is said; null: nothing. */
  readonly undoable: ReadonlySignal<MessageKey | null>;
  undo(): void;
  /** Whether a reason can be given for what was dismissed. */
  readonly mayExplain: ReadonlySignal<boolean>;
  explain(reason: DismissReason): void;
  /** What the reply promises that was just sent. */
  readonly promised: ReadonlySignal<readonly Offer[]>;
  keepPromise(key: string): void;
  /** The agent wants no reminders of them. */
  leavePromises(): void;
  readonly markPlace: ReadonlySignal<MarkPlace>;
  moveMark(place: MarkPlace): void;
  /** Scrolls the problem's words into view. */
  show(key: string): void;
  why(anchor: string): void;
  /** Whether the text is on the clipboard now. */
  copy(text: string): Promise<boolean>;
  /** What a colleague needs who takes over; asked only while the agent looks at it, or copies it. */
  summary?(): Summary | null;
  /** The card was closed, after focus went back to the editor. */
  closed(): void;
}

/** What is asked before Send. */
export interface Question extends Omit<SendDialogProps, 'canReplace' | 'copy'> {
  /** The page threw our element out: there is nothing to answer any more. */
  gone(): void;
}

/** The mark, the card and the insertion marks of one tab. */
export interface InPage {
  /** The one element in the page; its shadow root is closed. */
  readonly host: HTMLElement;
  /** Opens a problem's card. Without `focus` the agent's caret stays where it is. */
  open(key: string, how: { readonly focus: boolean }): void;
  /** Opens the next problem's card, the first one when none is open, and gives it the focus: for the keyboard command. */
  next(): void;
  /** Closes the card and gives the focus back, if the card had it. */
  close(): void;
  /** Asks before Send, at once; returns what takes the question away. Throws where it cannot be shown. */
  ask(question: Question): () => void;
  /** Points to the mark and says what is to be looked at. */
  hint(): void;
  /** Says something for a moment where the question was. */
  note(text: string): void;
  /** Puts everything in its place again; cheap, at most once a frame. */
  update(): void;
  /** Takes everything out of the page. */
  remove(): void;
}

/** How long “Ready to send” stays in words beside the tick, in milliseconds. */
const READY_SHOWN = 4000;
/** How long a hint and a note are shown, in milliseconds. */
const HINT_SHOWN = 5000;
/** How long after a fix or a dismissal its disappearance moves the card on, in milliseconds. */
const MOVE_ON = 3000;
/** How long a card that scrolls into view may still take the focus it was asked to take, in milliseconds. */
const FOCUS_WAIT = 1000;

/** Puts the in-page UI into the page: one host element with a closed shadow root, never inside an editor. */
export function createInPage(options: InPageOptions): InPage {
  const { document, state, openKey } = options;
  const window = document.defaultView ?? globalThis.window;
  const { host, root, layer, attach } = createHost(document, [tokens, components, inPageStyle, sendDialogStyle]);
  const copy = signal<{ readonly key: string; readonly text: string } | null>(null);
  const justReady = signal(false);
  const hinted = signal(false);
  const note = signal('');
  const said = signal('');
  const markMenu = signal<{ readonly focus: boolean } | null>(null);
  let draggedTo: Point | null = null;
  let moveOn: { readonly index: number; readonly focus: boolean; readonly until: number } | null = null;
  let applying = false;
  let focusUntil = 0;
  let frame = 0;
  let removed = false;
  let readyTimer: ReturnType<typeof setTimeout> | undefined;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;
  let noteTimer: ReturnType<typeof setTimeout> | undefined;
  let question: { readonly gone: () => void; readonly takeAway: () => void } | null = null;

  const problems = () => listed(state.value);
  const cardHasFocus = () => root.activeElement?.closest('.card') !== null && root.activeElement !== null;
  const find = (name: string) => layer.querySelector<HTMLElement>(name);

  const open = (key: string, { focus }: { focus: boolean }) => {
    focusUntil = focus ? Date.now() + FOCUS_WAIT : 0;
    if (openKey.peek() !== key) openKey.value = key;
    else update();
  };
  const close = () => {
    const hadFocus = cardHasFocus();
    if (openKey.peek() === null) return;
    moveOn = null;
    focusUntil = 0;
    openKey.value = null;
    copy.value = null;
    if (hadFocus) options.editor()?.focus({ preventScroll: true });
    options.closed();
  };
  const step = (by: 1 | -1, focus = cardHasFocus()) => {
    const list = problems();
    const now = list.findIndex((problem) => problem.key === openKey.value);
    const next = list.at((now + by) % list.length);
    if (!next) return;
    options.show(next.key);
    open(next.key, { focus });
  };
  const leave = (key: string) => {
    moveOn = { index: problems().findIndex((problem) => problem.key === key), focus: cardHasFocus(), until: Date.now() + MOVE_ON };
  };
  const copyText = async (text: string): Promise<boolean> => {
    const done = await options.copy(text);
    if (done) said.value = t('copied');
    return done;
  };
  const summary = (): string => {
    const made = options.summary?.();
    return made ? summaryText(made) : '';
  };
  const pick = async (problem: ShownProblem, index: number, canReplace: boolean) => {
    const edit = problem.suggestions[index];
    if (!edit) return;
    if (!canReplace) return void copyText(rewriteOf(edit));
    await change(problem.key, edit.text, () => options.apply(problem.key, index));
  };
  const fill = async (problem: ShownProblem, text: string, canReplace: boolean) => {
    if (!canReplace) return void copyText(text);
    await change(problem.key, text, () => options.fill(problem.key, text));
  };
  const change = async (key: string, text: string, make: () => Promise<ApplyOutcome>) => {
    leave(key);
    const focus = cardHasFocus();
    const gapBefore = options.gap.peek();
    applying = true;
    const outcome = await make();
    applying = false;
    const gap = options.gap.peek();
    if (outcome !== 'copy') return gap && gap !== gapBefore ? goToGap(gap) : follow();
    moveOn = null;
    copy.value = { key, text: text.trim() };
    said.value = t(text.length > 1 ? 'couldNotReplace' : 'couldNotRemove');
    open(key, { focus });
  };

  /** The agent fills in gaps: the card stays out of the way, unless it can offer a date. The focus stays in the reply. */
  const goToGap = ({ span }: Gap) => {
    const problem = problems().find((one) => one.span?.start === span.start && asksFor(one));
    moveOn = null;
    if (!problem) return close();
    options.show(problem.key);
    open(problem.key, { focus: false });
  };
  const followGap = () => {
    const gap = options.gap.value;
    if (!gap) return;
    untracked(() => {
      said.value = gap.total > 1 ? t('gap', String(gap.place), String(gap.total), gap.words) : t('lastGap', gap.words);
      if (gap.byKey) goToGap(gap);
    });
  };

  /** When the open problem is gone: on to the next one after a fix, else the card closes. */
  const follow = () => {
    const list = problems();
    const key = openKey.value;
    // Until the fix is done and checked, the list is not the one to move on in.
    if (applying || key === null || list.some((problem) => problem.key === key)) return;
    untracked(() => {
      const next = moveOn && moveOn.until > Date.now() ? (list[moveOn.index] ?? list[0]) : undefined;
      if (!next) return close();
      const focus = moveOn?.focus ?? false;
      moveOn = null;
      options.show(next.key);
      open(next.key, { focus });
    });
  };

  let lastCount = 0;
  /** Says the count when it changes, and shows “Ready to send” for a moment after the last problem. */
  const announce = () => {
    const now = state.value;
    if (now?.kind !== 'reply' || now.empty) {
      lastCount = 0;
      return;
    }
    const number = now.problems.length;
    // “Ready” is said once it is sure.
    if (number === lastCount || (number === 0 && now.waits)) return;
    said.value = stateInWords(now);
    clearTimeout(readyTimer);
    justReady.value = number === 0;
    if (number === 0) readyTimer = setTimeout(() => (justReady.value = false), READY_SHOWN);
    lastCount = number;
  };

  const place = () => {
    frame = 0;
    // An observer may still have a call under way.
    if (removed) return;
    const size = { width: window.innerWidth, height: window.innerHeight };
    if (!host.isConnected) question?.gone();
    attach(options.editor());
    const box = options.boxRect();
    const seen = box !== null && !covered(document, host, options.editor(), box);
    const corner = find('.corner');
    if (corner && draggedTo) moveTo(corner, draggedTo);
    else if (corner) moveTo(corner, box && seen ? placeMark(box, corner.getBoundingClientRect(), size, options.markPlace.peek()) : null);
    for (const caret of layer.querySelectorAll<HTMLElement>('[data-key]')) {
      const rect = options.rectsOf(caret.dataset['key'] ?? '')[0];
      const after = caret.dataset['side'] === 'after';
      const shown = rect && seen && overlaps({ ...grown(rect), bottom: rect.bottom + 1 }, box);
      // Between the paragraphs: the line runs a little above the text, or a little below it.
      const spot =
        shown && (after ? { x: box.left + 2, y: rect.bottom - 4 } : { x: Math.max(box.left + 2, rect.left - 18), y: rect.top - 12 });
      moveTo(caret, spot || null);
    }
    const lines = find('.underlines');
    if (lines) drawUnderlines(lines, options.underlined?.() ?? [], seen ? box : null);
    const card = find('.card');
    const words = card && around(options.rectsOf(openKey.peek() ?? ''));
    if (card) {
      const visible = words && seen && overlaps(grown(words), box);
      moveTo(card, visible ? placeCard(words, card.getBoundingClientRect(), size, options.avoid?.() ?? []) : null);
      if (visible && focusUntil > Date.now()) {
        focusUntil = 0;
        card.focus({ preventScroll: true });
      }
    }
    const toast = find('.promised');
    if (toast) moveTo(toast, placeToast(toast.getBoundingClientRect(), size, options.avoid?.() ?? []));
    for (const part of root.querySelectorAll<HTMLElement>('.send-dialog, .send-note'))
      moveTo(part, placeDialog(box ?? new DOMRect(), part.getBoundingClientRect(), size));
    watch.moved();
  };
  const update = () => {
    if (frame === 0 && !removed) frame = window.requestAnimationFrame(place);
  };

  const ask: InPage['ask'] = (asked) => {
    question?.takeAway();
    close();
    attach(options.editor());
    const modal = document.createElement('div');
    modal.className = 'layer';
    const sizes = new ResizeObserver(update);
    const takeAway = () => {
      sizes.disconnect();
      render(null, modal);
      modal.remove();
      question = null;
    };
    try {
      const now = state.peek();
      root.append(modal);
      const canReplace = now?.kind === 'reply' && now.canReplace;
      render(<SendDialog {...asked} canReplace={canReplace} copy={options.copy} />, modal);
      const review = modal.querySelector<HTMLElement>('.review');
      const dialog = modal.querySelector('.send-dialog');
      if (!host.isConnected || !review || !dialog) throw new Error('The question is not shown.');
      sizes.observe(dialog);
      place();
      review.focus({ preventScroll: true });
    } catch (error) {
      takeAway();
      throw error;
    }
    question = { gone: asked.gone, takeAway };
    return takeAway;
  };
  const hint = () => {
    const now = state.peek();
    if (!now) return;
    said.value = t('guardHint', stateInWords(now));
    hinted.value = true;
    clearTimeout(hintTimer);
    hintTimer = setTimeout(() => (hinted.value = false), HINT_SHOWN);
    update();
  };
  const say = (text: string) => {
    said.value = note.value = text;
    clearTimeout(noteTimer);
    noteTimer = setTimeout(() => (note.value = ''), HINT_SHOWN);
    update();
  };

  const drag = dragHandlers(
    (at) => {
      // Under the middle of the mark, which is 24 px wide.
      draggedTo = at && { x: at.x - 12, y: at.y - 12 };
      update();
    },
    (at) => {
      draggedTo = null;
      const box = options.boxRect();
      if (box) options.moveMark(cornerAt(at, box));
      update();
    },
  );
  const closeMarkMenu = ({ focus = false } = {}) => {
    if (markMenu.peek() === null) return;
    markMenu.value = null;
    if (focus) find('.mark')?.focus();
  };

  /** The focus does not go with the button that had it. */
  const answered =
    <Args extends unknown[]>(answer: (...args: Args) => void) =>
    (...args: Args): void => {
      const hadFocus = root.activeElement !== null;
      answer(...args);
      if (hadFocus) options.editor()?.focus({ preventScroll: true });
    };
  const announcePromises = () => {
    const { length } = options.promised.value;
    if (length > 0) said.value = count('promisedSaid', length);
    update();
  };

  const App = () => {
    const now = state.value;
    const markPlace = options.markPlace.value;
    const undoable = options.undoable.value;
    const isSilent = now?.kind === 'silent' && (now.reason === 'site-off' || now.reason === 'no-reply-box');
    const hasMark = now !== null && !isSilent && markPlace !== 'hidden';
    const list = problems();
    const problem = list.find(({ key }) => key === openKey.value);
    const canReplace = now?.kind === 'reply' && now.canReplace;
    return (
      <>
        {(hasMark || undoable !== null) && (
          <div class="corner" data-place={markPlace}>
            {undoable !== null && (
              <div class="toast">
                <Undo what={undoable} mayExplain={options.mayExplain.value} onUndo={options.undo} onExplain={options.explain} />
              </div>
            )}
            {markMenu.value && hasMark && (
              <MarkMenu
                place={markPlace}
                focus={markMenu.value.focus}
                onPick={(place) => {
                  closeMarkMenu({ focus: place !== 'hidden' && root.activeElement !== null });
                  options.moveMark(place);
                }}
                onClose={() => closeMarkMenu({ focus: true })}
              />
            )}
            {hasMark && (
              <Mark
                state={now}
                justReady={justReady.value}
                hinted={hinted.value}
                drag={drag}
                onOpen={(focus) => step(1, focus)}
                onMenu={(focus) => (markMenu.value = { focus })}
              />
            )}
          </div>
        )}
        <div class="underlines" aria-hidden="true" />
        <InsertionMarks problems={list} onOpen={(key) => open(key, { focus: false })} />
        {problem && (
          <Card
            key={problem.key}
            problem={problem}
            position={list.indexOf(problem) + 1}
            total={list.length}
            canReplace={canReplace}
            copy={copy.value?.key === problem.key ? copy.value.text : null}
            onRender={place}
            onPick={(index) => void pick(problem, index, canReplace)}
            onFill={(text) => void fill(problem, text, canReplace)}
            onDismiss={(scope) => {
              leave(problem.key);
              options.dismiss(problem.key, scope);
            }}
            onWhy={() => options.why(anchorOf(problem))}
            onCopy={(text) => void copyText(text)}
            handOff={
              options.summary && problem.category === 'handoff'
                ? { reasons: now?.kind === 'reply' ? (now.escalation ?? []) : [], summary, onCopy: () => copyText(summary()) }
                : undefined
            }
            onStep={step}
            onClose={close}
          />
        )}
        {options.promised.value.length > 0 && (
          <PromisedToast
            promises={options.promised.value}
            onKeep={answered(options.keepPromise)}
            onLeave={answered(options.leavePromises)}
          />
        )}
        {note.value !== '' && (
          <div class="send-note" aria-hidden="true">
            {note.value}
          </div>
        )}
        <div class="hidden" role="status">
          {said.value}
        </div>
      </>
    );
  };

  const watch = watchPlace(window, options.editor, update);
  // Only the agent's own pointer and keys close anything: a page can make events of all kinds.
  const onPointerDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    if (!event.composedPath().includes(host)) closeMarkMenu();
    if (openKey.peek() !== null && !event.composedPath().includes(host)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While the agent writes, only Escape is ours, and only as long as a card or a menu is open.
    if (!event.isTrusted || event.key !== 'Escape' || (openKey.peek() ?? markMenu.peek()) === null || event.composedPath().includes(host))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    closeMarkMenu();
    close();
  };
  window.addEventListener('pointerdown', onPointerDown, true);
  window.addEventListener('keydown', onKeyDown, true);
  render(<App />, layer);
  const stops = [
    effect(follow),
    effect(announce),
    effect(followGap),
    effect(announcePromises),
    effect(() => {
      watch.set(state.value?.kind === 'reply' || state.value?.kind === 'silent');
      // The mark is placed by its width, which words beside it change.
      void [openKey.value, options.markPlace.value, options.undoable.value, justReady.value, hinted.value];
      update();
    }),
  ];

  return {
    host,
    open,
    next() {
      const key = openKey.peek();
      // The date at hand first: the key for the next problem is also the way from the gap to its card.
      if (key !== null && options.gap.peek() && !cardHasFocus()) open(key, { focus: true });
      else step(1, true);
    },
    close,
    ask,
    hint,
    note: say,
    update,
    remove() {
      removed = true;
      for (const stop of stops) stop();
      watch.set(false);
      window.removeEventListener('pointerdown', onPointerDown, true);
      window.removeEventListener('keydown', onKeyDown, true);
      window.cancelAnimationFrame(frame);
      for (const timer of [readyTimer, hintTimer, noteTimer]) clearTimeout(timer);
      question?.takeAway();
      render(null, layer);
      host.remove();
    },
  };
}

function grown({ left, top, right, bottom }: Box) {
  // A caret's rectangle has no width.
  return { left: left - 1, top, right: right + 1, bottom };
}

function moveTo(element: HTMLElement, spot: { readonly x: number; readonly y: number } | null): void {
  element.style.visibility = spot ? 'visible' : 'hidden';
  if (spot) element.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
}

/** Whether something of the page, such as its own dialog, lies over the reply box; our layer would float above it. */
function covered(document: Document, host: HTMLElement, editor: HTMLElement | null, box: DOMRect): boolean {
  if (editor?.getRootNode() !== document) return false;
  const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return hit !== null && hit !== host && !contains(hit, editor) && !editor.contains(hit);
}

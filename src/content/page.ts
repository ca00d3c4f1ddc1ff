import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Mood, Part } from '../engine/types';
import { audienceIn, findReplyBox } from '../helpdesks/find-reply-box';
import general from '../helpdesks/general';
import { watchOpeners } from '../helpdesks/openers';
import { isUnfamiliar, mayHaveChanged, recognise } from '../helpdesks/recognise';
import { reportOn, type PageReport } from '../helpdesks/report';
import type { FoundReplyBox, Helpdesk } from '../helpdesks/types';
import type { Counts, DismissReason } from '../insights/counts';
import type { PageState, ShownCount, Silence } from '../messages';
import type { NewPromise } from '../promises/kept';
import type { MarkPlace, Settings, SettingsPatch } from '../settings/types';
import { fitsHost } from '../fits-host';
import { countsInsights } from '../teams/with-policy';
import type { Teams } from '../teams/types';
import { parentOf, queryAll, rectOf } from '../plain-dom';
import { createInPage, type InPage } from '../ui/in-page';
import { t } from '../ui/i18n';
import { listed } from '../ui/listed';
import { clockNow } from './clock-now';
import { createCounter } from './counter';
import { startSendGuard } from './send-guard';
import { inPageCoordinates } from './in-frame';
import { createSentPromises, type SentPromises } from './sent-promises';
import { startSession, type Session } from './session';
import { createUndo } from './undo';

/** What the page's own part needs of the extension. */
export interface PageOptions {
  readonly document: Document;
  readonly settings: ReadonlySignal<Settings>;
  readonly teams: ReadonlySignal<Teams>;
  readonly signal: AbortSignal;
  /** A script of ours around this frame reads it, unless it holds a helpdesk of its own. */
  readonly isReached: boolean;
  patchSettings(patch: SettingsPatch): void;
  /** Opens a rule's place in the options page. */
  why(anchor: string): void;
  /** Numbers by rule id, to be added to what was counted. */
  count(counts: Counts): void;
  /** Keeps a promise that was sent, to remind of it; whether the agent has allowed notifications. */
  keepPromise(promise: NewPromise): Promise<boolean>;
  /** The number of problems changed. */
  counted(count: ShownCount): void;
  /** False once the extension was updated or removed under our feet. */
  isAlive(): boolean;
}

/** The checked reply box of a tab, whichever it is at the moment. */
export interface Page {
  readonly state: ReadonlySignal<PageState>;
  /** What the last reply promised. */
  readonly promises: SentPromises;
  /** Looks for the reply box again and checks it at once. */
  look(): void;
  session(): Session | null;
  /** From now on any reply box is read where the helpdesk's own is not found; `now` does not wait until the page must be built. */
  readAnyBox(now: boolean): boolean;
  /** What the helpdesk's file names, and what there is of it. */
  report(): PageReport;
  /** Opens the card of the problem after the caret, from the keyboard. */
  nextProblem(): void;
  /** Scrolls to a problem and opens its card. */
  show(key: string): void;
  /** Scrolls to the words that show a part of the reply, and selects them. */
  showPart(part: Part): void;
  /** Takes back the last dismissal, while that is offered. */
  undo(): void;
  /** Says why it was dismissed, in that time. */
  explain(reason: DismissReason): void;
}

/** Milliseconds after loading and navigating at which a page that builds itself may have its reply box. */
const BUILDING = [0, 300, 1000, 2500, 5000, 10_000];
/** Milliseconds after which a page counts as built, and where the agent has asked for any reply box. */
const BUILT = { known: 10_000, any: 1000 };
/** Milliseconds after a click by which a page has switched what it switches. */
const SWITCHED = 150;

/** Finds the reply box of the page and keeps it checked. Nothing runs while there is none. */
export function startPage(options: PageOptions): Page {
  const { document, settings, teams, signal: stopped } = options;
  const window = document.defaultView ?? globalThis.window;
  const current = signal<{ readonly session: Session; readonly end: AbortController } | null>(null);
  const silence = signal<Silence>('no-reply-box');
  const openKey = signal<string | null>(null);
  const moods = new Map<string, Mood>();
  const left = new Set<string>();
  const undo = createUndo(stopped);
  const counter = createCounter({
    window,
    signal: stopped,
    isOn: () => countsInsights(settings.peek(), teams.peek().policy),
    leaving() {
      undo.forget();
      current.peek()?.session.leave();
    },
    send: options.count,
  });
  const markPlace = computed(() => settings.value.marks[document.location.hostname] ?? 'bottom-right');
  const promises = createSentPromises({
    signal: stopped,
    isOn: () => settings.peek().reminders ?? true,
    knowsSend: () => reader.sendButtons.length + reader.sendKeys.length > 0,
    clock: clockNow,
    address: () => outermost(window).location.href,
    async keep(promise) {
      try {
        inPage?.note(t((await options.keepPromise(promise)) ? 'promiseKept' : 'promiseKeptQuietly'));
      } catch (error) {
        inPage?.note(t('promiseNotKept'));
        throw error;
      }
    },
  });
  let helpdesk: Helpdesk = recognise(document, document.location);
  /** What reads the page: the helpdesk, or the general one where the helpdesk's page has changed beyond what is known. */
  let reader = helpdesk;
  let watched = new AbortController();
  let isBuilt = false;
  let anyBox = false;
  let place: FoundReplyBox | null = null;
  let inPage: InPage | null = null;

  const state = computed(
    (): PageState =>
      current.value?.session.state.value ?? {
        kind: 'silent',
        reason: silence.value,
        helpdesk: helpdesk === general ? null : helpdesk.name,
      },
  );

  const endSession = (why: Silence): void => {
    current.value?.end.abort();
    current.value = null;
    silence.value = why;
  };

  const recogniseAgain = (): void => {
    const now = recognise(document, document.location);
    if (now === helpdesk) return;
    helpdesk = now;
    watched.abort();
    watched = new AbortController();
    watchOpeners(helpdesk, document, AbortSignal.any([stopped, watched.signal]));
  };

  /** Why Replywell is off on this site, by the organisation's word or the agent's; null where it is on. */
  const whyOff = (): Silence | null => {
    const { hostname } = document.location;
    if (teams.value.policy.hosts.forbid.some((pattern) => fitsHost(pattern, hostname))) return 'site-forbidden';
    return settings.value.sites[hostname] === false ? 'site-off' : null;
  };

  const look = (): void => {
    if (stopped.aborted) return;
    // A page that builds itself shows whose it is, or which of a product's interfaces, only after a while.
    if (reader === general || !current.value) recogniseAgain();
    const off = whyOff();
    const isNone = off !== null || (options.isReached && helpdesk === general);
    const known = isNone ? null : findReplyBox(helpdesk, document, place?.element);
    const isLost = !known && !isNone && !options.isReached && isBuilt && (anyBox || mayHaveChanged(helpdesk, document));
    const last = place;
    place = isLost ? findReplyBox(general, document, place?.element) : known;
    const reads = isLost ? general : helpdesk;
    if (reads !== reader) endSession('no-reply-box');
    reader = reads;
    if (!place) {
      endSession(off ?? (isBuilt && isUnfamiliar(helpdesk, document) ? 'page-changed' : 'no-reply-box'));
      // While switching off can be taken back, that stands where the mark was.
      if (off === 'site-off' && undo.offered.peek() === 'siteSwitchedOff') return void (place = last);
      // What was sent may have taken the reply box with it.
      if (promises.inPage.peek()) return;
      inPage?.remove();
      inPage = null;
      return;
    }
    inPage ??= createUi();
    if (place.audience === 'team') return endSession('internal-note');
    const session = current.value?.session;
    if (session?.box.element === place.element) return session.foundAgain(place);
    endSession('no-reply-box');
    start(place);
  };

  const start = (found: FoundReplyBox): void => {
    const end = new AbortController();
    const session = startSession({
      helpdesk: reader,
      lost: reader === helpdesk ? null : helpdesk.name,
      found,
      settings,
      teams,
      moods,
      left,
      undo,
      count: counter.count,
      gone: promises.gone,
      signal: AbortSignal.any([stopped, end.signal]),
      patchSettings: options.patchSettings,
    });
    found.element.addEventListener('click', openAtPoint, { passive: true, signal: end.signal });
    current.value = { session, end };
    session.checkNow({ all: true });
    inPage?.update();
  };

  const openAtPoint = ({ isTrusted, clientX, clientY }: MouseEvent): void => {
    // What a page makes of itself opens nothing.
    const problem = isTrusted ? current.value?.session.problemAt(clientX, clientY) : undefined;
    if (problem) inPage?.open(problem.key, { focus: false });
  };

  const createUi = (): InPage =>
    createInPage({
      document,
      state,
      openKey,
      editor: () => place?.element ?? null,
      rectsOf: (key) => current.value?.session.rectsOf(key) ?? [],
      underlined: () => current.value?.session.underlined() ?? [],
      boxRect() {
        if (place?.element.isConnected) return visibleRect(place.element);
        if (place) lookIn(0);
        return null;
      },
      avoid: () => reader.sendButtons.flatMap((selector) => (place ? queryAll(place.panel, selector) : []).map(rectOf)),
      apply: (key, i) => current.value?.session.apply(key, i) ?? Promise.resolve('copy'),
      fill: (key, text) => current.value?.session.fill(key, text) ?? Promise.resolve('copy'),
      gap: computed(() => current.value?.session.gap.value ?? null),
      dismiss: (key, scope) => current.value?.session.dismiss(key, scope),
      undoable: undo.offered,
      undo: undo.take,
      mayExplain: undo.mayExplain,
      explain: undo.explain,
      promised: computed(() => (promises.inPage.value ? promises.offered.value : [])),
      keepPromise: promises.keep,
      leavePromises: promises.leave,
      markPlace,
      moveMark,
      show: scrollTo,
      why: options.why,
      copy: (text) => copyText(window, text),
      summary: () => current.value?.session.summary() ?? null,
      closed: () => undefined,
    });

  const moveMark = (to: MarkPlace): void => {
    const host = document.location.hostname;
    const before = settings.peek().marks[host] ?? null;
    if (to === markPlace.peek()) return;
    options.patchSettings({ marks: { [host]: to === 'bottom-right' ? null : to } });
    if (to === 'hidden') undo.offer('markHidden', () => options.patchSettings({ marks: { [host]: before } }));
  };

  const scrollTo = (key: string): void => scrollToRects(current.value?.session.rectsOf(key) ?? []);
  const scrollToRects = ([rect]: readonly DOMRect[]): void => {
    if (!rect || !place) return;
    const { top, bottom } = visibleRect(place.element) ?? { top: 0, bottom: window.innerHeight };
    if (rect.top >= top && rect.bottom <= bottom) return;
    const scroller = scrollParent(place.element);
    scroller.scrollBy({ top: rect.top - (top + bottom) / 2, behavior: 'instant' });
  };

  let pending: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (ms: number): void => {
    clearTimeout(pending);
    pending = setTimeout(lookOrGo, ms);
  };
  const lookOrGo = (): void => {
    if (options.isAlive()) look();
  };
  let building: ReturnType<typeof setTimeout>[] = [];
  const lookWhileBuilding = (): void => {
    building.forEach(clearTimeout);
    isBuilt = false;
    recogniseAgain();
    building = BUILDING.map((ms) =>
      setTimeout(() => {
        isBuilt = ms >= BUILT[anyBox ? 'any' : 'known'];
        if (!current.value) lookOrGo();
      }, ms),
    );
  };

  const listen = { capture: true, passive: true, signal: stopped };
  document.addEventListener('focusin', () => lookIn(0), listen);
  document.addEventListener('click', () => lookIn(SWITCHED), listen);
  // A choice in a list, by mouse or by key, is no click.
  document.addEventListener('change', () => lookIn(SWITCHED), listen);
  // A shortcut may have made a note of a reply.
  document.addEventListener('keydown', ({ altKey, ctrlKey, metaKey }) => (altKey || ctrlKey || metaKey) && lookIn(SWITCHED), listen);
  // The focus may have gone into a frame, whose events do not come here.
  window.addEventListener('blur', () => lookIn(0), { passive: true, signal: stopped });
  // `navigation` tells of the page's own history changes, which a content script cannot see otherwise.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', lookWhileBuilding, { signal: stopped });
  window.addEventListener('popstate', lookWhileBuilding, { signal: stopped });
  watchOpeners(helpdesk, document, AbortSignal.any([stopped, watched.signal]));
  startSendGuard({
    window,
    signal: stopped,
    mode: () => current.peek()?.session.sendGuard() ?? 'off',
    state() {
      const { session, end } = current.peek() ?? {};
      if (!session || !place?.composer.isConnected) return null;
      const audience = audienceIn(reader, place, document);
      return { helpdesk: reader, found: { ...place, audience }, session, ended: end?.signal ?? stopped };
    },
    isAlive: options.isAlive,
    ask(question) {
      if (!inPage) throw new Error('There is no place to ask.');
      return inPage.ask(question);
    },
    hint: () => inPage?.hint(),
    sending: promises.sending,
    reviewed(left) {
      const first = left.find(({ category }) => category === 'placeholder') ?? left[0];
      if (first) open(first.key, false);
    },
    again: (by) => inPage?.note(t(by === 'click' ? 'guardSendAgain' : 'guardKeysAgain')),
  });
  lookWhileBuilding();

  /** What the badge says of this frame; nothing is told before there is something to tell, because other frames tell theirs. */
  let told: ShownCount = null;
  const tell = (count: ShownCount): void => {
    if (count !== told) options.counted((told = count));
  };
  const countNow = (): ShownCount => {
    const now = state.peek();
    if (now.kind !== 'reply') return null;
    return now.empty ? 0 : now.problems.length || (now.waits ? 'waits' : 0);
  };
  // A tab has one badge: it is about the frame that the agent is in.
  window.addEventListener('focus', () => told !== null && options.counted(told), { signal: stopped });
  window.addEventListener('pagehide', () => tell(null), { signal: stopped });
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(countNow()), { signal: stopped });

  let begun = false;
  const stops = [
    effect(() => {
      void state.value;
      tell(countNow());
    }),
    effect(() => {
      void [settings.value, teams.value, undo.offered.value, promises.inPage.value];
      if (begun) lookIn(0);
      begun = true;
    }),
  ];
  stopped.addEventListener(
    'abort',
    () => {
      clearTimeout(pending);
      building.forEach(clearTimeout);
      current.value?.end.abort();
      for (const stop of stops) stop();
      inPage?.remove();
    },
    { once: true },
  );

  const page: Page = {
    state,
    promises,
    look() {
      look();
      current.value?.session.checkNow({ all: true });
    },
    session: () => current.value?.session ?? null,
    readAnyBox(now) {
      anyBox = true;
      isBuilt ||= now;
      page.look();
      return place !== null;
    },
    report: () => reportOn(helpdesk, document),
    nextProblem() {
      page.look();
      const now = state.value;
      if (now.kind !== 'reply') return;
      if (openKey.peek() !== null) return inPage?.next();
      const caret = current.value?.session.box.caret() ?? -1;
      const problems = listed(now);
      const next = problems.find(({ span }) => span && span.start > caret) ?? problems[0];
      if (next) open(next.key, true);
    },
    show: (key) => open(key, false),
    showPart: (part) => current.value?.session.showPart(part, scrollToRects),
    undo: undo.take,
    explain: undo.explain,
  };
  const open = (key: string, focus: boolean): void => {
    scrollTo(key);
    inPage?.open(key, { focus });
  };
  return page;
}

/** Puts text on the clipboard; where the page is not secure there is none, and where it is refused nothing can be done. */
async function copyText({ navigator }: Window, text: string): Promise<boolean> {
  try {
    await (navigator as Partial<Navigator>).clipboard?.writeText(text);
    return 'clipboard' in navigator;
  } catch {
    return false;
  }
}

/** The window that shows the ticket: the outermost whose address may be read from here. */
function outermost(window: Window): Window {
  try {
    return window.parent !== window && window.parent.location.href ? outermost(window.parent) : window;
  } catch {
    return window;
  }
}

/** The part of an element that the window and its scrolling ancestors show, or null. */
function visibleRect(element: HTMLElement): DOMRect | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const window = element.ownerDocument.defaultView ?? globalThis.window;
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (window.getComputedStyle(parent).overflow === 'visible') continue;
    const clip = rectOf(parent);
    [left, top, right, bottom] = [
      Math.max(left, clip.left),
      Math.max(top, clip.top),
      Math.min(right, clip.right),
      Math.min(bottom, clip.bottom),
    ];
  }
  [left, top, right, bottom] = [
    Math.max(left, 0),
    Math.max(top, 0),
    Math.min(right, window.innerWidth),
    Math.min(bottom, window.innerHeight),
  ];
  if (right - left < 1 || bottom - top < 1) return null;
  const shown = new DOMRect(left, top, right - left, bottom - top);
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  return frame ? clipped(inPageCoordinates([shown], element)[0] ?? shown, visibleRect(frame as HTMLElement)) : shown;
}

/** What two rectangles have in common, or null. */
function clipped(rect: DOMRect, by: DOMRect | null): DOMRect | null {
  if (!by) return null;
  const [left, top] = [Math.max(rect.left, by.left), Math.max(rect.top, by.top)];
  const [width, height] = [Math.min(rect.right, by.right) - left, Math.min(rect.bottom, by.bottom) - top];
  return width < 1 || height < 1 ? null : new DOMRect(left, top, width, height);
}

function scrollParent(element: HTMLElement): Element {
  const window = element.ownerDocument.defaultView ?? globalThis.window;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(window.getComputedStyle(at).overflowY)) return at;
  return element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
}

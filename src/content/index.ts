import { effect, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { insideOf } from '../helpdesks/find-all';
import { matches } from '../helpdesks/recognise';
import {
  onMessage,
  partKey,
  POPUP_PORT,
  sendMessage,
  type FromFrame,
  type PopupRequest,
  type PopupUpdate,
  type ToFrame,
} from '../messages';
import { onSettingsChanged, onTeamsChanged, patchSettings, readSettings, readTeams } from '../settings';
import { setStrings } from '../ui/i18n';
import { isReachedFromOutside } from './in-frame';
import { startPage, type Page } from './page';

/** Whether the extension that this script belongs to is still there: an update leaves its old scripts behind in open pages. */
function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

async function start(): Promise<void> {
  const life = new AbortController();
  const stillAlive = (): boolean => {
    if (!isAlive()) life.abort();
    return !life.signal.aborted;
  };
  /** Says something to the background; an orphaned script falls silent instead. */
  const tell = (said: Promise<unknown>): void => void said.catch(() => stillAlive());

  // What an older script of ours left behind when the extension was updated.
  document.querySelectorAll('replywell-ui').forEach((host) => host.remove());
  // An orphaned script may not even ask for its words.
  setStrings((key, substitutions) => (stillAlive() ? browser.i18n.getMessage(key, substitutions) : ''));
  const [ownSettings, allTeams] = await Promise.all([readSettings(), readTeams()]);
  const [settings, teams] = [signal(ownSettings), signal(allTeams)];
  onSettingsChanged((changed) => (settings.value = changed), life.signal);
  onTeamsChanged((changed) => (teams.value = changed), life.signal);

  const page = startPage({
    document,
    settings,
    teams,
    signal: life.signal,
    isReached: IS_REACHED,
    patchSettings: (patch) => tell(patchSettings(patch)),
    why: (rule) => tell(sendMessage('openOptions', rule)),
    count: (counts) => stillAlive() && tell(sendMessage('count', counts)),
    keepPromise: (promise) => sendMessage('keepPromise', promise),
    counted: (count) => stillAlive() && tell(sendMessage('showCount', count)),
    isAlive: stillAlive,
  });
  let focused = document.hasFocus() ? Date.now() : 0;
  window.addEventListener('focus', () => (focused = Date.now()), { signal: life.signal });
  if (!IS_REACHED) tell(sendMessage('anyBox', false).then((on) => void (on && page.readAnyBox(false))));
  const serve = (port: browser.Runtime.Port): void => {
    if (port.name === POPUP_PORT && !life.signal.aborted) servePopup(port, page, () => focused);
  };
  const stops = [
    // All frames hear it; the one that the agent is in does it.
    onMessage('nextProblem', () => {
      if (isWithAgent()) page.nextProblem();
    }),
    // Only what fills the tab is its page.
    ...(window === window.top ? [onMessage('isAt', ({ data }) => location.href === data)] : []),
    onMessage('leave', ({ data: { taken, kept } }) => {
      const isHere = (origin: string): boolean => matches(origin, location.href);
      if (taken.some(isHere) && !kept.some(isHere)) life.abort();
    }),
    () => browser.runtime.onConnect.removeListener(serve),
  ];
  browser.runtime.onConnect.addListener(serve);
  // With nobody to hear it, the popup learns that it is not answered.
  life.signal.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
}

/** Whether the focus is in this frame, or in one that is read from here. */
function isWithAgent(): boolean {
  const { activeElement } = document;
  return document.hasFocus() && !(activeElement?.localName === 'iframe' && !insideOf(activeElement));
}

/** The page around this frame reads it. */
const IS_REACHED = isReachedFromOutside(window);

/** Names this frame to the popup, which hears all frames of the tab at once. */
const FRAME = Math.random().toString(36).slice(2);

/** Keeps our own open popup up to date and does what it asks. Ends when the popup closes. */
function servePopup(port: browser.Runtime.Port, page: Page, focused: () => number): void {
  const send = (update: PopupUpdate): void => {
    try {
      const said: FromFrame<PopupUpdate> = { ...update, frame: FRAME, focused: focused() };
      port.postMessage(said);
    } catch {
      // The popup was closed meanwhile.
    }
  };
  page.look();
  // Of a frame that the page around it reads there is nothing to say, unless it has a reply of its own.
  let speaks = !IS_REACHED;
  const stops = [
    effect(() => {
      const state = page.state.value;
      speaks ||= state.kind === 'reply';
      if (speaks) send({ kind: 'state', state, host: document.location.hostname });
    }),
    effect(() => send({ kind: 'promised', promises: page.promises.offered.value })),
  ];
  const gone = (): void => send({ kind: 'state', state: { kind: 'silent', reason: 'no-reply-box', helpdesk: null }, host: '' });
  window.addEventListener('pagehide', gone);
  port.onDisconnect.addListener(() => {
    for (const stop of stops) stop();
    window.removeEventListener('pagehide', gone);
  });
  port.onMessage.addListener((message: unknown) => {
    const request = message as ToFrame<PopupRequest>;
    if (request.frame !== FRAME) return;
    if (request.do === 'undoDismiss') return page.undo();
    if (request.do === 'explain') return page.explain(request.reason);
    if (request.do === 'keepPromise') return page.promises.keep(request.key);
    if (request.do === 'leavePromises') return page.promises.leave();
    if (request.do === 'report') return send({ kind: 'report', report: page.report() });
    if (request.do === 'anyBox') {
      // A tab that forgets is asked again.
      sendMessage('anyBox', true).catch(() => undefined);
      return send({ kind: 'looked', found: page.readAnyBox(true) });
    }
    const session = page.session();
    if (!session) return;
    switch (request.do) {
      case 'apply': {
        const { key, suggestion } = request;
        const text = session.problem(key)?.suggestions[suggestion]?.text ?? '';
        void session.apply(key, suggestion).then((outcome) => send({ kind: 'applied', key, outcome, text }));
        break;
      }
      case 'fill': {
        const { key, text } = request;
        void session.fill(key, text).then((outcome) => send({ kind: 'applied', key, outcome, text }));
        break;
      }
      case 'bring': {
        const { part, text } = request;
        void session.bring(part, text).then((outcome) => send({ kind: 'applied', key: partKey(part), outcome, text }));
        break;
      }
      case 'dismiss':
        return session.dismiss(request.key, request.scope);
      case 'mood':
        return session.setMood(request.mood);
      case 'improve':
        return send({ kind: 'improvement', parts: session.improvement() });
      case 'applyAll':
        void session.applyAll(request.keys).then((outcome) => send({ kind: 'improved', ...outcome }));
        break;
      case 'copyAll':
        return send({ kind: 'improvedText', text: session.improvedText(request.keys) });
      case 'undoAll':
        void session.undoAll().then((outcome) => send({ kind: 'undone', outcome }));
        break;
      case 'summary':
        return send({ kind: 'summary', summary: session.summary(), copy: request.copy });
      case 'more':
        return session.showAll();
      case 'show':
        return page.show(request.key);
      case 'showPart':
        return page.showPart(request.part);
    }
  });
}

// A site that is switched on has its open tabs served at once, with all their frames, and an editor's frame is no page: what is in there is
// the agent's mail. Whatever goes wrong here stays here: the page must not notice.
if (document.location.protocol.startsWith('http')) start().catch(() => undefined);

import { isSendKey, sendButtonAt } from '../helpdesks/send';
import type { FoundReplyBox, Helpdesk } from '../helpdesks/types';
import type { ShownProblem } from '../messages';
import type { SendGuard } from '../settings/types';
import { firstListener } from './first-listener';
import { askBeforeSending, askedAbout, type SendQuestion } from './send-question';
import type { Session } from './session';

/** What is in memory of the reply box at this moment. */
export interface GuardState {
  readonly helpdesk: Helpdesk;
  /** The reply box with its audience as it is now, not as it was at the last look. */
  readonly found: FoundReplyBox;
  readonly session: Pick<Session, 'box' | 'state' | 'checked' | 'checkNow' | 'apply' | 'sendGuardFrom' | 'sendsAnyway'>;
  /** Aborts when the reply box is gone. */
  readonly ended: AbortSignal;
}

/** What the agent did to send. Keys cannot be pressed by us again, so a button stands in for those that do the same as it. */
export type Sends = { readonly by: 'click'; readonly button: Element } | { readonly by: 'keys'; readonly key: string };

export interface SendGuardOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  /** What is in force as it is now; `off` until there is a reply that is checked. */
  mode(): SendGuard;
  /** Null while there is no reply that is checked. */
  state(): GuardState | null;
  /** False once the extension was updated or removed under our feet. */
  isAlive(): boolean;
  /** Shows the question and returns what takes it away; throws where it cannot be shown. */
  ask(question: SendQuestion): () => void;
  /** Points to the problems and holds nothing back. */
  hint(): void;
  /** The agent sends this text, and nothing holds it back. */
  sending(text: string): void;
  /** The agent goes on writing; `left` is what was not solved. */
  reviewed(left: readonly ShownProblem[]): void;
  /** Our click did not send: the agent's own is needed once more, and passes. */
  again(by: Sends['by']): void;
}

/** So many replies are remembered as asked about. */
const MOST_ASKED = 20;

/**
 * The look before Send. It decides at once from what is in memory, and what it does not know, or what goes wrong, lets the event pass: the
 * page's Send works whatever happens to us. A reply that was asked about passes as long as it stays the same.
 */
export function startSendGuard(options: SendGuardOptions): void {
  const { window, signal: stopped } = options;
  const { location } = window;
  const first = firstListener(window);
  let asked: readonly string[] = [];
  let hinted = '';
  let open: { readonly review: () => void; readonly over: AbortSignal } | null = null;

  const nameOf = (text: string): string => `${location.pathname}\n${text}`;

  const hear = (event: MouseEvent | KeyboardEvent): void => {
    // Our own click on Send is not trusted either.
    if (!event.isTrusted) return;
    try {
      if (!open || open.over.aborted) decide(event);
      else hearWhileOpen(event, open.review);
    } catch {
      // The page gets its event.
    }
  };

  /** Escape is an answer. Keys that send are none: they may be down still from sending, and the page must not hear them from our question. */
  const hearWhileOpen = (event: MouseEvent | KeyboardEvent, review: () => void): void => {
    const now = options.state();
    if ('key' in event) {
      const isOurs = targetOf(event)?.localName === 'replywell-ui' && (event.ctrlKey || event.metaKey || event.altKey);
      if (event.key === 'Escape' && !event.isComposing) {
        hold(event);
        return review();
      }
      if (now && (event.repeat || isOurs) && isSendKey(now.helpdesk, event, now.found)) return hold(event);
    }
    if (now && whatSends(event, now)) passes(now);
  };

  /** The reply's text, when it is one to look at again before it is sent. */
  const toLookAt = (now: GuardState): string | null => {
    if (now.found.audience !== 'customer' || !now.found.element.isConnected || !options.isAlive()) return null;
    const text = now.session.box.read();
    return text.trim() !== '' && problemsIn(now, text).length > 0 ? text : null;
  };

  const decide = (event: MouseEvent | KeyboardEvent): void => {
    const now = options.state();
    const sends = now && whatSends(event, now);
    if (!now || !sends) return;
    const mode = options.mode();
    const text = mode === 'off' ? null : toLookAt(now);
    if (mode !== 'ask' || text === null || asked.includes(nameOf(text))) passes(now);
    if (text === null) return;
    if (mode === 'hint') return hintAt(text);
    if (asked.includes(nameOf(text))) return now.session.sendsAnyway(problemsIn(now, text));
    // Whatever happens from here on: next time this reply passes.
    const letPass = (passes: string): void => void (asked = [...asked, nameOf(passes)].slice(-MOST_ASKED));
    letPass(text);
    // The suggestions of what the agent is still writing can be taken as well: it is about to be sent.
    now.session.checkNow({ all: true });
    const problems = problemsIn(now, text);
    if (problems.length === 0) return passes(now);
    try {
      open = askBeforeSending({ ...options, now, sends, text, problems, letPass });
    } catch {
      return passes(now);
    }
    hold(event);
  };

  const passes = ({ session: { box }, found: { audience } }: GuardState): void => {
    if (audience !== 'team' && options.isAlive()) options.sending(box.read());
  };

  const hintAt = (text: string): void => {
    if ([hinted, ...asked].includes(nameOf(text))) return;
    hinted = nameOf(text);
    options.hint();
  };

  /** A hint comes while there is still time for it: when pointer or focus get to the button. */
  const approach = (event: Event): void => {
    try {
      const now = event.isTrusted && options.mode() === 'hint' ? options.state() : null;
      const text = now && buttonAt(event, now) && toLookAt(now);
      if (typeof text === 'string') hintAt(text);
    } catch {
      // There is no hint.
    }
  };

  first.hear = hear;
  for (const type of ['pointerover', 'focusin']) window.addEventListener(type, approach, { capture: true, passive: true, signal: stopped });
  stopped.addEventListener(
    'abort',
    () => {
      if (first.hear === hear) first.hear = null;
    },
    { once: true },
  );
}

/** What a finished check of exactly this text found; nothing where there was none. */
function problemsIn({ session }: GuardState, text: string): readonly ShownProblem[] {
  return session.checked()?.text === text ? askedAbout(session) : [];
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function whatSends(event: MouseEvent | KeyboardEvent, now: GuardState): Sends | null {
  if (!('key' in event)) {
    const button = buttonAt(event, now);
    return button && { by: 'click', button };
  }
  const { helpdesk, found } = now;
  const target = targetOf(event);
  // A bare Enter sends from the reply box only, a shortcut from anywhere in the ticket.
  const within = event.ctrlKey || event.metaKey || event.altKey ? found.panel : found.element;
  const reaches = target && (within.contains(target) || target === target.ownerDocument.body);
  return reaches && isSendKey(helpdesk, event, found) ? { by: 'keys', key: event.key } : null;
}

function buttonAt(event: Event, { helpdesk, found }: GuardState): Element | null {
  const target = targetOf(event);
  const button = target && sendButtonAt(helpdesk, target);
  return button && found.panel.contains(button) && button.getAttribute('aria-disabled') !== 'true' ? button : null;
}

function targetOf(event: Event): Element | null {
  const target = event.composedPath()[0] as Partial<Element> | undefined;
  return target?.closest ? (target as Element) : null;
}

import { effect } from '@preact/signals';
import { SEVERITIES } from '../engine/types';
import { isVisible } from '../helpdesks/visible';
import { queryAll } from '../plain-dom';
import type { ApplyOutcome, ShownProblem } from '../messages';
import type { GuardState, SendGuardOptions, Sends } from './send-guard';
import type { Session } from './session';

/** What the agent is asked, and what comes of the answers. */
export interface SendQuestion {
  readonly problems: readonly ShownProblem[];
  /** Those that are asked about and are there now. */
  left(): readonly ShownProblem[];
  apply(key: string, suggestion: number): Promise<ApplyOutcome>;
  review(): void;
  send(): void;
  /** The question is not to be seen any more. */
  gone(): void;
}

interface Options extends SendGuardOptions {
  readonly now: GuardState;
  readonly sends: Sends;
  readonly text: string;
  readonly problems: readonly ShownProblem[];
  /** This text is not asked about any more. */
  letPass(text: string): void;
}

/** What is asked about: what many customers would mind, in the agent's words or missing from them; less where the team says so. */
export const askedAbout = ({ checked, sendGuardFrom }: Pick<Session, 'checked' | 'sendGuardFrom'>): readonly ShownProblem[] => {
  const from = SEVERITIES.indexOf(sendGuardFrom());
  return checked()?.problems.filter(({ severity }) => SEVERITIES.indexOf(severity) <= from) ?? [];
};

/** Milliseconds after which a page that took our click has sent, or has emptied its reply box at least. */
const SENT = 1000;

/** Asks, and sends once if that is the answer. It is over when answered, when the reply is changed by anybody else, and when its box is gone. */
export function askBeforeSending(options: Options): { readonly review: () => void; readonly over: AbortSignal } {
  const { window, now, sends, problems, letPass } = options;
  const { session, found } = now;
  const { document, location } = window;
  const before = document.activeElement as HTMLElement | null;
  const path = location.pathname;
  const over = new AbortController();
  /** What the reply reads as long as nobody but us changes it. */
  let text = options.text;
  let applying: Promise<unknown> | null = null;

  const left = (): readonly ShownProblem[] => askedAbout(session);
  const isSame = (): boolean => found.element.isConnected && location.pathname === path && session.box.read() === text;

  const close = (): void => {
    if (over.signal.aborted) return;
    over.abort();
    // What is left after our fixes was asked about; a gap that came with one was not.
    if (text !== options.text && left().every(({ key }) => problems.some((one) => one.key === key))) letPass(text);
  };

  const review = (): void => {
    if (over.signal.aborted) return;
    close();
    found.element.focus({ preventScroll: true });
    options.reviewed(left());
  };

  const send = (): void => {
    if (over.signal.aborted) return;
    const same = isSame();
    const unsolved = left();
    close();
    if (!same) return;
    letPass(text);
    try {
      options.sending(text);
      session.sendsAnyway(unsolved);
    } catch {
      // It is sent, counted or not.
    }
    before?.focus({ preventScroll: true });
    const button = buttonFor(sends, now);
    button?.click();
    // The same reply in the same place: the page wants the agent's own click or keys, which pass now.
    const ask = (): void => void (isSame() && !options.signal.aborted && options.again(sends.by));
    if (button) setTimeout(ask, SENT);
    else ask();
  };

  const apply = async (key: string, suggestion: number): Promise<ApplyOutcome> => {
    const change = session.apply(key, suggestion);
    applying = change;
    const outcome = await change;
    text = session.box.read();
    if (applying === change) applying = null;
    return outcome;
  };

  const takeAway = options.ask({ problems, left, apply, review, gone: close, send: () => (applying ? void applying.then(send) : send()) });
  over.signal.addEventListener('abort', takeAway, { once: true });
  AbortSignal.any([options.signal, now.ended]).addEventListener('abort', close, { once: true, signal: over.signal });
  const unwatch = effect(() => {
    void session.state.value;
    // Not in the middle of a change of state.
    queueMicrotask(() => void (applying || isSame() || close()));
  });
  over.signal.addEventListener('abort', unwatch, { once: true });
  return { review, over: over.signal };
}

/** The button that sends as the agent did. Of keys, only Enter does what the button does: others may also set a status. */
function buttonFor(sends: Sends, { helpdesk, found }: GuardState): HTMLElement | null {
  const buttons =
    sends.by === 'click'
      ? [sends.button]
      : sends.key === 'Enter'
        ? helpdesk.sendButtons.flatMap((selector) => queryAll(found.panel, selector))
        : [];
  return (buttons.find(isVisible) as HTMLElement | undefined) ?? null;
}

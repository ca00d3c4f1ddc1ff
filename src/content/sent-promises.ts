import { signal, type ReadonlySignal } from '@preact/signals';
import type { Clock } from '../engine/types';
import type { Offer } from '../messages';
import { findPromises } from '../promises/find';
import { toKeep, type NewPromise } from '../promises/kept';
import { mightPromise } from '../promises/might-promise';

/** What was promised in the reply that was sent last. */
export interface SentPromises {
  /** Those that can be kept and were neither kept nor refused. */
  readonly offered: ReadonlySignal<readonly Offer[]>;
  /** They are shown in the page as well, for a while. */
  readonly inPage: ReadonlySignal<boolean>;
  /** The agent does what sends this text: it is gone with the box, if it is sent. */
  sending(text: string): void;
  /** The text of the reply box is gone, and the agent has not deleted it; `alone` where nothing else has changed, such as the ticket. */
  gone(text: string, alone: boolean): void;
  keep(key: string): void;
  leave(): void;
}

interface Options {
  readonly signal: AbortSignal;
  /** Whether anything is to be offered. */
  isOn(): boolean;
  /** Whether it is known how this helpdesk sends: then nothing else is taken for it. */
  knowsSend(): boolean;
  clock(): Clock;
  /** The address of the ticket's page. */
  address(): string;
  /** Rejects where it could not be kept. */
  keep(promise: NewPromise): Promise<void>;
}

/** Milliseconds within which a page has sent. */
const SENDING = 10_000;
/** Milliseconds for which the page shows them. */
const SHOWN = 30_000;

/** Offers to keep what a reply promises once it is sent; nothing of it outlives `signal`. */
export function createSentPromises({ signal: stopped, isOn, knowsSend, clock, address, keep }: Options): SentPromises {
  const offered = signal<readonly Offer[]>([]);
  const inPage = signal(false);
  let sent: { readonly text: string; readonly address: string; readonly at: number } | null = null;
  /** Counts up with each reply, and when its promises are left. */
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = (text: string, ticket: string): void => {
    clearTimeout(timer);
    round++;
    try {
      offered.value = mightPromise(text) ? promisesIn(text, ticket, clock()) : [];
    } catch {
      // What the box reads next matters more.
      offered.value = [];
    }
    inPage.value = offered.value.length > 0;
    timer = setTimeout(() => (inPage.value = false), SHOWN);
  };
  const without = (key: string): void => {
    offered.value = offered.value.filter((one) => one.key !== key);
    inPage.value &&= offered.value.length > 0;
  };
  stopped.addEventListener('abort', () => (clearTimeout(timer), (inPage.value = false)), { once: true });
  return {
    offered,
    inPage,
    sending(text) {
      sent = isOn() ? { text, address: address(), at: Date.now() } : null;
    },
    gone(text, alone) {
      const before = sent && Date.now() - sent.at < SENDING ? sent : null;
      sent = null;
      if (stopped.aborted || !isOn()) return;
      if (before) offer(before.text, before.address);
      else if (alone && !knowsSend()) offer(text, address());
    },
    keep(key) {
      const one = offered.peek().find((promise) => promise.key === key);
      if (!one) return;
      const { sentence, owner, due, ticket } = one;
      without(key);
      const before = round;
      keep({ sentence, owner, due, ticket }).catch(() => {
        if (round === before) offered.value = [...offered.peek(), one];
      });
    },
    leave() {
      round++;
      offered.value = [];
      inPage.value = false;
    },
  };
}

/** What can be kept of a reply: what it promises for a time that is still to come; of a sentence with two promises for one time, one. */
function promisesIn(text: string, ticket: string, clock: Clock): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const { span, owner, due, trouble } of findPromises(text, clock)) {
    const key = `${span.start} ${due.at}`;
    const promise = trouble ? null : toKeep({ sentence: text.slice(span.start, span.end).trim(), owner, due }, ticket);
    if (promise && !offers.has(key)) offers.set(key, { ...promise, key });
  }
  return [...offers.values()];
}

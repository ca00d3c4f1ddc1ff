import browser from 'webextension-polyfill';
import { inTurn } from '../settings/in-turn';
import { onStoredChange } from '../settings/read';
import { isKept, KEPT, keptIn, type Kept } from './kept';

/** The promises that are kept on this machine, the first due first. Rejects when storage does. */
export const readKept = async (): Promise<readonly Kept[]> => keptIn(await browser.storage.local.get());

/** Keeps a promise, in the place of one of the same id. For the background only. Rejects where it is damaged. */
export function keep(promise: Kept): Promise<void> {
  return inTurn(async () => {
    if (!isKept(promise)) throw new TypeError('it is no promise that can be kept');
    const { id, sentence, owner, ticket, due, reminded } = promise;
    await browser.storage.local.set({ [KEPT + id]: { id, sentence, owner, ticket, due, reminded } });
  });
}

/** Calls `listener` after every change of the kept promises, until `signal` aborts. */
export function onKeptChanged(listener: (kept: readonly Kept[]) => void, signal: AbortSignal): void {
  const read = (): Promise<readonly Kept[]> => readKept().catch(() => []);
  onStoredChange((keys, area) => area === 'local' && keys.some((key) => key.startsWith(KEPT)), read, listener, signal);
}

/** Deletes a promise that is done, with all that was stored of it. For the background only. */
export function forget(id: string): Promise<void> {
  return inTurn(() => browser.storage.local.remove(KEPT + id));
}

/** Deletes all promises, damaged ones, too. For the background only. */
export function forgetAll(): Promise<void> {
  return inTurn(async () => {
    const { local } = browser.storage;
    await local.remove(Object.keys(await local.get()).filter((key) => key.startsWith(KEPT)));
  });
}

/** Notes that the agent was reminded at `now` (ms), unless the promise was done meanwhile. For the background only. */
export function noteReminded(id: string, now: number): Promise<void> {
  return inTurn(async () => {
    const { local } = browser.storage;
    const [promise] = keptIn(await local.get(KEPT + id));
    if (promise) await local.set({ [KEPT + id]: { ...promise, reminded: now } });
  });
}

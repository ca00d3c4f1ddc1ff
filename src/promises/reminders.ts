import browser from 'webextension-polyfill';
import { inTurn } from '../settings/in-turn';
import { KEPT, isUrgent, remindAt, type Kept } from './kept';
import { noteReminded, readKept } from './store';

/** How the agent is told. */
export interface Words {
  /** The title of a notification. */
  title(promise: Kept): string;
  /** For so many promises the time has come, at the start and whenever that may have changed. */
  urgent(count: number): void;
  /** Whether a tab shows this address, where the browser does not say what it shows. */
  shows(tab: number, address: string): Promise<boolean>;
}

/** The permission that the agent gives with the first reminder. */
export const NOTIFICATIONS = { permissions: ['notifications'] } satisfies browser.Permissions.Permissions;

/**
 * Reminds of the kept promises from now on: to be called at every start of the worker, before anything is awaited, so that the alarm that
 * woke it is heard. Alarms do not survive everything, storage does: they are made again from it. What cannot be shown because the agent has
 * not allowed notifications yet is shown once that is so.
 */
export function startReminders(words: Words): void {
  const { alarms, permissions, storage } = browser;
  // One after another: what was read before a change would take the alarms away that are made after it.
  const again = (): void => void inTurn(() => Promise.all([setAlarms(), countUrgent(words)])).catch(report);
  alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(KEPT)) void remind(name, words).catch(report);
  });
  storage.onChanged.addListener((changes, area) => {
    const ours = Object.entries(changes).filter(([key]) => area === 'local' && key.startsWith(KEPT));
    for (const [key, { newValue }] of ours) if (!newValue) void notifications()?.clear(key).catch(report);
    if (ours.length) again();
  });
  const onClicked = (name: string): void => {
    if (name.startsWith(KEPT)) void openTicket(name, words).catch(report);
  };
  const hearClicks = (): void => notifications()?.onClicked.addListener(onClicked);
  hearClicks();
  permissions.onAdded.addListener(({ permissions: added = [] }) => {
    if (!added.includes('notifications')) return;
    hearClicks();
    again();
  });
  again();
}

/** Sets an alarm for each promise that the agent was not reminded of, and takes away those of promises that are no more. */
export async function setAlarms(now = Date.now()): Promise<void> {
  const [kept, before] = await Promise.all([readKept(), browser.alarms.getAll()]);
  const wanted = new Map<string, number>();
  for (const promise of kept) {
    const at = remindAt(promise, now);
    // What could not be shown would wake the worker again and again.
    if (at !== null && (at > now || notifications())) wanted.set(KEPT + promise.id, at);
  }
  const there = new Map(before.map(({ name, scheduledTime }) => [name, scheduledTime]));
  await Promise.all([
    ...[...there.keys()].filter((name) => name.startsWith(KEPT) && !wanted.has(name)).map((name) => browser.alarms.clear(name)),
    // One whose time has come goes off by itself; made again, it would be put off.
    ...[...wanted]
      .filter(([name, at]) => there.get(name) !== at && (there.get(name) ?? Infinity) > now)
      .map(([name, when]) => browser.alarms.create(name, { when })),
  ]);
}

/** Undefined until the agent allows notifications. */
const notifications = (): browser.Notifications.Static | undefined =>
  (browser as { readonly notifications?: browser.Notifications.Static }).notifications;

const countUrgent = async ({ urgent }: Words): Promise<void> =>
  urgent((await readKept()).filter((promise) => isUrgent(promise, Date.now())).length);

/** The notification first, then the note: killed between the two, the worker rather reminds twice than never. */
async function remind(name: string, words: Words): Promise<void> {
  const promise = await promiseOf(name);
  if (!promise || promise.reminded !== null) return;
  await countUrgent(words);
  const shown = notifications();
  if (!shown) return;
  await shown.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words.title(promise),
    message: promise.sentence,
  });
  await noteReminded(promise.id, Date.now());
}

/** Goes to the ticket's tab where there is one, else opens it. */
async function openTicket(name: string, { shows }: Words): Promise<void> {
  const promise = await promiseOf(name);
  await notifications()?.clear(name);
  if (!promise) return;
  const { ticket } = promise;
  const open = await browser.tabs.query({}).catch(() => []);
  // A tab's address can be read on hosts that the agent has allowed; of others only we ourselves know, where we are.
  const here = await Promise.all(
    open.map(({ id, url }) => url === ticket || (url === undefined && id !== undefined && shows(id, ticket).catch(() => false))),
  );
  const tab = open[here.indexOf(true)];
  if (tab?.id === undefined) await browser.tabs.create({ url: promise.ticket });
  else {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  }
}

const promiseOf = async (name: string): Promise<Kept | undefined> => (await readKept()).find(({ id }) => KEPT + id === name);

/** A promise's words are no matter for a log. */
const report = (error: unknown): void => console.warn('Replywell: a reminder', error instanceof Error ? error.name : 'failed');

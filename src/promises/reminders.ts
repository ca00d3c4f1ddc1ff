import browser from 'webextension-polyfill';
import { KEPT, remindAt, type Kept } from './kept';
import { noteReminded, readKept } from './store';

/** The words of a notification. */
export interface Words {
  title(promise: Kept): string;
}

/**
 * Reminds of the kept promises from now on: to be called at every start of the worker, before anything is awaited, so that the alarm that
 * woke it is heard. Alarms do not survive everything, storage does: they are made again from it.
 */
export function startReminders(words: Words): void {
  const { alarms, notifications, storage } = browser;
  alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(KEPT)) void remind(name, words).catch(report);
  });
  notifications.onClicked.addListener((name) => {
    if (name.startsWith(KEPT)) void openTicket(name).catch(report);
  });
  storage.onChanged.addListener((changes, area) => {
    const ours = Object.entries(changes).filter(([key]) => area === 'local' && key.startsWith(KEPT));
    for (const [key, { newValue }] of ours) if (!newValue) void notifications.clear(key).catch(report);
    if (ours.length) void setAlarms().catch(report);
  });
  void setAlarms().catch(report);
}

/** Sets an alarm for each promise that the agent was not reminded of, and takes away those of promises that are no more. */
export async function setAlarms(now = Date.now()): Promise<void> {
  const [kept, before] = await Promise.all([readKept(), browser.alarms.getAll()]);
  const wanted = new Map<string, number>();
  for (const promise of kept) {
    const at = remindAt(promise, now);
    if (at !== null) wanted.set(KEPT + promise.id, at);
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

/** The notification first, then the note: killed between the two, the worker rather reminds twice than never. */
async function remind(name: string, words: Words): Promise<void> {
  const promise = await promiseOf(name);
  if (!promise || promise.reminded !== null) return;
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words.title(promise),
    message: promise.sentence,
  });
  await noteReminded(promise.id, Date.now());
}

/** Goes to the ticket's tab where there is one, else opens it. */
async function openTicket(name: string): Promise<void> {
  const promise = await promiseOf(name);
  await browser.notifications.clear(name);
  if (!promise) return;
  const open = await browser.tabs.query({}).catch(() => []);
  // A tab's address can be read on hosts that the agent has allowed.
  const tab = open.find(({ url }) => url === promise.ticket);
  if (tab?.id === undefined) await browser.tabs.create({ url: promise.ticket });
  else {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  }
}

const promiseOf = async (name: string): Promise<Kept | undefined> => (await readKept()).find(({ id }) => KEPT + id === name);

/** A promise's words are no matter for a log. */
const report = (error: unknown): void => console.warn('Replywell: a reminder', error instanceof Error ? error.name : 'failed');

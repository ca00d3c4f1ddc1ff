import browser from 'webextension-polyfill';
import { sendMessage } from '../messages';
import { calendarOf } from '../promises/ics';
import { NOTIFICATIONS } from '../promises/reminders';
import { download } from '../ui/download';
import { t } from '../ui/i18n';
import { say, type PopupActions, type PopupStore } from './store';

/** What can be done with promises; it is stored by the background. */
export function promiseActions(
  store: PopupStore,
  request: PopupActions['request'],
): Pick<PopupActions, 'keep' | 'done' | 'undoDone' | 'toCalendar' | 'allowReminders'> {
  const refused = (): void => say(store, t('promiseNotKept'));
  // The browser's question may close the popup: whatever else is to be done comes first.
  const allowReminders = (): void => void browser.permissions.request(NOTIFICATIONS).catch(() => false);
  return {
    keep(key) {
      request({ do: 'keepPromise', key });
      if (!store.mayNotify.peek()) allowReminders();
    },
    done: ({ id }) => void sendMessage('forgetPromise', id).catch(refused),
    undoDone: (promise) => void sendMessage('restorePromise', promise).catch(refused),
    toCalendar: (kept) => download('promises.ics', new Blob([calendarOf(kept, Date.now())], { type: 'text/calendar' })),
    allowReminders,
  };
}

/** Keeps the store true to whether notifications are allowed, until `signal` aborts. */
export async function watchPermission(store: PopupStore, signal: AbortSignal): Promise<void> {
  const { permissions } = browser;
  const look = async (): Promise<void> => void (store.mayNotify.value = await permissions.contains(NOTIFICATIONS));
  const changed = (): void => void look().catch(() => undefined);
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
  await look();
}

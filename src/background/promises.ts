import browser from 'webextension-polyfill';
import { onMessage, sendMessage } from '../messages';
import { dueWords } from '../promises/due-words';
import type { NewPromise } from '../promises/kept';
import { NOTIFICATIONS, startReminders } from '../promises/reminders';
import { forget, forgetAll, keep } from '../promises/store';
import { showUrgent } from './badge';
import type { Sender } from './senders';

/** Keeps promises and reminds of them. `fromOurPages` throws for a message from anywhere else. */
export function keepPromises(fromOurPages: (sender: Sender) => true): void {
  onMessage('keepPromise', async ({ data, sender }) => {
    checkSite(data, sender);
    await keep({ ...data, id: crypto.randomUUID(), reminded: null });
    return browser.permissions.contains(NOTIFICATIONS);
  });
  onMessage('restorePromise', ({ data, sender }) => fromOurPages(sender) && keep(data));
  onMessage('forgetPromise', ({ data, sender }) => fromOurPages(sender) && forget(data));
  onMessage('forgetPromises', ({ sender }) => fromOurPages(sender) && forgetAll());
  startReminders({
    title({ due }) {
      return browser.i18n.getMessage('reminderTitle', dueWords(due));
    },
    urgent: (count) => void showUrgent(count),
    shows: (tab, address) => sendMessage('isAt', address, tab),
  });
}

/** A page's content script, which stands beside foreign code, may only name a page of its own site: a click will open it. Throws for others. */
function checkSite({ ticket }: NewPromise, { url }: Sender): void {
  if (!url || new URL(ticket).origin !== new URL(url).origin) throw new Error('It is no promise of this site.');
}

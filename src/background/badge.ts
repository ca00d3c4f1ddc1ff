import browser from 'webextension-polyfill';
import type { ShownCount } from '../messages';

const BADGE_COLOUR = '#8a3c00';
const URGENT_COLOUR = '#0f6259';

/** Key in session storage, with the tab's id: what the tab's page said last. A browser's own word on a tab hides what is said for all. */
const SHOWN = 'shown-';
/** In an object, because the count may be null. */
interface Said {
  readonly count: ShownCount;
}

/** Promises whose time has come; told at every start of the worker. */
let urgent = 0;

/**
 * Shows the number of problems on a tab's icon, in words in its title. Where there is no problem, the number of promises that are due shows
 * instead. Never rejects.
 */
export async function showCount(tabId: number | undefined, count: ShownCount): Promise<void> {
  if (tabId === undefined) return;
  const shown = show(tabId, count);
  await browser.storage.session.set({ [SHOWN + tabId]: { count } satisfies Said }).catch(() => undefined);
  await shown;
}

/** Shows on all tabs for how many promises the time has come, in words in the icon's title; a tab's own problems go before. Never rejects. */
export async function showUrgent(count: number): Promise<void> {
  urgent = count;
  const { action, storage } = browser;
  try {
    await Promise.all([
      action.setBadgeText({ text: numberOf(null) }),
      action.setBadgeBackgroundColor({ color: URGENT_COLOUR }),
      action.setTitle({ title: titleOf(null) }),
    ]);
    const own = Object.entries(await storage.session.get()).filter(([key]) => key.startsWith(SHOWN));
    await Promise.all(own.map(([key, said]) => show(Number(key.slice(SHOWN.length)), (said as Said).count)));
  } catch {
    // It shows with the next change.
  }
}

async function show(tabId: number, count: ShownCount): Promise<void> {
  const { action, storage } = browser;
  const off = count === null ? 'off-' : '';
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: numberOf(count) }),
      action.setBadgeBackgroundColor({ tabId, color: found(count) ? BADGE_COLOUR : URGENT_COLOUR }),
      action.setTitle({ tabId, title: titleOf(count) }),
      action.setIcon({ tabId, path: { 16: `icons/${off}16.png`, 32: `icons/${off}32.png` } }),
    ]);
  } catch {
    // The tab was closed meanwhile.
    await storage.session.remove(SHOWN + tabId).catch(() => undefined);
  }
}

const found = (count: ShownCount): number => (typeof count === 'number' ? count : 0);

const numberOf = (count: ShownCount): string => String(found(count) || urgent || '');

function titleOf(count: ShownCount): string {
  const { getMessage } = browser.i18n;
  if (found(count)) return getMessage(count === 1 ? 'actionTitleOne' : 'actionTitleMany', String(count));
  if (urgent) return getMessage(urgent === 1 ? 'actionTitleDue' : 'actionTitleDueMany', String(urgent));
  return getMessage(count === 0 ? 'actionTitleReady' : 'actionTitle');
}

import browser from 'webextension-polyfill';

const BADGE_COLOUR = '#8a3c00';
const URGENT_COLOUR = '#0f6259';

/** Shows the number of problems on a tab's icon, in words in its title; null is a tab without a reply box. Never rejects. */
export async function showCount(tabId: number | undefined, count: number | null): Promise<void> {
  if (tabId === undefined) return;
  const { action, i18n } = browser;
  const title =
    count === null
      ? i18n.getMessage('actionTitle')
      : count === 0
        ? i18n.getMessage('actionTitleReady')
        : i18n.getMessage(count === 1 ? 'actionTitleOne' : 'actionTitleMany', String(count));
  const off = count === null ? 'off-' : '';
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text: count ? String(count) : '' }),
      action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
      action.setTitle({ tabId, title }),
      action.setIcon({ tabId, path: { 16: `icons/${off}16.png`, 32: `icons/${off}32.png` } }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Shows on the icon of all tabs that say nothing of their own for how many promises the time has come, in words in its title. Never rejects. */
export async function showUrgent(count: number): Promise<void> {
  const { action, i18n } = browser;
  const title =
    count === 0 ? i18n.getMessage('actionTitle') : i18n.getMessage(count === 1 ? 'actionTitleDue' : 'actionTitleDueMany', String(count));
  try {
    await Promise.all([
      action.setBadgeText({ text: count ? String(count) : '' }),
      action.setBadgeBackgroundColor({ color: URGENT_COLOUR }),
      action.setTitle({ title }),
    ]);
  } catch {
    // It shows with the next change.
  }
}

import browser from 'webextension-polyfill';
import type { Sender } from './senders';

/**
 * Whether any reply box is read in a tab while it stays on its host; `on` makes it so. It is forgotten with the browser's session.
 */
export async function anyBox({ tab, url }: Sender, on: boolean): Promise<boolean> {
  if (tab?.id === undefined || url === undefined) return false;
  const { session } = browser.storage;
  const [key, { hostname }] = [`any-box-${tab.id}`, new URL(url)];
  if (on) await session.set({ [key]: hostname });
  return on || (await session.get(key))[key] === hostname;
}

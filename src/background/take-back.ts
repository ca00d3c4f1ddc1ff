import browser from 'webextension-polyfill';
import { sendMessage } from '../messages';

/**
 * Makes an end of what we have where the agent took our permission back: scripts that the browser would still start, and those that run
 * in open pages. The package that registers them forgets all but the last of each site, and all of them when the background slept.
 */
export function leaveWhatIsTakenBack(): void {
  browser.permissions.onRemoved.addListener(({ origins: taken = [] }) => {
    if (taken.length > 0) void Promise.all([unregister(), leavePages(taken)]);
  });
}

async function unregister(): Promise<void> {
  const { scripting, permissions } = browser;
  for (const { id, matches = [] } of await scripting.getRegisteredContentScripts()) {
    if (await permissions.contains({ origins: matches })) continue;
    // One that is gone already is no reason to leave the others.
    await scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  }
}

/** Without the permission no address is told to us, so every page is asked whether it is meant. */
async function leavePages(taken: readonly string[]): Promise<void> {
  const { origins: kept = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({});
  // A tab without a content script has nobody to hear it.
  await Promise.all(tabs.map(({ id }) => id !== undefined && sendMessage('leave', { taken, kept }, id).catch(() => undefined)));
}

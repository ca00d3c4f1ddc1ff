import 'webext-dynamic-content-scripts';
import browser from 'webextension-polyfill';
import { onMessage, sendMessage } from '../messages';
import { writeSettings } from '../settings';
import { showCount } from './badge';

onMessage('patchSettings', ({ data }) => writeSettings(data));
onMessage('showCount', ({ data, sender }) => showCount(sender.tab?.id, data));
onMessage('openOptions', async ({ data }) => {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${data ? `#${data}` : ''}`) });
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command !== 'next-problem' || tab?.id === undefined) return;
  // A tab without a content script has nobody to hear it.
  sendMessage('nextProblem', undefined, tab.id).catch(() => undefined);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});

import 'webext-dynamic-content-scripts';
import browser from 'webextension-polyfill';
import { isCount } from '../insights/counts';
import { addCounts, clearCounts, forgetOldCounts, restoreCounts } from '../insights/store';
import { onMessage, sendMessage } from '../messages';
import { clearAttempts, keepAttempt } from '../settings/attempts';
import { settleSettings, writeSettings } from '../settings/write';
import { mirrorPolicy, removePack, writePack, writeTeamRules } from '../settings/write-teams';
import { anyBox } from './any-box';
import { showCount } from './badge';
import { keepPromises } from './promises';
import { allowedPatch, fromOurPages } from './senders';
import { leaveWhatIsTakenBack } from './take-back';

leaveWhatIsTakenBack();
keepPromises(fromOurPages);
// A page's content script stands beside foreign code: it may ask for what the agent chooses in the page, and for no more.
onMessage('patchSettings', ({ data, sender }) => writeSettings(allowedPatch(data, sender)));
onMessage('putPack', ({ data, sender }) => fromOurPages(sender) && writePack(data));
onMessage('removePack', ({ data, sender }) => fromOurPages(sender) && removePack(data));
onMessage('setTeamRules', ({ data, sender }) => fromOurPages(sender) && writeTeamRules(data));
onMessage('count', ({ data }) => addCounts(data));
onMessage('restoreCounts', ({ data, sender }) => fromOurPages(sender) && restoreCounts(data));
onMessage('clearCounts', ({ sender }) => fromOurPages(sender) && clearCounts());
onMessage('keepAttempt', ({ data, sender }) => fromOurPages(sender) && keepAttempt(data));
onMessage('clearAttempts', ({ sender }) => fromOurPages(sender) && clearAttempts());
onMessage('showCount', ({ data, sender }) => showCount(sender.tab?.id, data === 'waits' || data === 0 || isCount(data) ? data : null));
onMessage('anyBox', ({ data, sender }) => anyBox(sender, data === true));
onMessage('openOptions', async ({ data, sender }) => {
  // From a tab that the agent is not looking at nobody has asked for it.
  if (sender.tab?.active === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html${data ? `#${encodeURI(data)}` : ''}`) });
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command !== 'next-problem' || tab?.id === undefined) return;
  // A tab without a content script has nobody to hear it.
  sendMessage('nextProblem', undefined, tab.id).catch(() => undefined);
});

/** Makes true what is stored: today's form, and the organisation's word. What fails is tried again at the next start. */
function settle(): void {
  settleSettings().catch(() => undefined);
  mirrorPolicy().catch(() => undefined);
  forgetOldCounts().catch(() => undefined);
}
browser.runtime.onStartup.addListener(settle);
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'managed') mirrorPolicy().catch(() => undefined);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  settle();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
});

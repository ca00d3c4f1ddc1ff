import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { atOnce, offered } from '../helpdesks/offered';
import { onCountsChanged, readCounts } from '../insights/store';
import { sendMessage } from '../messages';
import { onKeptChanged, readKept } from '../promises/store';
import { rules } from '../rules';
import { applyPatch, onSettingsChanged, onTeamsChanged, patchSettings, readSettings, readTeams } from '../settings';
import { onAttemptsChanged, readAttempts } from '../settings/attempts';
import { onPolicyProblemsChanged, readPolicyProblems } from '../settings/policy-problems';
import { setStrings, t } from '../ui/i18n';
import { readAccess } from './access';
import { Options } from './options';
import { download } from '../ui/download';
import './options.css';
import { startPackTools } from './pack-tools';
import type { OptionsProps, OptionsStore, PackActions } from './store';

setStrings(browser.i18n.getMessage);
document.documentElement.lang = t('languageCode');
document.title = t('optionsTitle');

const { granted, allow, takeBack } = readAccess();
const named = () => decodeURIComponent(location.hash.slice(1));
const [settings, teams, problems, attempts, counts, kept] = await Promise.all([
  readSettings(),
  readTeams(),
  readPolicyProblems(),
  readAttempts(),
  readCounts(),
  readKept().catch(() => []),
]);
const store: OptionsStore = {
  settings: signal(settings),
  teams: signal(teams),
  policyProblems: signal(problems),
  counts: signal(counts),
  granted,
  attempts: signal(attempts),
  kept: signal(kept),
  target: signal(named()),
  editing: signal(null),
};
const open = new AbortController();
onSettingsChanged((changed) => (store.settings.value = changed), open.signal);
onTeamsChanged((changed) => (store.teams.value = changed), open.signal);
onPolicyProblemsChanged((changed) => (store.policyProblems.value = changed), open.signal);
onCountsChanged((changed) => (store.counts.value = changed), open.signal);
onKeptChanged((changed) => (store.kept.value = changed), open.signal);
onAttemptsChanged((changed) => (store.attempts.value = changed), open.signal);
// A file that is dropped beside its place would take the page's place, and all that is not saved with it.
for (const type of ['dragover', 'drop'] as const)
  window.addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
window.addEventListener('hashchange', () => (store.target.value = named()));

/** What could not be stored is not shown as if it were. */
const readAgain = () => void readAttempts().then((kept) => (store.attempts.value = kept));

const actions: OptionsProps['actions'] = {
  patch: (patch) => {
    store.settings.value = applyPatch(store.settings.value, patch);
    patchSettings(patch).catch(() => void readSettings().then((kept) => (store.settings.value = kept)));
  },
  allow,
  takeBack,
  clearCounts: () => void sendMessage('clearCounts', undefined).catch(() => undefined),
  restoreCounts: (days) => void sendMessage('restoreCounts', days).catch(() => undefined),
  clearPromises: () => void sendMessage('forgetPromises', undefined).catch(() => undefined),
  restorePromises: (promises) => promises.forEach((promise) => void sendMessage('restorePromise', promise).catch(() => undefined)),
  keepAttempt: (attempt) => {
    store.attempts.value = [...store.attempts.value, attempt];
    sendMessage('keepAttempt', attempt).catch(readAgain);
  },
  clearAttempts: () => {
    store.attempts.value = [];
    sendMessage('clearAttempts', undefined).catch(readAgain);
  },
};
const packs: PackActions = {
  ...startPackTools(),
  put: (pack) => sendMessage('putPack', pack),
  remove: (id) => sendMessage('removePack', id),
  setRules: (rules) => sendMessage('setTeamRules', rules),
  download,
};
const app = document.getElementById('app') ?? document.body;
render(<Options store={store} rules={rules} helpdesks={atOnce} offered={offered} actions={actions} packs={packs} />, app);
document.getElementById(named())?.scrollIntoView();

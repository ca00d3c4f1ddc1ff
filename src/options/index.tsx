import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { atOnce, offered } from '../helpdesks/offered';
import { rules } from '../rules';
import { applyPatch, onSettingsChanged, onTeamsChanged, patchSettings, readSettings, readTeams } from '../settings';
import { onPolicyProblemsChanged, readPolicyProblems } from '../settings/policy-problems';
import { sendMessage } from '../messages';
import { setStrings, t } from '../ui/i18n';
import { readAccess } from './access';
import { Options } from './options';
import { download } from './download';
import './options.css';
import { startPackTools } from './pack-tools';
import type { OptionsProps, OptionsStore, PackActions } from './store';

setStrings(browser.i18n.getMessage);
document.documentElement.lang = t('languageCode');
document.title = t('optionsTitle');

const { granted, allow, takeBack } = readAccess();
const named = () => decodeURIComponent(location.hash.slice(1));
const [settings, teams, problems] = await Promise.all([readSettings(), readTeams(), readPolicyProblems()]);
const store: OptionsStore = {
  settings: signal(settings),
  teams: signal(teams),
  policyProblems: signal(problems),
  granted,
  target: signal(named()),
  editing: signal(null),
};
const open = new AbortController();
onSettingsChanged((changed) => (store.settings.value = changed), open.signal);
onTeamsChanged((changed) => (store.teams.value = changed), open.signal);
onPolicyProblemsChanged((changed) => (store.policyProblems.value = changed), open.signal);
// A file that is dropped beside its place would take the page's place, and all that is not saved with it.
for (const type of ['dragover', 'drop'] as const)
  window.addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
window.addEventListener('hashchange', () => (store.target.value = named()));

const actions: OptionsProps['actions'] = {
  patch: (patch) => {
    store.settings.value = applyPatch(store.settings.value, patch);
    patchSettings(patch).catch(() => void readSettings().then((kept) => (store.settings.value = kept)));
  },
  allow,
  takeBack,
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

import { signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { atOnce, offered } from '../helpdesks/offered';
import { rules } from '../rules';
import { applyPatch, onSettingsChanged, onTeamsChanged, patchSettings, readSettings, readTeams } from '../settings';
import { onPolicyProblemsChanged, readPolicyProblems } from '../settings/policy-problems';
import { setStrings, t } from '../ui/i18n';
import { readAccess } from './access';
import { Options } from './options';
import './options.css';
import type { OptionsProps, OptionsStore } from './store';

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
};
const open = new AbortController();
onSettingsChanged((changed) => (store.settings.value = changed), open.signal);
onTeamsChanged((changed) => (store.teams.value = changed), open.signal);
onPolicyProblemsChanged((changed) => (store.policyProblems.value = changed), open.signal);
window.addEventListener('hashchange', () => (store.target.value = named()));

const actions: OptionsProps['actions'] = {
  patch: (patch) => {
    store.settings.value = applyPatch(store.settings.value, patch);
    patchSettings(patch).catch(() => void readSettings().then((kept) => (store.settings.value = kept)));
  },
  allow,
  takeBack,
};
const app = document.getElementById('app') ?? document.body;
render(<Options store={store} rules={rules} helpdesks={atOnce} offered={offered} actions={actions} />, app);
document.getElementById(named())?.scrollIntoView();

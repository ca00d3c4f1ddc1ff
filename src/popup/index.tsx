import { render } from 'preact';
import browser from 'webextension-polyfill';
import { onKeptChanged, readKept } from '../promises/store';
import { rules } from '../rules';
import { applyPatch, onSettingsChanged, onTeamsChanged, patchSettings, readSettings, readTeams } from '../settings';
import { setStrings, t } from '../ui/i18n';
import { copyText } from './copy-text';
import './popup.css';
import { Popup } from './popup';
import { promiseActions, watchPermission } from './promise-actions';
import { browserIn } from './report-text';
import type { PopupActions } from './store';
import { createStore } from './store';
import { linkTab } from './tab-link';

setStrings(browser.i18n.getMessage);
document.documentElement.lang = t('languageCode');

const store = createStore(...(await Promise.all([readSettings(), readTeams()])));
const open = new AbortController();
onSettingsChanged((settings) => (store.settings.value = settings), open.signal);
onKeptChanged((kept) => (store.kept.value = kept), open.signal);
const nothing = () => undefined;
await readKept().then((kept) => (store.kept.value = kept), nothing);
void watchPermission(store, open.signal).catch(nothing);
onTeamsChanged((teams) => (store.teams.value = teams), open.signal);

/** The tab that the popup is about: `?tab=ID`, else the one it was opened on. */
async function findTab(): Promise<browser.Tabs.Tab | undefined> {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  if (id > 0) return browser.tabs.get(id).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

const tab = await findTab();
if (tab?.id === undefined) store.away.value = 'unknown';
const link = tab?.id === undefined ? { request: () => {}, allow: () => {}, reload: () => {} } : linkTab(store, tab.id, tab.url);

const actions: PopupActions = {
  ...link,
  ...promiseActions(store, link.request),
  patch: (patch) => {
    store.settings.value = applyPatch(store.settings.value, patch);
    patchSettings(patch).catch(() => void readSettings().then((kept) => (store.settings.value = kept)));
  },
  copy: (text) => copyText(store, text),
};
const metas = new Map(rules.map(({ meta }) => [meta.id, meta]));
const maker = { version: browser.runtime.getManifest().version, browser: browserIn(navigator.userAgent) };
render(<Popup store={store} actions={actions} metas={metas} maker={maker} />, document.getElementById('app') ?? document.body);

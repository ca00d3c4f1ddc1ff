import { render } from 'preact';
import type { PageState, Silence } from '../../../src/messages';
import { Popup } from '../../../src/popup/popup';
import '../../../src/ui/page.css';
import '../../../src/popup/popup.css';
import type { Away, PopupActions } from '../../../src/popup/store';
import { createStore } from '../../../src/popup/store';
import type { PartInContext } from '../../../src/rewrite/in-context';
import { DEFAULTS } from '../../../src/settings/types';
import { NO_TEAMS, type Teams } from '../../../src/teams/types';
import { setStrings } from '../../../src/ui/i18n';
import { englishStrings } from '../strings';
import { CALM, CHANGES, KEPT_PROMISES, MAKER, METAS, PROBLEMS, PROMISED, REPORT, SOME_PLACES, TWELVE, reply } from './fake';
import { BILLING, DAMAGED, KEPT, OWN, RULED } from './teams';

const { missing, blame, vague, sigh, long, cues, gap } = PROBLEMS;
const silent = (reason: Silence): PageState => ({ kind: 'silent', reason, helpdesk: 'Zendesk' });

/** Every state the popup can be in, by name. */
const SCENES: Readonly<Record<string, PageState | Away | 'waiting'>> = {
  none: reply([]),
  content: reply([], { signals: CALM }),
  unheard: reply([vague], { heard: false, signals: CALM }),
  corrected: reply([missing, blame], { mood: 'angry' }),
  cues: reply([blame, cues]),
  gap: reply([gap, blame]),
  empty: reply([], { empty: true }),
  promises: reply([], { empty: true }),
  one: reply([blame]),
  few: reply([missing, blame, vague, sigh]),
  undo: reply([missing, blame], { undoDismiss: true, mayExplain: true }),
  twelve: reply(TWELVE),
  long: reply([long, blame]),
  copy: reply([missing, blame], { canReplace: false }),
  scorecard: reply([missing, blame], { places: SOME_PLACES }),
  team: reply([OWN, vague], { team: { id: BILLING.id, name: BILLING.name, by: 'rule' } }),
  'team-kept': reply([OWN, vague], { team: { id: BILLING.id, name: BILLING.name, by: 'default' } }),
  'team-damaged': reply([blame], { team: { id: BILLING.id, name: null, by: 'agent', problem: 'damaged' } }),
  'no-reply-box': silent('no-reply-box'),
  'internal-note': silent('internal-note'),
  language: silent('language'),
  'site-off': silent('site-off'),
  'site-forbidden': silent('site-forbidden'),
  'page-changed': silent('page-changed'),
  'any-box': reply([blame, vague], { helpdesk: 'This site', lost: 'Zendesk' }),
  ask: 'ask',
  reload: 'reload',
  closed: 'closed',
  unknown: 'unknown',
  waiting: 'waiting',
  improved: reply([blame, vague], { improved: 3 }),
};

/** “Improve reply” by name: the changes that it shows. */
const VIEWS: Readonly<Record<string, readonly PartInContext[]>> = {
  'improve-one': CHANGES.slice(0, 1),
  'improve-three': CHANGES.slice(0, 3),
  'improve-eight': CHANGES.slice(0, 8),
  'improve-long': CHANGES.slice(8),
  'improve-copy': CHANGES.slice(0, 3),
};

setStrings(englishStrings);
const name = new URLSearchParams(location.search).get('scene') ?? 'few';
const view = VIEWS[name];
const scene = view ? reply(TWELVE, { canReplace: name !== 'improve-copy' }) : (SCENES[name] ?? 'waiting');
const TEAMS: Readonly<Record<string, Teams>> = { team: RULED, 'team-kept': KEPT, 'team-damaged': DAMAGED };
const store = createStore({ ...DEFAULTS, team: name === 'team-damaged' ? BILLING.id : null }, TEAMS[name] ?? NO_TEAMS);
store.host.value = 'acme.zendesk.com';
if (['page-changed', 'any-box', 'no-reply-box'].includes(name)) store.report.value = REPORT;
if (typeof scene === 'object') store.page.value = scene;
else if (scene !== 'waiting') store.away.value = scene;
if (name === 'promises') {
  store.promised.value = PROMISED;
  store.kept.value = KEPT_PROMISES;
}
if (view) {
  store.improvement.value = view;
  store.improving.value = true;
}

/** Lets a problem go as the page would. */
function drop(key: string): void {
  const page = store.page.value;
  if (page?.kind === 'reply')
    store.page.value = { ...page, problems: page.problems.filter((problem) => problem.key !== key), undoDismiss: true, mayExplain: true };
}

const actions: PopupActions = {
  request: (request) => {
    const page = store.page.value;
    if (request.do === 'apply' || request.do === 'fill' || request.do === 'dismiss') drop(request.key);
    else if (request.do === 'mood' && page?.kind === 'reply') store.page.value = { ...page, mood: request.mood };
    else if (request.do === 'more' && page?.kind === 'reply') store.page.value = { ...page, all: true };
    else if (request.do === 'improve') store.improvement.value = view ?? CHANGES.slice(0, 3);
    else if (request.do === 'applyAll' && page?.kind === 'reply') {
      store.page.value = { ...page, problems: page.problems.slice(request.keys.length), improved: request.keys.length };
      store.improving.value = false;
    } else if (request.do === 'undoAll' && page?.kind === 'reply') store.page.value = { ...page, improved: null };
  },
  patch: () => {},
  copy: () => {},
  allow: () => {},
  reload: () => {},
  keep: (key) => (store.promised.value = store.promised.value.filter((promise) => promise.key !== key)),
  done: ({ id }) => (store.kept.value = store.kept.value.filter((promise) => promise.id !== id)),
  undoDone: (promise) => (store.kept.value = [...store.kept.value, promise]),
  toCalendar: () => {},
  allowReminders: () => {},
};
render(<Popup store={store} actions={actions} metas={METAS} maker={MAKER} />, document.getElementById('app') ?? document.body);

import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Rule } from '../../../src/engine/rule';
import { CATEGORIES } from '../../../src/engine/types';
import { atOnce, offered } from '../../../src/helpdesks/offered';
import { Options } from '../../../src/options/options';
import '../../../src/ui/page.css';
import '../../../src/options/options.css';
import { packWork } from '../../../src/options/pack-work';
import type { OptionsProps, OptionsStore, PackActions } from '../../../src/options/store';
import { packText } from '../../../src/packs/pack-text';
import { readPack } from '../../../src/packs/read';
import type { Attempt } from '../../../src/practice/progress';
import { DEFAULTS } from '../../../src/settings/types';
import { NO_POLICY } from '../../../src/teams/types';
import { setStrings } from '../../../src/ui/i18n';
import billing from '../../../docs/packs/billing.json';
import { englishStrings } from '../strings';
import { countsUntil } from './counts';
import { KEPT_PROMISES, METAS } from './fake';

setStrings(englishStrings);
const [any] = METAS.values();
if (!any) throw new Error('There are rules.');
const rules: readonly Rule[] = [
  ...METAS.values(),
  ...CATEGORIES.map((category, i) => ({
    ...any,
    id: `rule-${category}`,
    title: `A rule about ${category}`,
    category,
    strictOnly: i % 3 === 0,
  })),
].map((meta) => ({ meta, check: () => [] }));

const packIn = (fields: object) => {
  const { pack, errors } = readPack(JSON.stringify({ ...billing, ...fields }), { format: 'json' });
  if (!pack) throw new Error(JSON.stringify(errors));
  return pack;
};
const own = packIn({});
const newer = {
  ...billing,
  version: '1.1.0',
  phrases: billing.phrases.map((phrase, i) => ({ ...phrase, severity: 'error', find: i ? ['money right away'] : phrase.find })),
  terms: [],
  tests: {},
  voice: { tone: 'warm' },
};
const faulty = `${JSON.stringify({ ...billing, name: '', phrases: [{ id: 'No Promises', find: ['we * * * * promise'] }], tests: {} }, null, 2)}\n`;
const changed = JSON.stringify(
  {
    ...billing,
    phrases: [...billing.phrases, { id: 'no-soon', find: ['look into'], message: 'They can hear: later. Try: what you do, and when.' }],
  },
  null,
  2,
);
const parameters = new URLSearchParams(location.search);
/** An organisation has set something. */
const managed = parameters.has('managed');
const scene = parameters.get('scene');
const texts: Readonly<Record<string, string>> = { editor: packText(own), faulty, source: faulty, preview: changed };

const group = packIn({
  id: 'group',
  name: 'The whole company, in every country',
  phrases: [...billing.phrases, { id: 'no-hurry', title: 'No hurry', find: 'as soon as possible', message: 'Say when.', pilot: true }],
});
const text = scene === null ? undefined : texts[scene];
const store: OptionsStore = {
  settings: signal({
    ...DEFAULTS,
    team: scene === null ? null : 'billing',
    rules: { 'vague-soon': 'error' },
    categories: { cold: false },
    sites: { 'old.example.com': false },
  }),
  teams: signal({
    packs: [
      { pack: own, from: 'agent' },
      { pack: group, from: 'organisation' },
    ],
    damaged: ['old-pack'],
    rules: [
      { team: 'group', host: 'acme.zendesk.com' },
      { team: 'billing', helpdesk: 'zendesk', group: 'Billing' },
      { team: 'strict', tag: 'vip' },
    ],
    policy: {
      ...NO_POLICY,
      teamRules: [{ team: 'group', host: 'acme.zendesk.com' }],
      ...(managed && {
        insights: true,
        locked: ['rules', 'team', 'sendGuard', 'insights'],
        hosts: { offer: ['*.support.example.com', 'acme.zendesk.com', 'help.example.com'], forbid: ['hr.example.com'] },
      }),
    },
  }),
  policyProblems: signal(managed ? ['locked[1]: must be “team” or “rules”, not “rulez”; did you mean “rules”?'] : null),
  counts: signal(managed ? [] : countsUntil(new Date())),
  granted: signal(new Set(['https://app.chatwoot.com/*', '*://help.example.com/*'])),
  kept: signal(KEPT_PROMISES),
  attempts: signal<readonly Attempt[]>([
    { scenario: 'food-cold-and-late', at: 1, shares: { apology: 0.5, solutions: 1 } },
    { scenario: 'food-cold-and-late', at: 2, shares: { apology: 1, solutions: 1 } },
  ]),
  target: signal(location.hash.slice(1)),
  editing: signal(text === undefined ? null : { id: 'billing', text }),
};
const nothing = () => Promise.resolve();
const packs: PackActions = {
  examine: (given) => Promise.resolve(packWork.examine(given)),
  compare: (given) => Promise.resolve(packWork.compare(given)),
  style: (given) => Promise.resolve(packWork.style(given)),
  put: nothing,
  remove: nothing,
  setRules: nothing,
  download: () => {},
};
window.addEventListener('hashchange', () => (store.target.value = location.hash.slice(1)));
const actions: OptionsProps['actions'] = {
  patch: () => {},
  allow: () => Promise.resolve(true),
  takeBack: () => {},
  keepAttempt: (attempt) => (store.attempts.value = [...store.attempts.value, attempt]),
  clearAttempts: () => (store.attempts.value = []),
  clearPromises: () => (store.kept.value = []),
  restorePromises: (promises) => (store.kept.value = promises),
  clearCounts: () => (store.counts.value = []),
  restoreCounts: (days) => (store.counts.value = days),
};
const app = document.getElementById('app') ?? document.body;
render(<Options store={store} rules={rules} helpdesks={atOnce} offered={offered} actions={actions} packs={packs} />, app);

/** What a person does to get to the scene. */
const write = (label: string, value: string): void => {
  const field = [...document.querySelectorAll('label')]
    .find(({ textContent }) => textContent?.startsWith(label))
    ?.querySelector('textarea');
  if (!field) throw new Error(`no field “${label}”`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const press = (word: string): void => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === word)?.click();
const later = (work: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(work));
later(() => {
  if (scene === 'source') press('Source (JSON)');
  if (scene === 'preview')
    write(
      'A reply',
      'Hi Ana,\nyou failed to attach the invoice. We will look into it, and we promise to refund the money as soon as possible.',
    );
  if (scene !== 'diff') return;
  write('Paste a pack', JSON.stringify(newer));
  later(() => press('Read it'));
});

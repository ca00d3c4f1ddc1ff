import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Rule } from '../../../src/engine/rule';
import { CATEGORIES } from '../../../src/engine/types';
import { atOnce, offered } from '../../../src/helpdesks/offered';
import { Options } from '../../../src/options/options';
import '../../../src/options/options.css';
import type { OptionsStore } from '../../../src/options/store';
import { DEFAULTS } from '../../../src/settings/types';
import { NO_POLICY, NO_TEAMS } from '../../../src/teams/types';
import { setStrings } from '../../../src/ui/i18n';
import { englishStrings } from '../strings';
import { METAS } from './fake';

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
/** An organisation has set something. */
const managed = new URLSearchParams(location.search).has('managed');
const store: OptionsStore = {
  settings: signal({ ...DEFAULTS, categories: { cold: false }, sites: { 'old.example.com': false } }),
  teams: signal(
    managed
      ? {
          ...NO_TEAMS,
          policy: {
            ...NO_POLICY,
            locked: ['rules', 'team', 'sendGuard'],
            hosts: { offer: ['*.support.example.com', 'acme.zendesk.com', 'help.example.com'], forbid: ['hr.example.com'] },
          },
        }
      : NO_TEAMS,
  ),
  policyProblems: signal(managed ? ['locked[1]: must be “team” or “rules”, not “rulez”; did you mean “rules”?'] : null),
  granted: signal(new Set(['https://app.chatwoot.com/*', '*://help.example.com/*'])),
  target: signal(location.hash.slice(1)),
};
const actions = { patch: () => {}, allow: () => Promise.resolve(true), takeBack: () => {} };
const app = document.getElementById('app') ?? document.body;
render(<Options store={store} rules={rules} helpdesks={atOnce} offered={offered} actions={actions} />, app);

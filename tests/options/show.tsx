import { signal } from '@preact/signals';
import { configure, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { vi } from 'vitest';
import type { RuleMeta } from '../../src/engine/types';
import type { Days } from '../../src/insights/counts';
import { Options } from '../../src/options/options';
import type { OptionsProps, OptionsStore } from '../../src/options/store';
import { DEFAULTS, type Settings } from '../../src/settings/types';
import { NO_TEAMS, type Teams } from '../../src/teams/types';
import { METAS } from '../ui/scenes/fake';
import { packActions } from './pack-actions';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });

export const actions = {
  patch: vi.fn(),
  allow: vi.fn(() => Promise.resolve(true)),
  takeBack: vi.fn(),
  keepAttempt: vi.fn(),
  clearAttempts: vi.fn(),
  clearPromises: vi.fn(),
  restorePromises: vi.fn(),
  clearCounts: vi.fn(),
  restoreCounts: vi.fn(),
};
const [any] = METAS.values();
if (!any) throw new Error('There are rules.');
const strict: RuleMeta = { ...any, id: 'strict-rule', title: 'Only for the strict', category: 'clarity', strictOnly: true };
const rules = [...METAS.values(), strict].map((meta) => ({ meta, check: () => [] }));

/** Shows the page, or a part of it, at a rule when there is one; yields what is stored and what is done with packs. */
export function show(
  settings: Partial<Settings> = {},
  target = '',
  teams: Partial<Teams> = {},
  Part: ComponentType<OptionsProps> = Options,
) {
  const store: OptionsStore = {
    settings: signal({ ...DEFAULTS, ...settings }),
    teams: signal({ ...NO_TEAMS, ...teams }),
    policyProblems: signal(null),
    counts: signal<Days>([]),
    granted: signal(new Set(['https://app.chatwoot.com/*'])),
    attempts: signal([]),
    kept: signal([]),
    target: signal(target),
    editing: signal(null),
  };
  const offered = [
    { id: 'chatwoot', name: 'Chatwoot', hosts: ['https://app.chatwoot.com/*'] },
    { id: 'front', name: 'Front', hosts: ['https://app.frontapp.com/*'] },
  ];
  const helpdesks = [{ id: 'zendesk', name: 'Zendesk', hosts: ['https://*.zendesk.com/agent/*'] }];
  const packs = packActions();
  render(<Part store={store} rules={rules} helpdesks={helpdesks} offered={offered} actions={actions} packs={packs} />);
  return { store, packs };
}

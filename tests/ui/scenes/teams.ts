import type { Pack } from '../../../src/packs/schema';
import type { ShownProblem } from '../../../src/messages';
import { teamsIn } from '../../../src/teams/stored';
import { PROBLEMS } from './fake';

/** As it is after reading: the scenes have no reader. */
export const BILLING: Pack = {
  id: 'billing',
  name: 'Billing and payments, Europe and the Middle East',
  version: '1.0.0',
  extends: 'default',
  rules: {},
  categories: { blame: { state: 'inherit', locked: true } },
  phrases: [],
  exceptions: {},
  rewrites: {},
  terms: [],
  required: [],
  voice: { locked: false },
  tests: { mustFlag: [], mustNotFlag: [] },
};

/** A pack, chosen by a rule. */
export const RULED = teamsIn({ 'pack:billing': BILLING, teamRules: [{ team: 'billing', tag: 'invoice' }] });
/** The same, where the organisation has the last word. */
export const KEPT = teamsIn({ 'pack:billing': BILLING, policy: { team: 'billing', locked: ['team', 'categories'] } });
/** A pack of which something is stored that is none. */
export const DAMAGED = teamsIn({ 'pack:billing': 7 });

/** A problem of a pack's own rule. */
export const OWN: ShownProblem = { ...PROBLEMS.blame, key: 'own', rule: 'no-promises', pack: BILLING.id, from: BILLING.name, locked: true };

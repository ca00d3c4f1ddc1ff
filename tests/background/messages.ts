import { packOf } from '../packs/pack';
import { promiseFor } from '../promises/kept';

/** A page that content scripts of ours run in. */
export const PAGE = 'https://acme.zendesk.com/agent/tickets/101';
export const COUNTS = { 'blame-you-failed': { fired: 1 } };
export const ATTEMPT = { scenario: 'late-parcel', at: 5, shares: {} };
const PACK = packOf({ id: 'billing', name: 'Billing team' });
const { sentence, owner, ticket, due } = promiseFor('new', 7, { ticket: PAGE });
const PROMISE = { sentence, owner, ticket, due };

/** Each message to the worker, with what sends it. */
export const MESSAGES: readonly (readonly [type: string, data: unknown, sender: 'page' | 'ours'])[] = [
  ['showCount', 3, 'page'],
  ['patchSettings', { rules: { 'blame-you-failed': 'off' }, sites: { 'acme.zendesk.com': false }, dismissed: { add: 'a-b\nc' } }, 'page'],
  ['putPack', PACK, 'ours'],
  ['removePack', 'vip', 'ours'],
  ['setTeamRules', [{ team: 'vip', host: '*.acme.com' }], 'ours'],
  ['count', COUNTS, 'page'],
  ['clearCounts', undefined, 'ours'],
  ['keepAttempt', { ...ATTEMPT, at: 6 }, 'ours'],
  ['clearAttempts', undefined, 'ours'],
  ['restoreCounts', [['2026-01-02', COUNTS]], 'ours'],
  ['keepPromise', PROMISE, 'page'],
  ['restorePromise', promiseFor('again', 5), 'ours'],
  ['forgetPromise', 'kept', 'ours'],
  ['forgetPromises', undefined, 'ours'],
  ['openOptions', 'billing/no-promises', 'page'],
  ['anyBox', true, 'page'],
];
/** The worker sends these to pages, and answers none. */
export const TO_PAGES = ['isAt', 'leave', 'nextProblem'];

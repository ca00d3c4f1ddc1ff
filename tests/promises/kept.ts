import type { Kept } from '../../src/promises/kept';

/** A promise for the tests, due at `at` (ms), in Berlin. */
export const promiseFor = (id: string, at: number, more: Partial<Kept> = {}): Kept => ({
  id,
  sentence: 'I’ll call you at 3 pm.',
  owner: 'I',
  ticket: 'https://a.zendesk.com/agent/tickets/12',
  due: { precision: 'time', day: '2026-11-27', minutes: 900, zone: 'Europe/Berlin', at },
  reminded: null,
  ...more,
});

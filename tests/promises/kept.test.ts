import { describe, expect, it } from 'vitest';
import { KEPT, keptIn } from '../../src/promises/kept';
import { promiseFor } from './kept';

describe('what is stored of promises', () => {
  const whole = promiseFor('a', Date.parse('2026-11-27T14:00Z'));

  it.each([
    ['a time that no clock can show', { due: { ...whole.due, at: 1e308 } }],
    ['a reminder at such a time', { reminded: 9e15 }],
    ['a zone that is none', { due: { ...whole.due, zone: 'Nowhere/None' } }],
    ['an address that is no page', { ticket: 'javascript:alert(1)' }],
  ])('is left out where it has %s', (_, damage) => {
    expect(keptIn({ [`${KEPT}a`]: whole })).toEqual([whole]);
    expect(keptIn({ [`${KEPT}a`]: { ...whole, ...damage } })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/engine/edit';
import { dateOffers, withDate } from '../../src/promises/dated';
import { findPromises } from '../../src/promises/find';
import { CLOCK } from './score';

const NOW = new Date(2026, 10, 25, 10, 20);
const clock = { ...CLOCK, now: NOW.getTime(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };

describe('a promise without a date', () => {
  it.each([
    ['We will get back to you as soon as possible.', 'We will get back to you by Friday, noon.'],
    [
      'Someone from billing will contact you shortly about the fee. Thank you.',
      'Someone from billing will contact you about the fee by Friday, noon. Thank you.',
    ],
    [
      'I’ll let you know as soon as I hear from the bank.',
      'I’ll let you know as soon as I hear from the bank, by Friday, noon at the latest.',
    ],
    ['I’ll look into this', 'I’ll look into this, by Friday, noon at the latest'],
  ])('gets one: %s', (text, wanted) => {
    const [promise] = findPromises(text, clock);
    expect(promise?.trouble).toBe('vague');
    if (promise) expect(applyEdit(text, withDate(text, promise, 'Friday, noon'))).toBe(wanted);
  });

  it('is offered three days, each of which makes a promise with a date of it', () => {
    for (const text of ['We will get back to you soon.', 'I’ll check this with the depot.']) {
      const [promise] = findPromises(text, clock);
      const offers = promise ? dateOffers(text, promise, NOW, 'en-GB') : [];
      const days = offers.map((edit) => findPromises(applyEdit(text, edit), clock).map(({ due, trouble }) => [due.day, trouble]));
      expect(days, text).toEqual([[['2026-11-25', null]], [['2026-11-26', null]], [['2026-11-27', null]]]);
    }
  });
});

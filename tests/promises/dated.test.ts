import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/engine/edit';
import { agreedDates, dateOffers, withDate } from '../../src/promises/dated';
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
      const offers = promise ? dateOffers(text, promise, clock) : [];
      const days = offers.map((edit) => findPromises(applyEdit(text, edit), clock).map(({ due, trouble }) => [due.day, trouble]));
      expect(days, text).toEqual([[['2026-11-25', null]], [['2026-11-26', null]], [['2026-11-27', null]]]);
    }
  });
});

describe('a promise whose time cannot hold', () => {
  const offers = (text: string, make: typeof dateOffers): string[] => {
    const promise = findPromises(text, clock).at(-1);
    return promise ? make(text, promise, clock).map((edit) => applyEdit(text, edit)) : [];
  };

  it('gets a day that is to come where it is past, whatever stands before and after it', () => {
    expect(offers('I’ll call you by 20 November about the fee.', dateOffers)).toEqual([
      'I’ll call you by the end of today about the fee.',
      'I’ll call you by tomorrow about the fee.',
      'I’ll call you by Friday 27 November about the fee.',
    ]);
    expect(offers('By 20 November, we will call you.', dateOffers)[1]).toBe('By tomorrow, we will call you.');
  });

  it('gets each of the days that it names, the earliest first', () => {
    expect(offers('I’ll call you on Friday 28 November.', agreedDates)).toEqual([
      'I’ll call you on Friday 27 November.',
      'I’ll call you on Saturday 28 November.',
    ]);
    expect(offers('I’ll call you tomorrow, Friday, at 3 pm.', agreedDates)).toEqual([
      'I’ll call you tomorrow, 3 pm.',
      'I’ll call you Friday 27 November, 3 pm.',
    ]);
  });

  it('gets the time that is promised further up', () => {
    const text = 'I’ll call you tomorrow at 3 pm. I’ll call you tomorrow at 4 pm.';
    expect(offers(text, agreedDates)).toEqual(['I’ll call you tomorrow at 3 pm. I’ll call you tomorrow, 3 pm.']);
  });

  it('has no trouble left with any of them', () => {
    for (const text of ['I’ll call you by 20 November.', 'I’ll call you today at 9 am.', 'We will refund you on 3 March 2024.'])
      for (const offer of offers(text, dateOffers))
        expect(
          findPromises(offer, clock).map(({ trouble }) => trouble),
          offer,
        ).toEqual([null]);
    for (const text of ['I’ll call you on Friday 28 November.', 'We will fit it on Monday, 2 December.'])
      for (const offer of offers(text, agreedDates))
        expect(
          findPromises(offer, clock).map(({ trouble }) => trouble),
          offer,
        ).toEqual([null]);
  });
});

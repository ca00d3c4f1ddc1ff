import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asksFor, clock, dayChoices, promise, timeChoices } from '../../src/promises/date-choices';

// Clocks go forward there on 29 March 2026 and back on 25 October.
beforeAll(() => void vi.stubEnv('TZ', 'Europe/Berlin'));
afterAll(() => void vi.unstubAllEnvs());

const at = (text: string): Date => new Date(text);
const days = (now: string, weekends = false) => dayChoices(at(now), { weekends, locale: 'en' });
const words = (now: string, weekends = false) => days(now, weekends).map((day) => day.words);

describe('what a gap asks for', () => {
  it.each([
    ['[date]', 'date'],
    ['[Date]', 'date'],
    ['[day]', 'date'],
    ['[date/time]', 'date'],
    ['[date of the next update]', 'date'],
    ['[time]', 'time'],
    ['[time of the call]', 'time'],
    ['[name]', null],
    ['[what you will check]', null],
    ['[update]', null],
    ['[number of days]', null],
    ['[date of birth]', null],
    ['[order date]', null],
    ['TODO', null],
    [null, null],
  ])('%s: %s', (text, asks) => {
    expect(asksFor({ rule: 'template-unfilled-slot', text })).toBe(asks);
  });

  it('is nothing where the problem is another', () => {
    expect(asksFor({ rule: 'vague-time', text: '[date]' })).toBeNull();
  });
});

describe('the days', () => {
  it('are the next five working days, today among them', () => {
    expect(words('2026-11-23T10:00')).toEqual(['today', 'tomorrow', 'Wednesday 25 November', 'Thursday 26 November', 'Friday 27 November']);
  });

  it('begin with Monday on a Friday evening', () => {
    expect(days('2026-11-27T19:00').map(({ short }) => short)).toEqual(['Mon 30 Nov', 'Tue 1 Dec', 'Wed 2 Dec', 'Thu 3 Dec', 'Fri 4 Dec']);
    expect(days('2026-11-27T19:00')[0]).toEqual({ id: '2026-11-30', ahead: 3, short: 'Mon 30 Nov', words: 'Monday 30 November' });
  });

  it('have today until working hours end', () => {
    expect(words('2026-11-25T17:59')[0]).toBe('today');
    expect(words('2026-11-25T18:00')[0]).toBe('tomorrow');
  });

  it('leave out a weekend that is now, and have it when asked', () => {
    expect(words('2026-11-28T10:00')[0]).toBe('Monday 30 November');
    expect(words('2026-11-28T10:00', true).slice(0, 3)).toEqual(['today', 'tomorrow', 'Monday 30 November']);
  });

  it.each(['2026-11-23T10:00', '2026-11-25T10:00', '2026-11-27T19:00', '2026-11-29T20:00'])(
    'have both days of a weekend from %s on',
    (now) => {
      const all = dayChoices(at(now), { weekends: true, locale: 'en' });
      expect(all).toHaveLength(7);
      expect(all.map(({ short }) => short).join()).toMatch(/Sat.*Sun|Sun.*Sat/);
      const ids = all.map(({ id }) => id);
      expect(days(now).filter(({ id }) => !ids.includes(id))).toEqual([]);
    },
  );

  it('go on into the next month and the next year', () => {
    expect(words('2026-12-30T19:00')).toEqual([
      'tomorrow',
      'Friday 1 January',
      'Monday 4 January',
      'Tuesday 5 January',
      'Wednesday 6 January',
    ]);
    expect(days('2026-12-30T19:00').map(({ id }) => id)).toEqual(['2026-12-31', '2027-01-01', '2027-01-04', '2027-01-05', '2027-01-06']);
    expect(words('2028-02-28T19:00')[0]).toBe('tomorrow');
    expect(
      days('2028-02-28T19:00')
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['2028-02-29', '2028-03-01']);
  });

  it.each([
    ['2026-03-28T23:30', ['2026-03-29', '2026-03-30', '2026-03-31']],
    ['2026-03-29T03:30', ['2026-03-29', '2026-03-30', '2026-03-31']],
    ['2026-10-24T23:30', ['2026-10-25', '2026-10-26', '2026-10-27']],
    ['2026-10-25T00:30', ['2026-10-25', '2026-10-26', '2026-10-27']],
  ])('neither skip nor repeat one when the clocks change, at %s', (now, ids) => {
    expect(
      days(now, true)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(ids);
  });

  it('have their names from the locale', () => {
    expect(dayChoices(at('2026-11-27T19:00'), { weekends: false, locale: 'de' })[0]?.words).toBe('Montag 30 November');
  });
});

describe('the times', () => {
  const [today, tomorrow] = days('2026-11-25T10:00');

  it('are working hours in half hours, then the end of the day, then none', () => {
    const times = timeChoices(tomorrow, at('2026-11-25T10:00'));
    expect(times.slice(0, 3)).toEqual([540, 570, 600]);
    expect(times.slice(-3)).toEqual([1080, 'end', 'none']);
    expect(times).toHaveLength(21);
  });

  it('of today are those that are left', () => {
    expect(timeChoices(today, at('2026-11-25T16:30'))).toEqual([1020, 1050, 1080, 'end', 'none']);
    expect(timeChoices(today, at('2026-11-25T17:59'))).toEqual([1080, 'end', 'none']);
  });

  it('of a gap that asks for no day are all of them', () => {
    const times = timeChoices(undefined, at('2026-11-25T16:30'));
    expect([times[0], times.at(-1)]).toEqual([540, 'end']);
  });

  it('are said as people say them', () => {
    expect([540, 570, 720, 750, 900, 1080].map(clock)).toEqual(['9 am', '9:30 am', 'noon', '12:30 pm', '3 pm', '6 pm']);
  });
});

describe('the promise', () => {
  const [today, tomorrow, friday] = days('2026-11-25T10:00');

  it.each([
    [friday, 900, 'Friday 27 November, 3 pm'],
    [today, 900, 'today, 3 pm'],
    [tomorrow, 720, 'tomorrow, noon'],
    [friday, 'end', 'the end of Friday 27 November'],
    [today, 'end', 'the end of today'],
    [friday, 'none', 'Friday 27 November'],
    [undefined, 930, '3:30 pm'],
    [undefined, 'end', 'the end of the day'],
  ] as const)('%#: %s %s', (day, time, text) => {
    expect(promise(day, time)).toBe(text);
  });
});

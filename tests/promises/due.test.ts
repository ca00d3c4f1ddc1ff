import { describe, expect, it } from 'vitest';
import { instantOf, isoOf, wallAt, workingDaysAfter, dayNamed } from '../../src/promises/calendar';
import type { Clock } from '../../src/engine/types';
import { dueBy, readerAt } from '../../src/promises/due';
import { timesIn } from '../../src/promises/when';
import { CLOCK } from './score';

/** “2026-11-27 15:00”, “2026-11-27”, “vague”, or “none”. */
function read(text: string, clock: Clock = CLOCK): string {
  const [when] = timesIn(text, readerAt(clock));
  if (!when) return 'none';
  const { day, minutes } = dueBy(when, clock);
  if (day === null) return 'vague';
  return minutes === null ? day : `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
const at = (text: string, clock: Clock = CLOCK): string | undefined => {
  const [when] = timesIn(text, readerAt(clock));
  const due = when && dueBy(when, clock).at;
  return due ? new Date(due).toISOString() : undefined;
};

describe('a time, said on Wednesday 25 November 2026 at 10:20 in Berlin', () => {
  it.each([
    ['by Friday 3 pm', '2026-11-27 15:00'],
    ['by 3 pm on Friday', '2026-11-27 15:00'],
    ['on Wednesday', '2026-12-02'],
    ['next Monday', '2026-11-30'],
    ['next Friday', '2026-12-04'],
    ['Tuesday next week', '2026-12-01'],
    ['early next week', '2026-12-01'],
    ['next week', '2026-12-04'],
    ['by the end of the week', '2026-11-27'],
    ['by the end of next week', '2026-12-04'],
    ['by the end of the month', '2026-11-30'],
    ['by the end of December', '2026-12-31'],
    ['by the end of the year', '2026-12-31'],
    ['the day after tomorrow', '2026-11-27'],
    ['over the weekend', '2026-11-29'],
    ['by EOD', '2026-11-25 18:00'],
    ['by close of business on Friday', '2026-11-27 18:00'],
    ['by the end of tomorrow', '2026-11-26 18:00'],
    ['first thing on Monday', '2026-11-30 09:00'],
    ['first thing tomorrow morning', '2026-11-26 09:00'],
    ['tomorrow morning', '2026-11-26 12:00'],
    ['this evening', '2026-11-25'],
    ['tonight at 8', '2026-11-25 20:00'],
    ['at 7 in the morning tomorrow', '2026-11-26 07:00'],
    ['by noon', '2026-11-25 12:00'],
    ['by 2.', '2026-11-25 14:00'],
    ['at 9 tomorrow', '2026-11-26 09:00'],
    ['by five today', '2026-11-25 17:00'],
    ['tomorrow at 7:30', '2026-11-26 07:30'],
    ['at half past four', '2026-11-25 16:30'],
    ['at half past seven in the evening', '2026-11-25 19:30'],
    ['at 16h30', '2026-11-25 16:30'],
    ['between 2 and 4 pm', '2026-11-25 16:00'],
    ['tomorrow, 8 am to 1 pm', '2026-11-26 13:00'],
    ['between 14:00 and 16:00', '2026-11-25 16:00'],
    ['on Thursday or Friday', '2026-11-27'],
    ['within an hour', '2026-11-25 11:20'],
    ['within the hour', '2026-11-25 11:20'],
    ['in half an hour', '2026-11-25 10:50'],
    ['within 24-48 hours', '2026-11-27 10:20'],
    ['in the next couple of hours', '2026-11-25 12:20'],
    ['within 2 days', '2026-11-27'],
    ['within three to five business days', '2026-12-02'],
    ['in two weeks', '2026-12-09'],
    ['on 3 December', '2026-12-03'],
    ['on December 3rd, 2026', '2026-12-03'],
    ['on the 2nd', '2026-12-02'],
    ['on Friday 4th', '2026-12-04'],
    ['by 15 January', '2027-01-15'],
    ['by 20 November', '2026-11-20'],
    ['by 10.12.2026', '2026-12-10'],
    ['by 30/11', '2026-11-30'],
    ['on 4/12', '2026-12-04'],
    ['by 2026-12-03', '2026-12-03'],
    ['by 3 pm your time', '2026-11-25'],
    ['soon', 'vague'],
    ['in a few days', 'vague'],
    ['as soon as possible', 'vague'],
    ['your mail of Monday', 'none'],
    ['since Friday', 'none'],
    ['at 10 Downing Street', 'none'],
    ['we are here 24/7', 'none'],
    ['on 31 November', 'none'],
    ['version 2.10 has sun protection for the mark 4', 'none'],
  ])('is read: %s', (text, wanted) => expect(read(text)).toBe(wanted));

  it('is in the order of day and month that the agent’s language has', () => {
    expect(read('by 12/4', { ...CLOCK, locale: 'en-US' })).toBe('2026-12-04');
    expect(read('by 4/12', { ...CLOCK, locale: 'en-GB' })).toBe('2026-12-04');
    expect(read('by 11/30', { ...CLOCK, locale: 'en-GB' })).toBe('2026-11-30');
  });

  it.each([
    ['3 pm CET', '2026-11-25T14:00:00.000Z'],
    ['3 pm (CET)', '2026-11-25T14:00:00.000Z'],
    ['3 pm UK time', '2026-11-25T15:00:00.000Z'],
    ['3 pm Eastern', '2026-11-25T20:00:00.000Z'],
    ['3 pm PST on Friday', '2026-11-27T23:00:00.000Z'],
    ['3 pm IST', '2026-11-25T09:30:00.000Z'],
    ['3 pm', '2026-11-25T14:00:00.000Z'],
    // For a reminder, a day ends when the office closes.
    ['on Friday', '2026-11-27T17:00:00.000Z'],
  ])('is an instant in the zone that is named, else the agent’s: %s', (text, wanted) => expect(at(text)).toBe(wanted));

  it('counts working days over a weekend', () => {
    expect(isoOf(workingDaysAfter(dayNamed('2026-11-27'), 2))).toBe('2026-12-01');
    expect(isoOf(workingDaysAfter(dayNamed('2026-11-28'), 1))).toBe('2026-11-30');
  });

  it('is still today after hours', () => {
    const evening = { ...CLOCK, now: Date.parse('2026-11-25T19:30+01:00') };
    expect(at('today', evening)).toBe('2026-11-25T22:59:00.000Z');
    expect(read('by end of day', evening)).toBe('2026-11-25');
  });
});

describe('clocks', () => {
  it('are put forward in a night that has no half past two', () => {
    const night = { day: dayNamed('2026-03-29'), minutes: 150 };
    expect(new Date(instantOf(night, 'Europe/Berlin')).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(wallAt(instantOf({ ...night, minutes: 240 }, 'Europe/Berlin'), 'Europe/Berlin').minutes).toBe(240);
  });

  it('tell the same time both ways, whatever the zone and season', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC', 'America/St_Johns'])
      for (let day = dayNamed('2026-01-01'); day < dayNamed('2027-01-01'); day++) {
        const wall = { day, minutes: 12 * 60 + 7 };
        expect(wallAt(instantOf(wall, zone), zone), `${zone} ${isoOf(day)}`).toEqual(wall);
      }
  });
});

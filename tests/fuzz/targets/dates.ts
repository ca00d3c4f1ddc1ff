import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dateOf, dayFrom, instantOf, isoOf, wallAt, weekdayOf, workingDaysAfter } from '../../../src/promises/calendar';
import { dateOffers } from '../../../src/promises/dated';
import { clock } from '../clock';
import { readerAt } from '../../../src/promises/due';
import { findPromises } from '../../../src/promises/find';
import { calendarOf } from '../../../src/promises/ics';
import { KEPT, keptIn, remindAt, stateOf, toKeep } from '../../../src/promises/kept';
import { mightPromise } from '../../../src/promises/might-promise';
import { timesIn } from '../../../src/promises/when';
import { holdsEdit, holdsOrder, holdsSpan } from '../spans';
import { target } from '../target';
import { LONGEST_PROMISING, oddity, run, sentence, shortText, text, word } from '../texts';
import { anything, record, roughly } from '../values';

/** What times and promises are said with. */
const PIECES =
  `by|on|at|in|within|before|after|until|no later than|at the latest|around|between|and|or|to|–|-|/|,|(|)|.|the|this|next|coming|last|every|end of|close of business|EOD|eow|
  monday|Tue|wed.|Thursday|Fri|sat|Sunday|weekend|week|day|days|working days|business day|hours|hour|minutes|months|month|year|
  today|tomorrow|tonight|tmrw|day after tomorrow|morning|afternoon|evening|noon|lunch|first thing|soon|asap|shortly|right away|daily|
  January|feb|3 March|Mar.|May|31 November|29 Feb|1st|2nd|23rd|31st|2026|2028|2026-11-27|2026-02-30|12/04|4/12/26|31.12.|30. 2.|24/7|
  9|10 am|3pm|3:30 p.m.|15:00|25:61|7h30|noon|half past four|9 to 5|between 9 and 11|two|a couple of|half an|24-48|999|0|00|
  GMT|CET|EST|PT|London time|Eastern time|your time|your local time|UTC|IST|
  I will|I'll|We’ll|we will|Our team will|Ana will|Ana from our billing team will|My colleague, Mr Lee, will|they will|she'll|someone will|you will hear from us|expect a call from Ana|
  Your refund will be|I am calling|Let me|I promise to|will update you|call you|send it|refund you|get back to you|be processed by us|look into it|if|once|when|as soon as|not|and will|please`
    .split(/\|\s*/)
    .map((piece) => piece.trim())
    .filter(Boolean);
const timeText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: word }, { weight: 1, arbitrary: oddity }),
      fc.constantFrom(' ', ' ', ' ', ' ', ' ', '  ', '', '\n', '. '),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.map(([piece, between]) => piece + between).join(''));
const promised = fc.oneof(
  { weight: 6, arbitrary: timeText },
  { weight: 2, arbitrary: fc.tuple(sentence, timeText, sentence).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: fc.tuple(timeText, run(400), timeText).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ', ', '  ', '\n'), fc.nat(60))
      .map(([piece, between, times]) => `${piece}${between}`.repeat(times)),
  },
);

const promisingText = promised.map((made) => made.slice(0, LONGEST_PROMISING));

const DAY = 86_400_000;
const MINUTE = 60_000;

export const dates = [
  target('promises', 20, fc.tuple(promisingText, clock), ([given, at], time) => {
    const found = time('findPromises', given.length, () => findPromises(given, at));
    if (found.length) assert.ok(mightPromise(given), 'promises in a text that may hold none');
    for (const promise of found) {
      const { span, end, owner, action, due, trouble } = promise;
      holdsSpan(given, span, 'promise');
      holdsSpan(given, { start: span.start, end }, 'end of a promise');
      assert.ok(end <= span.end && owner && action, 'a promise of nothing, or by nobody');
      assert.ok(!/\n/.test(owner + action), 'a promise over lines');
      assert.equal(due.at === null, due.precision === 'vague', 'an instant');
      assert.equal(trouble === 'vague', due.at === null, 'a trouble');
      if (due.span) holdsSpan(given, due.span, 'time of a promise');
      if (due.at === null || due.day === null) continue;
      assert.ok(Number.isFinite(due.at) && /^\d{4}-\d\d-\d\d$/.test(due.day), `${due.at}, ${due.day}`);
      if (due.minutes === null) continue;
      assert.ok(due.minutes >= 0 && due.minutes < 24 * 60, `${due.minutes} minutes`);
    }
    for (const promise of found) for (const edit of dateOffers(given, promise, at)) holdsEdit(given, edit, 'a date for a promise');
    const stored = found.flatMap(({ span, owner, due }, i) => {
      const made = toKeep({ sentence: given.slice(span.start, span.end), owner, due }, 'https://a.example/tickets/1');
      return made ? [{ ...made, id: `id-${i}`, reminded: null }] : [];
    });
    const kept = keptIn(
      JSON.parse(JSON.stringify(Object.fromEntries(stored.map((one) => [KEPT + one.id, one])))) as Record<string, unknown>,
    );
    assert.equal(kept.length, stored.length, 'a promise that cannot be kept');
    for (const one of kept) {
      assert.ok((remindAt(one, at.now) ?? 0) >= at.now, 'a reminder in the past');
      stateOf(one, at.now);
    }
    const file = time('calendarOf', given.length, () => calendarOf(kept, at.now));
    assert.ok(
      file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75),
      'a line of more than 75 octets',
    );
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    assert.equal(events.length, kept.length, 'events lost');
    for (const [i, event] of events.entries()) {
      const { due } = kept[i] as (typeof kept)[number];
      const start = event.startDate.toJSDate();
      if (due.precision === 'time') assert.equal(start.getTime(), Math.floor(due.at / 1000) * 1000, 'an event at another time');
      else assert.equal(event.startDate.toString(), due.day, 'an event on another day');
    }
  }),
  target('times', 25, fc.tuple(promisingText, clock, fc.nat(), fc.nat()), ([given, at, a, b], time) => {
    const [start = 0, end = 0] = [a % (given.length + 1), b % (given.length + 1)].sort((x, y) => x - y);
    const reader = readerAt(at);
    // No more than a sentence is ever read.
    const part = given.slice(0, 1000);
    const times = time('timesIn', part.length, () => timesIn(part, reader));
    holdsOrder(
      times.map(({ span }) => span),
      'times',
    );
    for (const { span } of timesIn(given.slice(0, 1000), reader, Math.min(start, 1000), Math.min(end, 1000, given.length))) {
      holdsSpan(part, span, 'time');
      assert.ok(span.start >= start && span.end <= end, 'a time outside of what was asked for');
    }
    for (const when of times) {
      if (when.day !== undefined) assert.match(isoOf(when.day), /^\d{4}-\d\d-\d\d$/);
      if (when.minutes !== undefined) assert.ok(when.minutes >= 0 && when.minutes < 24 * 60, `${when.minutes} minutes`);
    }
  }),
  target('calendar', 15, fc.tuple(clock, fc.nat(24 * 60 - 1), fc.integer({ min: -30, max: 400 })), ([{ now, zone }, minutes, ahead]) => {
    const wall = wallAt(now, zone);
    const there = instantOf(wall, zone);
    // At the end of summer an hour comes twice.
    assert.ok(
      [0, 30, 60, 120, 1440].includes(Math.abs(there - Math.floor(now / MINUTE) * MINUTE) / MINUTE),
      `${new Date(now).toISOString()} in ${zone} is ${there}`,
    );
    const day = wall.day + ahead;
    const back = wallAt(instantOf({ day, minutes }, zone), zone);
    const late = (back.day - day) * 24 * 60 + back.minutes - minutes;
    assert.ok(late >= 0 && (late <= 120 || late === 1440), `${isoOf(day)} ${minutes} in ${zone} is ${late} minutes later`);
    const { year, month, date } = dateOf(day);
    assert.equal(dayFrom(year, month, date), day, 'another day');
    assert.equal(weekdayOf(day), new Date(day * DAY).getUTCDay(), 'another weekday');
    const working = workingDaysAfter(day, Math.abs(ahead) % 20);
    assert.ok(working >= day && working <= day + 40, 'working days');
  }),
  target(
    'kept promises',
    12,
    fc.tuple(
      record(
        fc.constantFrom(`${KEPT}a`, `${KEPT}b`, KEPT, 'other'),
        roughly(
          {
            id: fc.constantFrom('a', 'b', ''),
            sentence: shortText,
            owner: shortText,
            ticket: fc.constantFrom('https://a.example/1', 'javascript:alert(1)', 'http://[', 'data:x'),
            due: roughly(
              {
                precision: fc.constantFrom('time', 'day', 'vague'),
                day: fc.constantFrom('2026-11-27', '2026-02-31', 'x', '+012345-01-01', '2026-11-27T00:00'),
                minutes: fc.constantFrom(0, 600, null, -1, 1e9),
                zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Nowhere/None', ''),
                at: fc.constantFrom(0, 1_795_000_000_000, -1, 8.64e15, 9e15, 1e308),
              },
              ['time'],
            ),
            reminded: fc.constantFrom(null, 0, 1_795_000_000_000),
          },
          ['a'],
        ),
        4,
      ),
      anything(['due', KEPT]),
      clock,
    ),
    ([stored, any, { now }]) => {
      for (const one of keptIn(stored)) {
        assert.ok(Number.isFinite(remindAt(one, now) ?? 0), 'a reminder at no time');
        stateOf(one, now);
        ICAL.parse(calendarOf([one], now));
      }
      keptIn({ [`${KEPT}a`]: any });
    },
  ),
];

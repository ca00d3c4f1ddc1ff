import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf, type Appointment } from '../../src/promises/ics';

const NOW = Date.parse('2026-11-25T09:20Z');
const CALL: Appointment = {
  id: 'a1',
  owner: 'Ana',
  sentence:
    'Ana will call you at 3 pm; “sofa, too” \\ back\nslash, 日本語のとても長い文章がここにあります、そしてまだまだ続きます 👩🏽‍💻👩🏽‍💻👩🏽‍💻👩🏽‍💻.',
  ticket: 'https://a.zendesk.com/agent/tickets/12?x=1,2;3#ä',
  due: { precision: 'time', day: '2026-11-27', at: Date.parse('2026-11-27T14:00Z') },
};
const REFUND: Appointment = {
  ...CALL,
  id: 'a2',
  due: { precision: 'day', day: '2026-11-30', at: Date.parse('2026-11-30T17:00Z') },
};
const VAGUE: Appointment = { ...CALL, id: 'a3', due: { precision: 'vague', day: null, at: null } };

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  it('says for each promise with a date what, when and where, to a parser that is not ours', () => {
    const [call, refund, ...more] = eventsOf(calendarOf([CALL, REFUND, VAGUE], NOW));
    expect(more).toEqual([]);
    expect(call?.summary).toBe(`Ana: ${CALL.sentence}`);
    expect(call?.description).toBe(CALL.sentence);
    expect(call?.uid).toBe('a1@replywell.app');
    expect(call?.startDate.toJSDate().toISOString()).toBe('2026-11-27T14:00:00.000Z');
    expect(call?.endDate.toJSDate().toISOString()).toBe('2026-11-27T14:15:00.000Z');
    expect(call?.component.getFirstPropertyValue('url')).toBe('https://a.zendesk.com/agent/tickets/12?x=1,2;3#%C3%A4');
    expect(String(call?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T09:20:00Z');
    expect(call?.component.getAllSubcomponents('valarm')).toHaveLength(1);
    expect(refund?.startDate.isDate).toBe(true);
    expect([refund?.startDate.toString(), refund?.endDate.toString()]).toEqual(['2026-11-30', '2026-12-01']);
  });

  it('has lines of 75 octets at most, ended by CR LF, no character torn', () => {
    const file = calendarOf([CALL], NOW);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = file.split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\ufffd]/);
      expect(Buffer.from(line).toString()).toBe(line);
    }
  });

  it('lets nothing of a promise become a line of its own', () => {
    const sly = { ...CALL, id: 'x\r\ny', owner: 'A\u0000\r\nEND:VEVENT', sentence: 'a\rb\u2028c', ticket: 'javascript:alert(1)' };
    const [event, ...more] = eventsOf(calendarOf([sly], NOW));
    expect(more).toEqual([]);
    expect(event?.summary).toContain('END:VEVENT: a');
    expect(event?.uid).toBe('xy@replywell.app');
    expect(event?.component.hasProperty('url')).toBe(false);
  });
});

import { dayNamed, isoOf } from './calendar';
import type { Due } from './due';
import { ticketAddress } from './ticket-address';

/** What a calendar gets of a promise. */
export interface Appointment {
  /** The same for the same promise, so that a calendar that gets it twice has it once. */
  readonly id: string;
  readonly owner: string;
  readonly sentence: string;
  /** The ticket's address. */
  readonly ticket: string;
  readonly due: Pick<Due, 'precision' | 'day' | 'at'>;
}

const LINE = 75;
const encoder = new TextEncoder();

/**
 * An iCalendar file (RFC 5545) with an event for each promise that has a date; those without are left out. A time is an instant in UTC,
 * which every calendar shows on its own clock, because a zone's name needs the zone's rules beside it; a day is a whole day. `now` in ms.
 */
export function calendarOf(promises: readonly Appointment[], now: number): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Replywell//Promises//EN'];
  for (const promise of promises) lines.push(...eventOf(promise, now));
  lines.push('END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}

function eventOf({ id, owner, sentence, ticket, due }: Appointment, now: number): readonly string[] {
  if (due.at === null || due.day === null) return [];
  const when =
    due.precision === 'time'
      ? [`DTSTART:${utc(due.at)}`, 'DURATION:PT15M']
      : [`DTSTART;VALUE=DATE:${plain(due.day)}`, `DTEND;VALUE=DATE:${plain(isoOf(dayNamed(due.day) + 1))}`, 'TRANSP:TRANSPARENT'];
  const alarm =
    due.precision === 'time' ? ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', `DESCRIPTION:${text(sentence)}`, 'END:VALARM'] : [];
  const address = ticketAddress(ticket);
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^\w-]/g, '')}@replywell.app`,
    `DTSTAMP:${utc(now)}`,
    ...when,
    `SUMMARY:${text(`${owner}: ${sentence}`)}`,
    `DESCRIPTION:${text(sentence)}`,
    ...(address === null ? [] : [`URL:${address}`]),
    ...alarm,
    'END:VEVENT',
  ];
}

/** “20261127T140000Z” */
const utc = (at: number): string => `${plain(new Date(at).toISOString().slice(0, 19)).replaceAll(':', '')}Z`;

const plain = (iso: string): string => iso.replaceAll('-', '');

/** Text as a value: what would end it is escaped, other control characters go. */
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- RFC 5545 forbids them.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** In pieces of 75 octets at most, none of which ends within a character. */
function folded(line: string): string {
  let [lines, octets] = ['', 0];
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (octets + length > LINE) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += character;
    octets += length;
  }
  return lines;
}

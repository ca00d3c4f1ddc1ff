import type { KeptDue } from './kept';

/** Until when, on the agent's clock and in the agent's language: “Fri 27 Nov, 15:00”; without a time where none was promised. */
export function dueWords({ precision, day, at }: KeptDue, locale?: string): string {
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  if (precision === 'time') return new Intl.DateTimeFormat(locale, { ...date, hour: 'numeric', minute: '2-digit' }).format(at);
  return new Intl.DateTimeFormat(locale, { ...date, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00Z`));
}

import type { Edit } from '../engine/types';
import { dayChoices, promise, type Time } from '../ui/date-choices';
import type { Promised } from './find';

/** A promise without a date, with one: “by Friday 27 November, 3 pm” in the place of its “soon”, or where it ends. */
export function withDate(text: string, { due, end }: Promised, words: string): Edit {
  if (!due.span) return { span: { start: end, end }, text: `, by ${words} at the latest` };
  const rest = text.slice(due.span.end, Math.max(due.span.end, end)).trim();
  return { span: { start: due.span.start, end: Math.max(due.span.end, end) }, text: rest ? `${rest} by ${words}` : `by ${words}` };
}

const OFFERS = 3;

/** The promise with each of the next working days, the end of today first; `now` is the agent's clock, `locale` names the days. */
export function dateOffers(text: string, promised: Promised, now: Date, locale: string): readonly Edit[] {
  const days = dayChoices(now, { weekends: false, locale }).slice(0, OFFERS);
  const time = (ahead: number): Time => (ahead === 0 ? 'end' : 'none');
  return days.map((day) => withDate(text, promised, promise(day, time(day.ahead))));
}

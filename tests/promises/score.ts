import { readFileSync } from 'node:fs';
import type { Clock } from '../../src/engine/types';
import { instantOf, dayNamed } from '../../src/promises/calendar';
import { findPromises, type Promised } from '../../src/promises/find';

/** A sentence and what it promises. */
export interface Item {
  readonly text: string;
  readonly promises: readonly { readonly owner: string; readonly action: string; readonly due: string; readonly flag?: string }[];
  readonly locale?: string;
}

const ZONE = 'Europe/Berlin';
/** Wednesday 25 November 2026, 10:20 in Berlin. */
export const CLOCK: Clock = { now: Date.parse('2026-11-25T10:20+01:00'), zone: ZONE, locale: 'en-GB' };

export const itemsIn = (name: string): readonly Item[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

/** How well promises are found and their times read, and each miss in words. */
export function score(items: readonly Item[]) {
  const counts = { found: 0, missed: 0, extra: 0, owners: 0, times: 0, timesRight: 0, vague: 0, vagueRight: 0, flags: 0, flagsRight: 0 };
  const misses: string[] = [];
  for (const { text, promises, locale } of items) {
    const got = [...findPromises(text, { ...CLOCK, ...(locale && { locale }) })];
    for (const wanted of promises) {
      const index = got.findIndex(({ action }) => action.toLowerCase().includes(wanted.action.toLowerCase()));
      const hit = got[index];
      if (!hit) {
        counts.missed++;
        misses.push(`missed: ${text} [${wanted.action}] got ${got.map(said).join(' + ') || 'none'}`);
        continue;
      }
      got.splice(index, 1);
      counts.found++;
      if (hit.owner.toLowerCase().includes(wanted.owner.toLowerCase())) counts.owners++;
      else misses.push(`owner: ${text} is ${hit.owner}`);
      if (wanted.flag || hit.trouble === 'past' || hit.trouble === 'contradictory') {
        counts.flags++;
        if (wanted.flag === hit.trouble) counts.flagsRight++;
        else misses.push(`flag: ${text} is ${hit.trouble}`);
      }
      const right = isRight(hit, wanted.due);
      if (wanted.due === 'vague') {
        counts.vague++;
        if (right) counts.vagueRight++;
      } else {
        counts.times++;
        if (right) counts.timesRight++;
      }
      if (!right) misses.push(`time: ${text} is ${said(hit)}, not ${wanted.due}`);
    }
    counts.extra += got.length;
    for (const extra of got) misses.push(`extra: ${text} has ${said(extra)}`);
  }
  const { found, missed, extra } = counts;
  return {
    ...counts,
    precision: found / (found + extra),
    recall: found / (found + missed),
    f1: (2 * found) / (2 * found + missed + extra),
    misses,
  };
}

const said = ({ owner, action, due }: Promised): string => `“${owner}: ${action}” ${due.precision} ${due.day} ${due.minutes} ${due.zone}`;

function isRight({ due }: Promised, wanted: string): boolean {
  if (wanted === 'vague') return due.precision === 'vague';
  if (wanted.length === 10) return due.precision === 'day' && due.day === wanted;
  const [day = '', time = ''] = wanted.split('T');
  const local = (): number => instantOf({ day: dayNamed(day), minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) }, ZONE);
  return due.precision === 'time' && due.at === (time.length > 5 ? Date.parse(wanted) : local());
}

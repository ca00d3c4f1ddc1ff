import { dayOf, type Counts, type Days } from '../../../src/insights/counts';

/** What an agent's rules may have done until today, the same at every call: every third day is free. */
export function countsUntil(now: Date): Days {
  return Array.from({ length: 90 }, (_, i): readonly [string, Counts] => {
    const day = new Date(now);
    day.setDate(now.getDate() - (89 - i));
    const some = (most: number): number => 1 + ((i * 7 + most) % most);
    return [
      dayOf(day),
      {
        '*': { checked: 4 + some(5) },
        'blame-you-failed': {
          fired: some(4),
          shown: some(4),
          ...(i % 2 && { taken: 1, 'sent-anyway': 1 }),
          ...(i % 4 === 0 && { 'dismissed-once': 2, 'reason-this-customer': 1, 'reason-not-right': 1 }),
        },
        'no-hurry': { fired: some(6) },
        'vague-soon': { fired: some(2), shown: 1 },
        'cold-unfortunately': { fired: some(3), shown: 1, 'dismissed-rule': 1 },
        ...(i % 6 === 0 && { 'missing-apology': { fired: 1, shown: 1, taken: 1 }, 'gone-from-the-pack': { fired: 1 } }),
        'rule-clarity': { fired: some(12), shown: some(8) },
      },
    ];
  }).filter((_, i) => i % 3 !== 1);
}

import { describe, expect, it } from 'vitest';
import type { Category, RuleMeta } from '../../src/engine/types';
import type { Days } from '../../src/insights/counts';
import {
  byWeek,
  categoryWeeks,
  figuresOf,
  mondays,
  orderRows,
  patterns,
  repliesIn,
  ruleRows,
  ruleWeeks,
  sumOf,
  type Known,
} from '../../src/insights/summary';
import { METAS } from '../ui/scenes/fake';

const [any] = METAS.values();
const meta = (id: string, category: Category): [string, RuleMeta] => [id, { ...(any as RuleMeta), id, title: `Title of ${id}`, category }];
const known: Known = {
  metas: new Map([meta('blame', 'blame'), meta('accuse', 'blame'), meta('cold', 'cold')]),
  trial: new Set(['cold']),
};
/** A Monday. */
const NOW = new Date('2026-03-09T00:30:00');

describe('a period', () => {
  const days: Days = [
    ['2026-03-02', { blame: { fired: 1 }, '*': { checked: 1 } }],
    ['2026-03-03', { blame: { fired: 2 }, '*': { checked: 2 } }],
    ['2026-03-09', { blame: { fired: 4, shown: 1 }, '*': { checked: 4 } }],
  ];
  it('goes so many days back, today among them', () => {
    expect(sumOf(days, 7, NOW)).toEqual({ blame: { fired: 6, shown: 1 }, '*': { checked: 6 } });
    expect(repliesIn(sumOf(days, 8, NOW))).toBe(7);
    expect(sumOf([], 7, NOW)).toEqual({});
  });
});

describe('a rule’s line', () => {
  const rows = ruleRows(
    {
      '*': { checked: 9 },
      blame: { fired: 5, shown: 3, taken: 1, 'dismissed-once': 1, 'dismissed-site': 2, 'sent-anyway': 4 },
      cold: { fired: 7 },
      gone: { shown: 1 },
    },
    known,
  );
  it('says what was silent, shown, taken, dismissed and sent, and what is known of the rule', () => {
    expect(rows).toMatchObject([
      { id: 'blame', onTrial: false, silent: 2, shown: 3, taken: 1, dismissed: 3, sentAnyway: 4, meta: { title: 'Title of blame' } },
      { id: 'cold', onTrial: true, silent: 7, shown: 0 },
      { id: 'gone', meta: null, onTrial: false, silent: 0, shown: 1 },
    ]);
    expect(rows).toHaveLength(3);
  });

  it('is sorted by any column in both directions', () => {
    const ids = (...how: [Parameters<typeof orderRows>[1], boolean]) => orderRows(rows, ...how).map(({ id }) => id);
    expect(ids('shown', true)).toEqual(['blame', 'gone', 'cold']);
    expect(ids('silent', true)).toEqual(['cold', 'blame', 'gone']);
    expect(ids('silent', false)).toEqual(['gone', 'blame', 'cold']);
    expect(ids('title', false)).toEqual(['gone', 'blame', 'cold']);
    // What is equal: what was found more often first.
    expect(ids('taken', true)).toEqual(['blame', 'cold', 'gone']);
  });
});

describe('weeks', () => {
  it('begin on Mondays, over a change of the clock', () => {
    const isoDays = (now: string) => mondays(3, new Date(now)).map((day) => day.toDateString());
    expect(isoDays('2026-04-05T23:59:00')).toEqual(['Mon Mar 16 2026', 'Mon Mar 23 2026', 'Mon Mar 30 2026']);
    expect(isoDays('2026-03-30T00:10:00').at(-1)).toBe('Mon Mar 30 2026');
  });

  it('have the findings of each category, the one with most first, and those of rules that are gone', () => {
    const days: Days = [
      ['2026-03-01', { blame: { fired: 100 } }],
      ['2026-03-02', { blame: { fired: 1 }, accuse: { fired: 1 } }],
      ['2026-03-08', { cold: { fired: 5 }, '*': { checked: 3 } }],
      ['2026-03-09', { blame: { fired: 1, shown: 1 }, gone: { fired: 1 } }],
    ];
    expect(categoryWeeks(byWeek(days, mondays(2, NOW)), known)).toEqual([
      { category: 'cold', found: [5, 0], total: 5 },
      { category: 'blame', found: [2, 1], total: 3 },
      { category: null, found: [0, 1], total: 1 },
    ]);
  });

  it('have the findings of each rule in a category', () => {
    const weeks = byWeek(
      [
        ['2026-03-02', { blame: { fired: 1 }, accuse: { fired: 2 }, cold: { fired: 9 }, '*': { checked: 3 } }],
        ['2026-03-09', { blame: { fired: 4 }, gone: { fired: 1 }, accuse: { shown: 1 } }],
      ],
      mondays(2, NOW),
    );
    expect(ruleWeeks(weeks, 'blame', known)).toMatchObject([
      { id: 'blame', meta: { title: 'Title of blame' }, found: [1, 4], total: 5 },
      { id: 'accuse', found: [2, 0], total: 2 },
    ]);
    expect(ruleWeeks(weeks, null, known)).toEqual([{ id: 'gone', meta: null, found: [0, 1], total: 1 }]);
    expect(ruleWeeks(weeks, 'clarity', known)).toEqual([]);
  });

  it('are compared by ten replies', () => {
    expect(figuresOf({ '*': { checked: 8 }, blame: { shown: 9, taken: 2 }, cold: { shown: 1 } })).toEqual({
      replies: 8,
      perTen: 13,
      taken: 2,
    });
    expect(figuresOf({ blame: { shown: 9 } })).toEqual({ replies: 0, perTen: null, taken: 0 });
  });
});

describe('what comes back', () => {
  it('is what was shown on most days, and neither what was silent nor what is not known', () => {
    const day = (name: string, rules: Record<string, number>): Days[number] => [
      name,
      Object.fromEntries(Object.entries(rules).map(([rule, shown]) => [rule, { fired: shown + 1, ...(shown && { shown }) }])),
    ];
    const days = [
      day('2026-01-01', { accuse: 3 }),
      day('2026-03-07', { blame: 1, cold: 0, accuse: 9 }),
      day('2026-03-08', { blame: 1, cold: 0, gone: 4 }),
      day('2026-03-09', { gone: 4 }),
    ];
    expect(patterns(days, 30, NOW, known).map(({ meta: { id }, ...rest }) => ({ id, ...rest }))).toEqual([
      { id: 'blame', days: 2, shown: 2 },
    ]);
    expect(patterns(days, 90, NOW, known).map(({ meta: { id } }) => id)).toEqual(['accuse', 'blame']);
    expect(patterns(days, 90, NOW, known, 1)).toHaveLength(1);
  });
});

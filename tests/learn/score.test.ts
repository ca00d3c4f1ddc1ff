import { expect, it } from 'vitest';
import type { CheckResult, Problem } from '../../src/engine/types';
import type { Item } from '../../src/learn/items';
import { scoreOf, type Judged } from '../../src/learn/score';

const problem = (category: string, text: string | null): Partial<Problem> => ({
  rule: `${category}-rule`,
  category: category as Problem['category'],
  text,
});
const judged = (item: Partial<Item>, problems: Partial<Problem>[], said: { complaint?: boolean } = {}): Judged => ({
  item: { id: 'a', customer: '', reply: '', domain: 'a', fold: 'a', kind: 'written', labels: {}, ...item },
  result: { problems, facts: {}, signals: { complaint: said.complaint ?? false } } as unknown as CheckResult,
});

it('counts a category once a reply, and stings together', () => {
  const report = scoreOf([
    judged({ labels: { blame: ['your fault'] } }, [problem('blame', 'your fault'), problem('blame', 'you again')]),
    judged({ labels: { blame: ['you did'] } }, [problem('defensive', 'no')]),
    judged({ labels: { excuse: ['the weather'] } }, []),
  ]);
  expect(report.categories.blame).toMatchObject({ gold: 2, flagged: 1, precision: 1, recall: 0.5 });
  expect(report.groups['defensive phrasing']).toMatchObject({ gold: 3, flagged: 2, precision: 1, recall: 2 / 3 });
});

it('leaves a disputed category out for its reply', () => {
  const report = scoreOf([judged({ disputed: ['cold'] }, [problem('cold', 'No.')])]);
  expect(report.categories.cold).toMatchObject({ gold: 0, flagged: 0 });
  expect(report.clean.replies).toBe(0);
});

it('counts false alarms on clean replies only', () => {
  const report = scoreOf([
    judged({}, [problem('cold', 'No.')]),
    judged({}, []),
    judged({ labels: { cold: ['No.'] } }, [problem('blame', 'x')]),
  ]);
  expect(report.clean).toEqual({ replies: 2, withAlarm: 1, rate: 0.5 });
});

it('finds a quote by half of its words in a problem of its category that is not much longer', () => {
  const quote = 'you should have read the manual';
  const found = (text: string, category = 'blame') =>
    scoreOf([judged({ labels: { blame: [quote] } }, [problem(category, text)])]).evidence.found;
  expect(found('should have read')).toBe(1);
  expect(found('the manual')).toBe(0);
  expect(found(quote, 'cold')).toBe(0);
  expect(found(`${quote} ${'and more words than that '.repeat(4)}`)).toBe(0);
});

it('compares facts', () => {
  const report = scoreOf([judged({ complaint: 1 }, [], { complaint: true }), judged({ complaint: 0 }, [], { complaint: true })]);
  expect(report.facts.complaint).toMatchObject({ precision: 0.5, recall: 1 });
});

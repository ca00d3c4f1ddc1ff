// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, type Days } from '../../src/insights/counts';
import { readInsights } from '../../src/insights/read-file';
import { InsightsSection } from '../../src/options/insights-section';
import type { OptionsStore } from '../../src/options/store';
import { DEFAULTS, type Settings } from '../../src/settings/types';
import { teamsIn } from '../../src/teams/stored';
import { packOf } from '../packs/pack';
import { actions, show as showPart } from './show';
import { setStrings } from '../../src/ui/i18n';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';

/** A Wednesday. */
const NOW = new Date('2026-03-11T12:00:00');
const ago = (days: number): string => dayOf(new Date(NOW.getTime() - days * 86_400_000));
const DAYS: Days = [
  [ago(40), { 'blame-you-failed': { fired: 4, shown: 4 } }],
  [ago(7), { '*': { checked: 10 }, 'vague-soon': { fired: 2, shown: 2 }, 'missing-apology': { fired: 1, shown: 1 } }],
  [
    ago(0),
    {
      '*': { checked: 5 },
      'vague-soon': { fired: 3, shown: 2, taken: 1, 'dismissed-once': 2, 'reason-not-right': 1, 'sent-anyway': 1 },
      'cold-unfortunately': { fired: 6 },
      'no-promises': { fired: 1 },
    },
  ],
];
const PACK = packOf({
  id: 'billing',
  name: 'Billing team',
  phrases: [{ id: 'no-promises', find: 'we promise', title: 'Promises', message: 'They will hold us to it.', pilot: true }],
  rules: { 'cold-curt': { pilot: true } },
});

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  setStrings(englishStrings);
});
afterEach(async () => {
  vi.useRealTimers();
  await unmount();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

function show(days: Days = DAYS, settings: Partial<Settings> = {}, policy: object = {}): OptionsStore {
  const { store } = showPart(settings, '', teamsIn({ 'pack:billing': PACK, policy }), InsightsSection);
  act(() => void (store.counts.value = days));
  return store;
}
const table = (name: string) => screen.getByRole('table', { name });
const rowsOf = (of: HTMLElement) =>
  within(of)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const ruleRows = () => rowsOf(table('What each rule did')).slice(1);
const choose = (value: string) => fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value } });

describe('the table', () => {
  it('says what each rule did in the period', () => {
    show();
    expect(rowsOf(table('What each rule did'))).toEqual([
      ['Rule', 'Silent', 'Shown', 'Rewrite taken', 'Dismissed', 'Sent anyway'],
      ['No clear time', '1', '4', '1', '2Not right: 1', '1'],
      ['No apology yet', '0', '1', '0', '0', '0'],
      ['Bad news first', '6', '0', '0', '0', '0'],
      ['PromisesOn trial', '1', '0', '0', '0', '0'],
    ]);
    expect(screen.getByText('15 replies checked in this time')).toBeTruthy();
    choose('7');
    expect([ruleRows().length, screen.getByText('5 replies checked in this time')]).toEqual([3, expect.anything()]);
    choose('90');
    expect(ruleRows()).toHaveLength(5);
  });

  it('is sorted by its heads, and says so', () => {
    show();
    const first = () => ruleRows()[0]?.[0];
    const head = (name: string) => screen.getByRole('columnheader', { name });
    expect(head('Shown').getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(screen.getByRole('button', { name: 'Silent' }));
    expect([first(), head('Silent').getAttribute('aria-sort'), head('Shown').getAttribute('aria-sort')]).toEqual([
      'Bad news first',
      'descending',
      'none',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Silent' }));
    expect([first(), head('Silent').getAttribute('aria-sort')]).toEqual(['No apology yet', 'ascending']);
    fireEvent.click(screen.getByRole('button', { name: 'Rule' }));
    expect([first(), head('Rule').getAttribute('aria-sort')]).toEqual(['Bad news first', 'ascending']);
  });

  it('has only rules on trial where that is asked for', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only rules on trial' }));
    expect(ruleRows().map(([name]) => name)).toEqual(['PromisesOn trial']);
    cleanup();
    show([]);
    expect(screen.getAllByText('Nothing was counted in this time.')).toHaveLength(2);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only rules on trial' }));
    expect(screen.getByText('No rule on trial found anything in this time.')).toBeTruthy();
  });

  it('leads to each rule that is on the page', () => {
    show();
    const links = within(table('What each rule did')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#vague-soon',
      '#missing-apology',
      '#cold-unfortunately',
      '#billing/no-promises',
    ]);
  });
});

describe('beside the table', () => {
  it('are bars with their numbers in words, and the same as a table', () => {
    show();
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
      'Cold tone: 6 in 5 weeks, 6 of them this week',
      'Vague times: 5 in 5 weeks, 3 of them this week',
      'Missing apology: 1 in 5 weeks, 0 of them this week',
      'House style: 1 in 5 weeks, 1 of them this week',
    ]);
    expect(rowsOf(table('What was found, week by week')).slice(0, 2)).toEqual([
      ['Group', 'Feb 9', 'Feb 16', 'Feb 23', 'Mar 2', 'Mar 9', 'All'],
      ['Cold tone', '0', '0', '0', '0', '6', '6'],
    ]);
  });

  it('are the same bars for the rules of a group, in words and as a table', () => {
    const { counts } = show();
    const bars = screen.getByRole('combobox', { name: 'Bars for' });
    expect([...bars.children].map(({ textContent }) => textContent).slice(0, 2)).toEqual(['All groups', 'Rules of “Cold tone”']);
    fireEvent.change(bars, { target: { value: 'vague-timing' } });
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
      'No clear time: 5 in 5 weeks, 3 of them this week',
    ]);
    expect(rowsOf(table('What was found, week by week'))).toEqual([
      ['Rule', 'Feb 9', 'Feb 16', 'Feb 23', 'Mar 2', 'Mar 9', 'All'],
      ['No clear time', '0', '0', '0', '2', '3', '5'],
    ]);
    // A group that has nothing in the period gives way to all of them.
    fireEvent.change(bars, { target: { value: 'missing-apology' } });
    act(() => void (counts.value = DAYS.slice(2)));
    expect(screen.getAllByRole('img')).toHaveLength(3);
  });

  it('is this week against the last in words', () => {
    show();
    expect(screen.getByText('Replies checked: 5 this week, 10 last week.')).toBeTruthy();
    expect(screen.getByText('Things to look at in ten replies: 4 this week, 3 last week. That is more.')).toBeTruthy();
    cleanup();
    show(DAYS.slice(0, 2));
    expect(screen.getByText('There is nothing to compare yet: it takes a reply in each of the two weeks.')).toBeTruthy();
  });

  it('is what comes back most, with the rule’s own example', () => {
    show();
    const pattern = screen.getByRole('heading', { name: 'No clear time' }).closest('li') as HTMLElement;
    expect(pattern.textContent).toContain('Shown 4 times, on 2 days');
    expect(pattern.textContent).toContain('Before: as soon as possible.');
    expect(within(pattern).getByRole('link', { name: 'To the rule “No clear time”' }).getAttribute('href')).toBe('#vague-soon');
    expect(document.querySelectorAll('.patterns > li')).toHaveLength(1);
  });
});

describe('counting', () => {
  const count = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Count how often rules fire' });
  it('is switched off and on again', () => {
    const { settings } = show();
    expect(count().checked).toBe(true);
    fireEvent.click(count());
    expect(actions.patch).toHaveBeenLastCalledWith({ insights: false });
    act(() => (settings.value = { ...DEFAULTS, insights: false }) && undefined);
    expect(count().checked).toBe(false);
    fireEvent.click(count());
    expect(actions.patch).toHaveBeenLastCalledWith({ insights: null });
  });

  it('is off at first where the organisation wants it so, and locked where it says so', () => {
    show(DAYS, {}, { insights: false });
    expect([count().checked, count().disabled]).toEqual([false, false]);
    fireEvent.click(count());
    expect(actions.patch).toHaveBeenLastCalledWith({ insights: true });
    cleanup();
    show(DAYS, { insights: true }, { insights: false, locked: ['insights'] });
    expect([count().checked, count().disabled]).toEqual([false, true]);
    expect(screen.getByText('Set by your organisation')).toBeTruthy();
  });
});

describe('the numbers', () => {
  it('are exported as files that can be read again and opened in a spreadsheet', async () => {
    const files: [string, Blob][] = [];
    let blob: Blob;
    vi.stubGlobal('URL', { createObjectURL: (given: Blob) => ((blob = given), 'blob:x'), revokeObjectURL: () => undefined });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push([this.download, blob]);
    });
    // A day that is kept too long is left out.
    show([[ago(90), { 'vague-soon': { fired: 9 } }], ...DAYS]);
    fireEvent.click(screen.getByRole('button', { name: 'Export as JSON' }));
    fireEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
    expect(files.map(([name, { type }]) => [name, type])).toEqual([
      ['replywell-insights-2026-03-11.json', 'application/json'],
      ['replywell-insights-2026-03-11.csv', 'text/csv'],
    ]);
    vi.useRealTimers();
    const [json, csv] = await Promise.all(files.map(([, file]) => textOf(file)));
    expect(readInsights(json ?? '').days.map(({ day, replies }) => [day, replies])).toEqual([
      [ago(40), 0],
      [ago(7), 10],
      [ago(0), 5],
    ]);
    expect(csv?.split('\r\n')[1]).toBe(`${ago(40)},,0,,,,,,,,,,,,`);
    vi.unstubAllGlobals();
  });

  it('are deleted, and come back for ten seconds', () => {
    const { counts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Delete all numbers' }));
    expect(actions.clearCounts).toHaveBeenCalledOnce();
    act(() => void (counts.value = []));
    expect(screen.getByText('All numbers are deleted.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.restoreCounts.mock.calls).toEqual([[DAYS]]);
    expect(screen.getByText('The numbers are back.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete all numbers' }));
    act(() => void (counts.value = DAYS));
    fireEvent.click(screen.getByRole('button', { name: 'Delete all numbers' }));
    act(() => void vi.advanceTimersByTime(10_000));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    act(() => void (counts.value = []));
    fireEvent.click(screen.getByRole('button', { name: 'Delete all numbers' }));
    expect(actions.clearCounts).toHaveBeenCalledTimes(2);
    expect(screen.getByText('There are no numbers.')).toBeTruthy();
  });
});

/** jsdom’s blobs cannot be read in another way. */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });

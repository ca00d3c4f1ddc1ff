// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asks } from '../../src/promises/date-choices';
import { DatePicker } from '../../src/ui/date-picker';
import { setStrings } from '../../src/ui/i18n';
import { englishStrings } from './strings';
import { unmount } from './unmount';

const onPick = vi.fn();
let now: Date;

beforeEach(() => {
  setStrings(englishStrings);
  // A Wednesday.
  now = new Date(2026, 10, 25, 14, 40);
});
afterEach(async () => {
  vi.useRealTimers();
  await unmount();
  vi.clearAllMocks();
});

const show = (asks: Asks = 'date', canReplace = true) =>
  render(<DatePicker asks={asks} canReplace={canReplace} clockNow={() => now} onPick={onPick} />);
const days = () => screen.getAllByRole('radio').map((day) => day.textContent);
const picked = () => screen.getByRole('radio', { checked: true });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const times = () => screen.getAllByRole('option').map((option) => option.textContent);
const insert = () => screen.getByRole('button', { name: /^(?:Insert|Copy) “/ });

describe('a gap for a date', () => {
  it('offers working days and times, tomorrow afternoon first', () => {
    show();
    expect(days()).toEqual(['Today', 'Tomorrow', 'Fri 27 Nov', 'Mon 30 Nov', 'Tue 1 Dec']);
    expect(insert().textContent).toBe('Insert “tomorrow, 3 pm”');
    fireEvent.click(insert());
    expect(onPick).toHaveBeenCalledWith('tomorrow, 3 pm');
  });

  it('says the days in full to a screen reader, and names its parts', () => {
    show();
    expect(screen.getByRole('radio', { name: 'Friday 27 November' }).textContent).toBe('Fri 27 Nov');
    expect(screen.getByRole('group', { name: 'Pick a date' })).toBeTruthy();
    expect(screen.getByRole('radiogroup', { name: 'Day' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Time' })).toBeTruthy();
  });

  it('has one stop for Tab, and goes from day to day with the arrow keys', () => {
    show();
    expect(screen.getAllByRole('radio').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1, -1]);
    picked().focus();
    const walk = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowLeft', 'Home'].map((key) => {
      press(key);
      expect(document.activeElement).toBe(picked());
      return picked().textContent;
    });
    expect(walk).toEqual(['Fri 27 Nov', 'Mon 30 Nov', 'Fri 27 Nov', 'Tue 1 Dec', 'Today', 'Tue 1 Dec', 'Today']);
  });

  it('offers no time of today that has passed', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Today' }));
    expect(times()).toEqual(['3 pm', '3:30 pm', '4 pm', '4:30 pm', '5 pm', '5:30 pm', '6 pm', 'End of day', 'No time']);
    expect(insert().textContent).toBe('Insert “today, 3 pm”');
  });

  it('takes out what passes while it is open', async () => {
    vi.useFakeTimers();
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Today' }));
    now = new Date(2026, 10, 25, 15, 0);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(insert().textContent).toBe('Insert “today, 3:30 pm”');
    now = new Date(2026, 10, 25, 18, 0);
    await vi.advanceTimersByTimeAsync(30_000);
    expect([days()[0], insert().textContent]).toEqual(['Tomorrow', 'Insert “tomorrow, 3 pm”']);
  });

  it('has weekends when asked, and gives up a day that goes with them', () => {
    show();
    const weekends = screen.getByRole('checkbox', { name: 'Weekends too' });
    fireEvent.click(weekends);
    fireEvent.click(screen.getByRole('radio', { name: 'Sunday 29 November' }));
    expect(insert().textContent).toBe('Insert “Sunday 29 November, 3 pm”');
    fireEvent.click(weekends);
    expect(insert().textContent).toBe('Insert “tomorrow, 3 pm”');
  });

  it('keeps to the next working day when weekends come in', () => {
    now = new Date(2026, 10, 27, 19, 0);
    show();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(days().slice(0, 3)).toEqual(['Tomorrow', 'Sun 29 Nov', 'Mon 30 Nov']);
    expect(insert().textContent).toBe('Insert “Monday 30 November, 3 pm”');
  });

  it.each([
    ['end', 'the end of tomorrow'],
    ['none', 'tomorrow'],
    ['720', 'tomorrow, noon'],
  ])('words the time %s as “%s”', (value, text) => {
    show();
    fireEvent.change(screen.getByRole('combobox'), { target: { value } });
    expect(insert().textContent).toBe(`Insert “${text}”`);
  });

  it('is copied where the editor takes only that', () => {
    show('date', false);
    expect(insert().textContent).toBe('Copy “tomorrow, 3 pm”');
  });
});

it('a gap for a time has times only', () => {
  show('time');
  expect([screen.queryByRole('radio'), screen.queryByRole('checkbox')]).toEqual([null, null]);
  expect([times()[0], times().at(-1)]).toEqual(['9 am', 'End of day']);
  expect(insert().textContent).toBe('Insert “3 pm”');
});

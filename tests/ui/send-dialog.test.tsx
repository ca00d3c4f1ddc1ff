// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/engine/types';
import type { ShownProblem } from '../../src/messages';
import { setStrings } from '../../src/ui/i18n';
import { SendDialog, type SendDialogProps } from '../../src/ui/send-dialog';
import { PROBLEMS } from './scenes/fake';
import { englishStrings } from './strings';
import { unmount } from './unmount';

const { missing, blame, vague, sigh, gap } = PROBLEMS;
const review = vi.fn();
const send = vi.fn();
const apply = vi.fn<SendDialogProps['apply']>();
const copy = vi.fn(() => Promise.resolve(true));
let left: readonly ShownProblem[];

beforeEach(() => {
  setStrings(englishStrings);
  apply.mockImplementation((key) => {
    left = left.filter((problem) => problem.key !== key);
    return Promise.resolve('done');
  });
});
afterEach(async () => {
  await unmount();
  vi.clearAllMocks();
});

const keyed = (problems: readonly Problem[]): readonly ShownProblem[] =>
  problems.map((problem, i) => ({ ...problem, key: `${problem.rule} ${i}` }));
function show(problems: readonly Problem[], more: Partial<SendDialogProps> = {}): HTMLElement {
  left = keyed(problems);
  render(<SendDialog problems={left} canReplace left={() => left} apply={apply} copy={copy} review={review} send={send} {...more} />);
  screen.getByRole('button', { name: 'Review' }).focus();
  return screen.getByRole('alertdialog', { name: 'Check before sending' });
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');
const description = (dialog: HTMLElement) => document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent;

describe('the question before Send', () => {
  it('is described, lists titles, words and the best rewrite, and has two answers', () => {
    const dialog = show([missing, blame]);
    expect(dialog.getAttribute('aria-modal')).toBe('true');
    expect(description(dialog)).toBe('An upset customer may mind 2 things in this reply.');
    expect(rows().map((row) => within(row).getAllByRole('button').length)).toEqual([1, 1]);
    expect(rows()[1]?.textContent).toContain('Sounds like blame“you failed to provide your order number”');
    expect(button('Replace with “I still need your order number”')).toBeTruthy();
    fireEvent.click(button('Review'));
    expect([review.mock.calls.length, send.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(button('Send anyway'));
    expect([review.mock.calls.length, send.mock.calls.length]).toEqual([1, 1]);
  });

  it('lists three at most, the foremost, and counts the rest', () => {
    show([sigh, missing, vague, blame, sigh]);
    expect(rows().length).toBe(3);
    expect(screen.getByText('and 2 more')).toBeTruthy();
    expect(screen.getByText('Sounds like blame')).toBeTruthy();
  });

  it('lists the same words once', () => {
    left = keyed([vague, vague]);
    show([vague, vague]);
    expect(rows().length).toBe(1);
    expect(screen.getByText('and 1 more')).toBeTruthy();
  });

  it.each([
    ['Escape', () => screen.getByRole('alertdialog')],
    ['a press on the backdrop', () => document.querySelector('.backdrop') as HTMLElement],
  ])('takes %s for “Review”', (what, target) => {
    show([blame]);
    if (what === 'Escape') fireEvent.keyDown(target(), { key: 'Escape' });
    else fireEvent.click(target());
    expect([review.mock.calls.length, send.mock.calls.length]).toEqual([1, 0]);
  });

  it('keeps the focus: Tab goes round', () => {
    show([blame]);
    const names: (string | null | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      fireEvent.keyDown(document.activeElement as Element, { key: 'Tab' });
      names.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    }
    expect(names).toEqual(['Send anyway', 'Replace with “I still need your order number”', 'Review']);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Tab', shiftKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Replace with “I still need your order number”');
  });

  it.each([{ repeat: true }, { ctrlKey: true }, { metaKey: true }])('does not take keys that are still down for an answer: %j', (more) => {
    show([blame]);
    expect(fireEvent.keyDown(button('Review'), { key: 'Enter', ...more })).toBe(false);
    expect(fireEvent.keyDown(button('Review'), { key: 'Enter' })).toBe(true);
  });
});

describe('a fix', () => {
  it('ticks its row off, goes on to the next one, and leaves honest words behind', async () => {
    const dialog = show([missing, blame]);
    button(/^Insert “I’m sorry/).focus();
    fireEvent.click(button(/^Insert “I’m sorry/));
    await waitFor(() => expect(rows()[0]?.textContent).toBe('Solved. No apology yet'));
    expect(apply).toHaveBeenCalledWith('missing-apology 0', 0);
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Replace with/));
    expect(within(dialog).getByRole('status').textContent).toBe('1 thing to look at');
    expect(button('Send anyway')).toBeTruthy();
    fireEvent.click(button(/^Replace with/));
    await waitFor(() => expect(button('Send')).toBeTruthy());
    expect(description(dialog)).toBe('All of these are solved.');
    await waitFor(() => expect(document.activeElement).toBe(button('Review')));
  });

  it('that brings a gap says so, and is no reason to send', async () => {
    apply.mockImplementation(() => {
      left = keyed([gap]);
      return Promise.resolve('done');
    });
    show([blame]);
    fireEvent.click(button(/^Replace with/));
    await screen.findByText('Fill in what stands in [brackets] before you send.');
    expect(button('Send anyway')).toBeTruthy();
  });

  it('that the editor does not take can be copied', async () => {
    apply.mockResolvedValue('copy');
    show([blame]);
    fireEvent.click(button(/^Replace with/));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy “I still need your order number”' }));
    expect(copy).toHaveBeenCalledWith('I still need your order number');
  });

  it('is copied from the start where no editor takes it', () => {
    show([blame], { canReplace: false });
    fireEvent.click(button('Copy “I still need your order number”'));
    expect(copy).toHaveBeenCalledWith('I still need your order number');
    expect(apply).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownCount } from '../../src/messages';

const action = {
  setBadgeText: vi.fn(() => Promise.resolve()),
  setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
  setTitle: vi.fn(() => Promise.resolve()),
  setIcon: vi.fn(() => Promise.resolve()),
};
const getMessage = (key: string, number?: string) => [key, number].filter(Boolean).join(' ');
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  return { default: { action, i18n: { getMessage }, storage: fakeBrowser.storage } };
});
const { fakeBrowser } = await import('@webext-core/fake-browser');
const { showCount, showUrgent } = await import('../../src/background/badge');

const PROBLEMS = '#8a3c00';
const DUE = '#0f6259';

beforeEach(async () => {
  fakeBrowser.reset();
  await showUrgent(0);
  vi.clearAllMocks();
});
afterEach(() => vi.clearAllMocks());

/** What a tab's icon says in the end. */
const shownIn = (tabId: number) => {
  const last = (set: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }) =>
    set.mock.calls
      .map(([details]) => details as Record<string, unknown>)
      .filter((details) => details['tabId'] === tabId)
      .at(-1);
  const { setBadgeText, setBadgeBackgroundColor, setTitle, setIcon } = action;
  const path = last(setIcon)?.['path'] as Record<number, string> | undefined;
  return [last(setBadgeText)?.['text'], last(setBadgeBackgroundColor)?.['color'], last(setTitle)?.['title'], path?.[16]];
};

describe('showCount', () => {
  it.each<[ShownCount, number, string, string, string, string]>([
    [null, 0, '', DUE, 'actionTitle', 'icons/off-16.png'],
    [0, 0, '', DUE, 'actionTitleReady', 'icons/16.png'],
    ['waits', 0, '', DUE, 'actionTitle', 'icons/16.png'],
    ['waits', 2, '2', DUE, 'actionTitleDueMany 2', 'icons/16.png'],
    [1, 0, '1', PROBLEMS, 'actionTitleOne 1', 'icons/16.png'],
    [7, 0, '7', PROBLEMS, 'actionTitleMany 7', 'icons/16.png'],
    [null, 2, '2', DUE, 'actionTitleDueMany 2', 'icons/off-16.png'],
    [0, 2, '2', DUE, 'actionTitleDueMany 2', 'icons/16.png'],
    [7, 2, '7', PROBLEMS, 'actionTitleMany 7', 'icons/16.png'],
  ])('shows %s problems where %i promises are due', async (count, due, ...shown) => {
    await showUrgent(due);
    await showCount(3, count);
    expect(shownIn(3)).toEqual(shown);
  });

  it('does not mind a tab that was closed meanwhile', async () => {
    action.setTitle.mockRejectedValueOnce(new Error('No tab with id: 3.'));
    await expect(showCount(3, 1)).resolves.toBeUndefined();
  });

  it('does nothing for a message without a tab', async () => {
    await showCount(undefined, 1);
    expect(action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('showUrgent', () => {
  it.each([
    [0, '', 'actionTitle'],
    [1, '1', 'actionTitleDue 1'],
    [4, '4', 'actionTitleDueMany 4'],
  ])('shows %s on all tabs that say nothing themselves', async (count, text, title) => {
    await showUrgent(count);
    expect(action.setBadgeText).toHaveBeenCalledWith({ text });
    expect(action.setTitle).toHaveBeenCalledWith({ title });
    expect(action.setIcon).not.toHaveBeenCalled();
  });

  it('shows in tabs that have or had a reply box, too, and leaves a count of problems alone', async () => {
    for (const [tab, count] of [
      [1, null],
      [2, 0],
      [3, 5],
    ] as const)
      await showCount(tab, count);
    await showUrgent(1);
    expect([1, 2, 3].map((tab) => shownIn(tab).slice(0, 3))).toEqual([
      ['1', DUE, 'actionTitleDue 1'],
      ['1', DUE, 'actionTitleDue 1'],
      ['5', PROBLEMS, 'actionTitleMany 5'],
    ]);
    await showUrgent(0);
    expect([1, 2, 3].map((tab) => shownIn(tab)[2])).toEqual(['actionTitle', 'actionTitleReady', 'actionTitleMany 5']);
  });

  it('asks no more for a tab that is gone', async () => {
    for (const tab of [1, 2]) await showCount(tab, 0);
    action.setTitle.mockImplementation((...[details]: unknown[]) =>
      (details as { tabId?: number }).tabId === 1 ? Promise.reject(new Error('No tab with id: 1.')) : Promise.resolve(),
    );
    await showUrgent(1);
    action.setTitle.mockImplementation(() => Promise.resolve());
    vi.clearAllMocks();
    await showUrgent(2);
    expect([shownIn(1)[0], shownIn(2)[0]]).toEqual([undefined, '2']);
  });
});

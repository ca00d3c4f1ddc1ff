import { afterEach, describe, expect, it, vi } from 'vitest';

const action = {
  setBadgeText: vi.fn(() => Promise.resolve()),
  setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
  setTitle: vi.fn(() => Promise.resolve()),
  setIcon: vi.fn(() => Promise.resolve()),
};
const getMessage = (key: string, number?: string) => [key, number].filter(Boolean).join(' ');
vi.mock('webextension-polyfill', () => ({ default: { action, i18n: { getMessage } } }));
const { showCount, showUrgent } = await import('../../src/background/badge');

afterEach(() => vi.clearAllMocks());

describe('showCount', () => {
  it.each<[number | null, string, string, string]>([
    [null, '', 'actionTitle', 'icons/off-16.png'],
    [0, '', 'actionTitleReady', 'icons/16.png'],
    [1, '1', 'actionTitleOne 1', 'icons/16.png'],
    [7, '7', 'actionTitleMany 7', 'icons/16.png'],
  ])('shows %s', async (count, text, title, icon) => {
    await showCount(3, count);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 3, text });
    expect(action.setTitle).toHaveBeenCalledWith({ tabId: 3, title });
    expect(action.setIcon).toHaveBeenCalledWith({ tabId: 3, path: expect.objectContaining({ 16: icon }) as object });
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
});

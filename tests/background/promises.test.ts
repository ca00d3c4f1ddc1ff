import { beforeEach, describe, expect, it, vi } from 'vitest';
import { promiseFor } from '../promises/kept';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));
type Handler = (message: { data: unknown; sender: { url?: string } }) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('../../src/messages', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
  sendMessage: vi.fn(),
}));
vi.mock('../../src/promises/reminders', () => ({ NOTIFICATIONS: { permissions: ['notifications'] }, startReminders: vi.fn() }));
const { fakeBrowser } = await import('@webext-core/fake-browser');
const { keepPromises } = await import('../../src/background/promises');

const OURS = 'chrome-extension://id/popup.html';
const PAGE = 'https://a.zendesk.com/agent/tickets/12';
const { sentence, owner, due, ticket } = promiseFor('a', Date.parse('2026-11-27T14:00Z'));
const PROMISE = { sentence, owner, due, ticket };
const send = async (name: string, data: unknown, url: string): Promise<unknown> => handlers.get(name)?.({ data, sender: { url } });
const stored = async () => Object.values(await fakeBrowser.storage.local.get());

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = () => Promise.resolve(false);
  keepPromises(({ url }) => {
    if (url !== OURS) throw new Error('not ours');
    return true;
  });
});

describe('the background', () => {
  it('keeps a promise of a helpdesk’s page, and no word besides, and says whether reminders are shown', async () => {
    expect(await send('keepPromise', { ...PROMISE, draft: 'Hi Jo' }, PAGE)).toBe(false);
    const [promise, ...more] = await stored();
    expect(more).toEqual([]);
    expect(promise).toEqual({ ...PROMISE, id: expect.any(String) as string, reminded: null });
  });

  it.each([
    ['of another site', { ...PROMISE, ticket: 'https://evil.example.com/' }],
    ['that no browser can open', { ...PROMISE, ticket: 'javascript:alert(1)' }],
    ['without a date', { ...PROMISE, due: null }],
  ])('keeps no promise from a page for a ticket %s', async (_name, promise) => {
    await expect(send('keepPromise', promise, PAGE)).rejects.toThrow();
    expect(await stored()).toEqual([]);
  });

  it('lets only our own pages put back and forget', async () => {
    const promise = promiseFor('a', 1);
    for (const [name, data] of [
      ['restorePromise', promise],
      ['forgetPromise', 'a'],
      ['forgetPromises', undefined],
    ] as const)
      await expect(send(name, data, PAGE)).rejects.toThrow('not ours');
    await send('restorePromise', promise, OURS);
    expect(await stored()).toEqual([promise]);
    await send('forgetPromise', 'a', OURS);
    expect(await stored()).toEqual([]);
  });
});

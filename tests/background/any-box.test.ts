import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { anyBox } from '../../src/background/any-box';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const from = (id: number, url = 'https://acme.zendesk.com/agent/tickets/1') => ({ tab: { id } as chrome.tabs.Tab, url });

it('is asked for in one tab and remembered there, also on the next ticket, and in no other tab', async () => {
  expect(await anyBox(from(1), false)).toBe(false);
  expect(await anyBox(from(1), true)).toBe(true);
  expect(await anyBox(from(1, 'https://acme.zendesk.com/agent/tickets/2'), false)).toBe(true);
  expect(await anyBox(from(2), false)).toBe(false);
});

it('is over when the tab goes to another site', async () => {
  await anyBox(from(1), true);
  expect(await anyBox(from(1, 'https://acme.freshdesk.com/a/tickets/1'), false)).toBe(false);
});

it('is never so of a page without a tab, and keeps nothing but a host’s name', async () => {
  expect(await anyBox({ url: 'https://acme.zendesk.com/' }, true)).toBe(false);
  await anyBox(from(1), true);
  expect(await fakeBrowser.storage.session.get()).toEqual({ 'any-box-1': 'acme.zendesk.com' });
});

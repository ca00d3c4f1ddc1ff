import { describe, expect, it, vi } from 'vitest';
import type { SettingsPatch } from '../../src/settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));
const { fakeBrowser } = await import('@webext-core/fake-browser');
const { allowedPatch, fromOurPages } = await import('../../src/background/senders');

const OURS = { url: `${fakeBrowser.runtime.getURL('')}options.html#rules` };
const PAGE = { url: 'https://acme.zendesk.com/agent/tickets/1', tab: { id: 3 } as chrome.tabs.Tab };
const EVERYTHING: SettingsPatch = {
  team: 'mine',
  categories: { blame: false },
  rules: { 'blame-you-failed': 'off', __proto__x: 'off' },
  voice: { tone: 'plain' },
  sendGuard: 'off',
  insights: true,
  sites: { 'acme.zendesk.com': false, 'other.example': false },
  marks: { 'acme.zendesk.com': 'hidden', 'other.example': 'hidden' },
  dismissed: { add: 'blame-you-failed\nyou failed' },
};

describe('what a sender may do', () => {
  it('is everything for our own pages', () => {
    expect(fromOurPages(OURS)).toBe(true);
    expect(allowedPatch(EVERYTHING, OURS)).toBe(EVERYTHING);
  });

  it.each([
    PAGE,
    {},
    { url: '' },
    { url: 'https://evil.example/' + fakeBrowser.runtime.getURL('') },
    { url: fakeBrowser.runtime.getURL('').replace(/\/$/, '.evil.example/') },
  ])('is not what our own pages do, for %j', (sender) => {
    expect(() => fromOurPages(sender)).toThrow('Only our own pages');
  });

  it('is for a content script what the agent chooses in the page, of sites its own', () => {
    expect(allowedPatch(EVERYTHING, PAGE)).toEqual({
      rules: { 'blame-you-failed': 'off' },
      sites: { 'acme.zendesk.com': false },
      marks: { 'acme.zendesk.com': 'hidden' },
      dismissed: { add: 'blame-you-failed\nyou failed' },
    });
    expect(allowedPatch({ sites: { 'acme.zendesk.com': null } }, PAGE)).toEqual({ sites: { 'acme.zendesk.com': null } });
    expect(allowedPatch({ dismissed: { remove: 'a\nb' } }, PAGE)).toEqual({ dismissed: { remove: 'a\nb' } });
  });

  it.each<SettingsPatch>([
    { sendGuard: 'off' },
    { team: null },
    { sites: { 'other.example': false } },
    { dismissed: { add: 'x'.repeat(5000) } },
    { rules: 'off' as never, dismissed: 7 as never },
    {},
  ])('is not %j', (patch) => {
    expect(() => allowedPatch(patch, PAGE)).toThrow('Only our own pages');
    expect(() => allowedPatch(patch, {})).toThrow('Only our own pages');
  });
});

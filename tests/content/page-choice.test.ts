// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://rt.example.com/Ticket/Update.html?id=42&Action=Respond" }
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { startPage } from '../../src/content/page';
import { DEFAULTS } from '../../src/settings/types';
import { NO_TEAMS } from '../../src/teams/types';
import { load } from '../helpdesks/page';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

// What is drawn needs a layout.
vi.mock('../../src/ui/in-page', () => ({
  createInPage: () => ({ open: vi.fn(), next: vi.fn(), update: vi.fn(), remove: vi.fn() }),
}));

const life = new AbortController();
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('a choice in the page’s list makes a note of a reply, and a reply of a note, without a click', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 200));
  load('request-tracker/plain-text.html', '/Ticket/Update.html?id=42&Action=Respond');
  const page = startPage({
    document,
    settings: signal(DEFAULTS),
    teams: signal(NO_TEAMS),
    signal: life.signal,
    isReached: false,
    patchSettings: () => undefined,
    why: () => undefined,
    count: () => undefined,
    keepPromise: () => Promise.resolve(true),
    counted: () => undefined,
    isAlive: () => true,
  });
  // All looks at a page that is being built are over.
  await vi.advanceTimersByTimeAsync(30_000);
  const choose = async (kind: string) => {
    const list = document.querySelector('select') as HTMLSelectElement;
    list.value = kind;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1000);
    return page.state.value;
  };
  expect(page.state.value).toMatchObject({ kind: 'reply' });
  expect(await choose('private')).toMatchObject({ kind: 'silent', reason: 'internal-note' });
  expect(await choose('response')).toMatchObject({ kind: 'reply' });
});

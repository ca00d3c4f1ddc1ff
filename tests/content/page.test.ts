// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/5" }
import { signal } from '@preact/signals';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPage, type Page } from '../../src/content/page';
import { DEFAULTS } from '../../src/settings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

// What is drawn needs a layout.
vi.mock('../../src/ui/in-page', () => ({
  createInPage: () => ({ open: vi.fn(), next: vi.fn(), update: vi.fn(), remove: vi.fn() }),
}));

/** Milliseconds after which a page counts as built. */
const BUILT = 10_000;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no highlights and no layout.
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 200));
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the page's state is at first, and once the page counts as built. */
async function show(html: string): Promise<[string, string]> {
  document.body.innerHTML = html;
  const page: Page = startPage({
    document,
    settings: signal(DEFAULTS),
    signal: life.signal,
    patchSettings: () => undefined,
    why: () => undefined,
    counted: () => undefined,
    isAlive: () => true,
  });
  const said = (): string => (page.state.value.kind === 'silent' ? page.state.value.reason : page.state.value.kind);
  await vi.advanceTimersByTimeAsync(500);
  const early = said();
  await vi.advanceTimersByTimeAsync(BUILT);
  return [early, said()];
}

it('a page that is known is read at once', async () => {
  const legacy = readFileSync('tests/fixtures/helpdesks/zendesk-legacy/ticket.html', 'utf8');
  expect(await show(legacy)).toEqual(['reply', 'reply']);
});

it('a ticket’s page of which nothing is known is read by the general adapter, once it must be there', async () => {
  expect(await show('<main><textarea rows="5">Hi Ana</textarea></main>')).toEqual(['no-reply-box', 'reply']);
});

it('a ticket’s page without any reply box says that it has changed', async () => {
  expect(await show('<main></main>')).toEqual(['no-reply-box', 'page-changed']);
});

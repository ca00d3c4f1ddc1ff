// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/tickets/5" }
import { signal } from '@preact/signals';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPage, type Page } from '../../src/content/page';
import { applyPatch } from '../../src/settings/patch';
import { DEFAULTS, type SettingsPatch } from '../../src/settings/types';
import { NO_TEAMS } from '../../src/teams/types';
import type { InPageOptions } from '../../src/ui/in-page';

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }));

// What is drawn needs a layout.
const drawn = vi.hoisted(() => ({ options: null as InPageOptions | null, removed: 0 }));
vi.mock('../../src/ui/in-page', () => ({
  createInPage: (options: InPageOptions) => {
    drawn.options = options;
    return { open: vi.fn(), next: vi.fn(), update: vi.fn(), remove: () => (drawn.removed += 1) };
  },
}));

/** Milliseconds after which a page counts as built. */
const BUILT = 10_000;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no highlights and no layout.
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Array);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 200));
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function start(html: string): Page {
  document.body.innerHTML = html;
  return startPage({
    document,
    settings: signal(DEFAULTS),
    teams: signal(NO_TEAMS),
    signal: life.signal,
    isReached: false,
    count: () => undefined,
    keepPromise: () => Promise.resolve(true),
    patchSettings: () => undefined,
    why: () => undefined,
    counted: () => undefined,
    isAlive: () => true,
  });
}

const saidBy = ({ state }: Page): string => (state.value.kind === 'silent' ? state.value.reason : state.value.kind);

/** What the page's state is at first, and once the page counts as built. */
async function show(html: string): Promise<[string, string]> {
  const page = start(html);
  const said = () => saidBy(page);
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

describe('what the agent does with the mark', () => {
  const settings = signal(DEFAULTS);
  let patches: SettingsPatch[];
  const start = async (): Promise<Page> => {
    patches = [];
    settings.value = DEFAULTS;
    drawn.removed = 0;
    document.body.innerHTML = readFileSync('tests/fixtures/helpdesks/zendesk-legacy/ticket.html', 'utf8');
    (document.querySelector('[contenteditable] p') as HTMLElement).textContent = 'Hi Rosa, you failed to attach the invoice.';
    const page = startPage({
      document,
      settings,
      signal: life.signal,
      teams: signal(NO_TEAMS),
      isReached: false,
      count: () => undefined,
      keepPromise: () => Promise.resolve(true),
      patchSettings(patch) {
        patches.push(patch);
        settings.value = applyPatch(settings.value, patch);
      },
      why: () => undefined,
      counted: () => undefined,
      isAlive: () => true,
    });
    await vi.advanceTimersByTimeAsync(500);
    return page;
  };

  it('is kept for this site, and its usual place is not stored', async () => {
    await start();
    drawn.options?.moveMark('top-left');
    expect(drawn.options?.markPlace.value).toBe('top-left');
    drawn.options?.moveMark('bottom-right');
    expect(patches).toEqual([{ marks: { 'acme.zendesk.com': 'top-left' } }, { marks: { 'acme.zendesk.com': null } }]);
  });

  it('can be taken back where it was hidden', async () => {
    const page = await start();
    drawn.options?.moveMark('top-left');
    drawn.options?.moveMark('hidden');
    expect(drawn.options?.undoable.value).toBe('markHidden');
    page.undo();
    expect(drawn.options?.markPlace.value).toBe('top-left');
  });

  it('can be taken back where the site was switched off, for ten seconds', async () => {
    const page = await start();
    const off = async (): Promise<void> => {
      const [first] = page.state.value.kind === 'reply' ? page.state.value.problems : [];
      page.session()?.dismiss(first?.key ?? '', 'site');
      await vi.advanceTimersByTimeAsync(100);
      expect(page.state.value).toMatchObject({ kind: 'silent', reason: 'site-off' });
    };
    await off();
    expect([drawn.options?.undoable.value, drawn.removed]).toEqual(['siteSwitchedOff', 0]);
    drawn.options?.undo();
    await vi.advanceTimersByTimeAsync(100);
    expect(page.state.value.kind).toBe('reply');
    await off();
    await vi.advanceTimersByTimeAsync(BUILT);
    expect([drawn.options?.undoable.value, drawn.removed]).toEqual([null, 1]);
  });
});

const MARKED = '<div data-test-id="omni-log-container"></div>';
const ANY = '<main><textarea rows="5">Hi Ana</textarea></main>';

it('what is read by the general adapter says whose reply box was not found', async () => {
  const page = start(ANY);
  await vi.advanceTimersByTimeAsync(BUILT);
  expect(page.state.value).toMatchObject({ kind: 'reply', helpdesk: 'This site', lost: 'Zendesk' });
});

it('a ticket’s page that is known but for its reply box is left alone until the agent asks for any, which then is read at once', async () => {
  const page = start(MARKED + ANY);
  await vi.advanceTimersByTimeAsync(BUILT);
  expect(saidBy(page)).toBe('no-reply-box');
  expect(page.readAnyBox(true)).toBe(true);
  expect(page.state.value).toMatchObject({ kind: 'reply', helpdesk: 'This site', lost: 'Zendesk' });
});

it('what was asked for before the page was loaded again waits until the page had time to show its own reply box', async () => {
  const page = start(MARKED + ANY);
  expect(page.readAnyBox(false)).toBe(false);
  expect(saidBy(page)).toBe('no-reply-box');
  await vi.advanceTimersByTimeAsync(1000);
  expect(saidBy(page)).toBe('reply');
});

it('where there is no reply box at all, that is the answer', () => {
  const page = start(MARKED);
  expect(page.readAnyBox(true)).toBe(false);
  expect(saidBy(page)).toBe('no-reply-box');
});

it('the helpdesk’s own reply box goes before any other as soon as it is there', async () => {
  const page = start(MARKED + ANY);
  page.readAnyBox(true);
  document.body.innerHTML = readFileSync('tests/fixtures/helpdesks/zendesk-legacy/ticket.html', 'utf8');
  page.look();
  expect(page.state.value.kind === 'reply' && page.state.value.lost).toBeUndefined();
  await vi.advanceTimersByTimeAsync(BUILT);
});

it('what was looked for can be said at any time', () => {
  const page = start(ANY);
  expect(page.report()).toMatchObject({ helpdesk: 'Zendesk', host: '*.zendesk.com', path: '/agent/tickets/*' });
});

// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/settings/types';

const { get } = vi.hoisted(() => ({ get: vi.fn() }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  const { storage, runtime } = fakeBrowser;
  const sync = { ...storage.sync, get };
  const i18n = { getMessage: () => 'en' };
  return { default: { ...fakeBrowser, i18n, runtime: { ...runtime, id: 'id' }, storage: { ...storage, sync } } };
});
vi.mock('../../src/content/page', () => ({ startPage: vi.fn() }));

beforeEach(() => void vi.resetModules());

/** The content script as it starts, each time anew. */
async function load() {
  const { startPage } = await import('../../src/content/page');
  vi.mocked(startPage).mockClear();
  await import('../../src/content/index');
  return startPage;
}

it('starts when the settings are read', async () => {
  get.mockResolvedValue({});
  const startPage = await load();
  await vi.waitFor(() => expect(startPage).toHaveBeenCalledOnce());
});

it('starts with what everybody begins with where storage fails', async () => {
  get.mockRejectedValue(new Error('IO error: corruption'));
  const startPage = await load();
  await vi.waitFor(() => expect(startPage).toHaveBeenCalledOnce());
  expect(vi.mocked(startPage).mock.calls[0]?.[0].settings.value).toEqual(DEFAULTS);
});

it('lets every click and key pass while storage hangs', async () => {
  get.mockClear().mockReturnValue(new Promise(() => undefined));
  const startPage = await load();
  const { firstListener } = await import('../../src/content/first-listener');
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  await new Promise((done) => setTimeout(done, 50));
  expect(startPage).not.toHaveBeenCalled();
  expect(firstListener(window).hear).toBeNull();
  for (const event of [
    new MouseEvent('click', { bubbles: true, cancelable: true }),
    new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
  ]) {
    const heard = vi.fn();
    document.body.addEventListener(event.type, heard, { once: true });
    expect(document.body.dispatchEvent(event)).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
  }
});

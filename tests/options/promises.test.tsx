// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PromisesDelete } from '../../src/options/promises-delete';
import { setStrings } from '../../src/ui/i18n';
import { KEPT_PROMISES } from '../ui/scenes/fake';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';
import { signal } from '@preact/signals';
import { DEFAULTS } from '../../src/settings/types';
import type { OptionsProps } from '../../src/options/store';

beforeEach(() => setStrings(englishStrings));
afterEach(unmount);

it('reminders are switched off, and all promises are deleted with one click, and put back with another', () => {
  const kept = signal(KEPT_PROMISES);
  const settings = signal(DEFAULTS);
  const actions = {
    patch: vi.fn(),

    clearPromises: vi.fn(() => (kept.value = [])),
    restorePromises: vi.fn((promises: typeof KEPT_PROMISES) => (kept.value = promises)),
  };
  render(<PromisesDelete {...({ store: { kept, settings }, actions } as unknown as OptionsProps)} />);
  fireEvent.click(screen.getByRole('switch', { name: 'Offer reminders for what you promise' }));
  expect(actions.patch).toHaveBeenCalledWith({ reminders: false });
  expect(screen.getByText('3 promises are kept on this computer.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Delete all promises' }));
  expect(screen.getByText('None is kept at the moment.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Delete all promises' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.restorePromises).toHaveBeenCalledWith(KEPT_PROMISES);
});

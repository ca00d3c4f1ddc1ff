// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PromisesDelete } from '../../src/options/promises-delete';
import { setStrings } from '../../src/ui/i18n';
import { KEPT_PROMISES } from '../ui/scenes/fake';
import { englishStrings } from '../ui/strings';
import { signal } from '@preact/signals';
import type { OptionsProps } from '../../src/options/store';

beforeEach(() => setStrings(englishStrings));
afterEach(cleanup);

it('all promises are deleted with one click, and put back with another', () => {
  const kept = signal(KEPT_PROMISES);
  const actions = {
    clearPromises: vi.fn(() => (kept.value = [])),
    restorePromises: vi.fn((promises: typeof KEPT_PROMISES) => (kept.value = promises)),
  };
  render(<PromisesDelete {...({ store: { kept }, actions } as unknown as OptionsProps)} />);
  expect(screen.getByText('3 promises are kept on this computer.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Delete all promises' }));
  expect(screen.getByText('None is kept at the moment.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Delete all promises' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.restorePromises).toHaveBeenCalledWith(KEPT_PROMISES);
});

// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/engine/types';
import { setStrings } from '../../src/ui/i18n';
import { Welcome } from '../../src/welcome/welcome';
import { DETAILS, FACTS, METAS, PLACES, PROBLEMS, UPSET } from '../ui/scenes/fake';
import { englishStrings } from '../ui/strings';
import { unmount } from '../ui/unmount';

beforeEach(() => setStrings(englishStrings));
afterEach(unmount);

function show(allow = vi.fn(() => Promise.resolve(false))) {
  const check = ({ text }: Draft) => ({
    language: 'en' as const,
    problems: text.includes('You failed') ? [PROBLEMS.blame] : [],
    facts: FACTS,
    details: DETAILS,
    places: PLACES,
    signals: UPSET,
    failures: [],
  });
  const offered = [{ id: 'front', name: 'Front', hosts: ['https://app.frontapp.com/*'] }];
  const helpdesks = [{ id: 'zendesk', name: 'Zendesk', hosts: ['https://*.zendesk.com/agent/*'] }];
  render(<Welcome granted={signal(new Set())} helpdesks={helpdesks} offered={offered} metas={METAS} allow={allow} check={check} />);
  return allow;
}

it('checks the sample reply while it is written', async () => {
  show();
  expect(within(screen.getByRole('list', { name: 'Problems' })).getAllByRole('listitem')).toHaveLength(1);
  fireEvent.input(screen.getByRole('textbox', { name: 'Your reply' }), { target: { value: 'Thank you, I will look into it.' } });
  expect(await screen.findByText('Ready to send')).toBeTruthy();
});

it('lets a finding of the sample go', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.getByText('Ready to send')).toBeTruthy();
});

it('asks for one helpdesk with one click, and says when the browser did not allow it', async () => {
  const allow = show();
  fireEvent.click(screen.getByRole('button', { name: 'Switch on Front' }));
  expect(allow).toHaveBeenCalledWith(['https://app.frontapp.com/*']);
  expect(await screen.findByText(/did not allow it/)).toBeTruthy();
});

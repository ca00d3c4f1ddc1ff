// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { HelpdeskList } from '../../src/ui/helpdesk-list';
import { setStrings } from '../../src/ui/i18n';
import { englishStrings } from './strings';

setStrings(englishStrings);

it('says what to do where no helpdesk of the list is meant', () => {
  const offered = [{ id: 'front', name: 'Front', hosts: ['https://app.frontapp.com/*'] }];
  render(<HelpdeskList offered={offered} granted={new Set()} allow={() => Promise.resolve(true)} />);
  const search = screen.getByRole('searchbox', { name: 'Find a helpdesk' });
  expect(screen.getByRole('status').textContent).toBe('');
  fireEvent.input(search, { target: { value: 'osTicket' } });
  expect(screen.queryByText('Front')).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('Your own address');
  fireEvent.input(search, { target: { value: 'fro' } });
  expect(screen.getByText('Front')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');
});

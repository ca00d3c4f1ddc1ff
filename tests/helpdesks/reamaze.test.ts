// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://acme-toys.reamaze.com/admin/conversations/squashed-cake" }
import { expect, it } from 'vitest';
import { readTicket } from '../../src/helpdesks/read-ticket';
import reamaze from '../../src/helpdesks/reamaze';
import { load } from './page';

it('says by its address which brand the customer wrote to', () => {
  load('reamaze/ticket.html', '/admin/conversations/squashed-cake');
  expect(readTicket(reamaze, document, { panel: document.documentElement }).brand).toBe('acme-toys');
});

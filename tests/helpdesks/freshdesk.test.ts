// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findReplyBox } from '../../src/helpdesks/find-reply-box';
import freshdesk from '../../src/helpdesks/freshdesk';
import { watchOpeners } from '../../src/helpdesks/openers';
import { readTicket } from '../../src/helpdesks/read-ticket';
import { sendButtonAt } from '../../src/helpdesks/send';
import { get, load, run } from './page';

const page = globalThis as unknown as { ready: Promise<boolean>; openReplyBox(kind: string): Promise<void>; sent: unknown[] };
const REPLY = '[data-test-email-action="reply"]';
const NOTE = '[data-test-id="add-note"]';
const FORWARD = '[data-test-actions="forward"]';
let stop: AbortController;

const open = async (opener: string) => {
  get(opener).click();
  await page.ready;
};
const audience = () => findReplyBox(freshdesk, document)?.audience;
const labelSend = (text: string) => (get('#send-and-set').textContent = text);

beforeAll(() => {
  run('freshdesk/page.js');
});
let ticket = 6;
beforeEach(() => {
  ticket += 1; // A new address, so that no test sees what another clicked.
  load('freshdesk/ticket.html', `/a/tickets/${ticket}`);
  stop = new AbortController();
  watchOpeners(freshdesk, document, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('the reply box', () => {
  it('is not there before it is opened', () => {
    expect(findReplyBox(freshdesk, document)).toBeNull();
  });

  it('is found once it is open', async () => {
    await open(REPLY);
    const found = findReplyBox(freshdesk, document);
    expect(found?.element).toBe(get('.fr-element'));
    expect(found?.composer).toBe(get('.rich-editor'));
  });

  it('is gone after sending', async () => {
    await open(REPLY);
    expect(sendButtonAt(freshdesk, get('#send-and-set'))).not.toBeNull();
    get('#send-and-set').click();
    await Promise.resolve();
    expect(findReplyBox(freshdesk, document)).toBeNull();
  });
});

describe('the audience', () => {
  it.each([
    [REPLY, 'customer'],
    [NOTE, 'team'],
    ['.editor-placeholder', 'customer'],
  ])('after a click on %s is %s', async (opener, expected) => {
    await open(opener);
    expect(audience()).toBe(expected);
  });

  it.each([
    [REPLY, 'customer'],
    [NOTE, 'team'],
    [FORWARD, 'unknown'],
  ])('after a click on %s, with a send control in another language, is %s', async (opener, expected) => {
    await open(opener);
    labelSend('Senden');
    expect(audience()).toBe(expected);
  });

  it('is unknown where click and send control disagree', async () => {
    await open(REPLY);
    labelSend('Add note');
    expect(audience()).toBe('unknown');
  });

  it('is the send control’s when a shortcut opened the box', async () => {
    await page.openReplyBox('note');
    expect(audience()).toBe('team');
    labelSend('Notiz hinzufügen');
    expect(audience()).toBe('unknown');
  });

  it('of an earlier box is not the next one’s', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await open(REPLY);
    expect(audience()).toBe('customer');
    vi.setSystemTime(Date.now() + 10_000);
    await page.openReplyBox('note');
    labelSend('Notiz hinzufügen');
    expect(audience()).toBe('unknown');
  });

  it('of another ticket is forgotten', async () => {
    await open(REPLY);
    history.replaceState({}, '', '/a/tickets/9999');
    labelSend('Senden');
    expect(audience()).toBe('unknown');
  });
});

describe('the ticket', () => {
  it('has the customer’s messages, external replies too, without notes, agents and quoted mail', async () => {
    await open(REPLY);
    const found = findReplyBox(freshdesk, document);
    expect(found && readTicket(freshdesk, document, found)).toEqual({
      id: String(ticket),
      subject: 'Charged twice in October',
      customer: [
        'You charged my card twice.',
        'Here it is again, from my work address.',
        'Two weeks and no answer.\nThis is unacceptable.',
      ],
      earlier: ['Please send us a statement.'],
      tags: [],
      group: null,
      brand: null,
    });
  });

  it('takes the subject from the title where the heading is missing', () => {
    get('.ticket-subject-heading').remove();
    expect(readTicket(freshdesk, document, { panel: document.documentElement }).subject).toBe('Charged twice in October');
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findReplyBox } from '../../src/helpdesks/find-reply-box';
import { readTicket } from '../../src/helpdesks/read-ticket';
import { isSendKey, sendButtonAt } from '../../src/helpdesks/send';
import zendesk from '../../src/helpdesks/zendesk';
import { get, load, run } from './page';

const ACTIVE = '[data-ticket-id="101"]';
const HIDDEN = '[data-ticket-id="102"]';
const BOX = '[data-test-id="omnicomposer-rich-text-ckeditor"]';
const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';

const find = () => {
  const found = findReplyBox(zendesk, document);
  if (!found) throw new Error('No reply box');
  return found;
};

beforeEach(() => {
  load('zendesk/ticket.html', '/agent/tickets/101');
});

describe('the reply box', () => {
  it('is the active ticket’s, though the hidden ticket comes first', () => {
    const { element, composer, panel } = find();
    expect(element).toBe(get(`${ACTIVE} ${BOX}`));
    expect(composer).toBe(get(`${ACTIVE} [data-test-id="editor-view"]`));
    expect(panel).toBe(get(ACTIVE));
  });

  it('changes with the active ticket', () => {
    get(ACTIVE).dataset['isActive'] = 'false';
    get(HIDDEN).dataset['isActive'] = 'true';
    expect(find().element).toBe(get(`${HIDDEN} ${BOX}`));
  });

  it('is found by the address where panels do not say which is active', () => {
    for (const panel of [get(ACTIVE), get(HIDDEN)]) panel.className = '';
    get('[role="tablist"]').insertAdjacentHTML('beforeend', '<a data-ticket-id="101">101</a>');
    expect(find().element).toBe(get(`${ACTIVE} ${BOX}`));
  });

  it.each(['visibility: hidden', 'display: none'])('is not one whose panel has %s', (style) => {
    get(ACTIVE).setAttribute('style', style);
    expect(findReplyBox(zendesk, document)).toBeNull();
  });

  it('is not one that the page keeps from us; what it says to other tools was said for reasons that are not ours', () => {
    get(`${ACTIVE} ${BOX}`).setAttribute('data-gramm', 'false');
    get(ACTIVE).setAttribute('data-enable-grammarly', 'false');
    expect(find().element).toBe(get(`${ACTIVE} ${BOX}`));
    get(ACTIVE).setAttribute('data-replywell', 'false');
    expect(findReplyBox(zendesk, document)).toBeNull();
  });

  it('is not one that is read only', () => {
    get(`${ACTIVE} ${BOX}`).setAttribute('contenteditable', 'false');
    expect(findReplyBox(zendesk, document)).toBeNull();
    get(`${ACTIVE} ${BOX}`).setAttribute('contenteditable', 'true');
    get(`${ACTIVE} ${BOX}`).setAttribute('aria-readonly', 'true');
    expect(findReplyBox(zendesk, document)).toBeNull();
  });

  it('is not there on a page without one', () => {
    get(`${ACTIVE} ${BOX}`).remove();
    expect(findReplyBox(zendesk, document)).toBeNull();
    document.body.innerHTML = '<main><textarea></textarea></main>';
    expect(findReplyBox(zendesk, document)).toBeNull();
  });
});

describe('the audience', () => {
  it.each([
    ['web', 'customer'],
    ['native_messaging', 'customer'],
    ['internal', 'team'],
    ['something_new', 'unknown'],
    ['', 'unknown'],
  ])('of channel "%s" is %s', (channel, audience) => {
    get(`${ACTIVE} ${SWITCHER}`).dataset['channel'] = channel;
    expect(find().audience).toBe(audience);
  });

  it('is unknown without a channel switcher, whatever another ticket’s says', () => {
    get(`${ACTIVE} ${SWITCHER}`).remove();
    expect(find().audience).toBe('unknown');
  });

  it('is read from a switcher that stands elsewhere in the same panel', () => {
    get(`${ACTIVE} section`).append(get(`${ACTIVE} ${SWITCHER}`));
    expect(find().audience).toBe('customer');
  });
});

describe('the ticket', () => {
  it('has the customer’s messages by time, without quoted mail and signature, and nobody else’s', () => {
    expect(readTicket(zendesk, document, find())).toEqual({
      id: '101',
      subject: 'Parcel 4471 has not arrived',
      customer: [
        'My parcel was due on Friday and is not here.',
        'This is the third time I write. Where is my parcel?\n\nI want my money back.',
      ],
      earlier: ['Your parcel is on its way, please wait.'],
      tags: ['parcel', 'express'],
      group: null,
      brand: null,
    });
  });

  it('has the address’s id where its panel has none, whatever other tickets are mentioned', () => {
    const { panel } = find();
    panel.removeAttribute('data-ticket-id');
    panel.insertAdjacentHTML('beforeend', '<a data-ticket-id="77">Merged: 77</a>');
    expect(readTicket(zendesk, document, { panel }).id).toBe('101');
  });

  it('keeps page order where a time is missing', () => {
    get(`${ACTIVE} [type="end-user"] time`).remove();
    expect(readTicket(zendesk, document, find()).customer.at(-1)).toMatch(/^My parcel/);
  });

  it('takes nothing marked as a note or an agent’s for the customer’s', () => {
    for (const message of document.querySelectorAll(`${ACTIVE} [data-test-id="omni-log-item-message"]`))
      message.setAttribute('type', 'end-user');
    expect(readTicket(zendesk, document, find()).customer).toHaveLength(2);
  });

  it('has no messages when the page shows none', () => {
    get(`${ACTIVE} [data-test-id="omni-log-container"]`).remove();
    expect(readTicket(zendesk, document, find()).customer).toEqual([]);
  });
});

describe('sending', () => {
  it.each([
    ['submit_button-button', true],
    ['submit_button-menu-solved', true],
    ['submit_button-menu-button', false],
    ['omnicomposer-enhance-writing-menu-button', false],
  ])('by %s: %s', (name, sends) => {
    expect(sendButtonAt(zendesk, get(`${ACTIVE} [data-test-id="${name}"]`)) !== null).toBe(sends);
  });

  it('by Enter in messaging only', () => {
    const enter = new KeyboardEvent('keydown', { key: 'Enter' });
    expect(isSendKey(zendesk, enter, find())).toBe(false);
    get(`${ACTIVE} ${SWITCHER}`).dataset['channel'] = 'native_messaging';
    expect(isSendKey(zendesk, enter, find())).toBe(true);
    expect(isSendKey(zendesk, new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true }), find())).toBe(false);
  });
});

it('the fixture’s own script switches channels and tickets, and keeps a draft each', async () => {
  run('zendesk/page.js');
  await (globalThis as unknown as { ready: Promise<boolean> }).ready;
  find().element.innerHTML = '<p>For the customer</p>';
  get(`${ACTIVE} [data-test-id="omnichannel-channel-switcher-menuitem-internal"]`).click();
  expect(find().audience).toBe('team');
  expect(find().element.textContent).toBe('');
  get(`${ACTIVE} [data-test-id="omnichannel-channel-switcher-menuitem-web"]`).click();
  expect(find().element.textContent).toBe('For the customer');
  get(`${ACTIVE} [data-test-id="submit_button-menu-solved"]`).click();
  expect((globalThis as unknown as { sent: unknown }).sent).toEqual([
    { ticket: '101', channel: 'web', status: 'solved', data: '<p>For the customer</p>' },
  ]);
  get('[data-entity-id="102"]').click();
  expect(find().element).toBe(get(`${HIDDEN} ${BOX}`));
  expect(readTicket(zendesk, document, find()).id).toBe('102');
});

import type { Helpdesk } from './types';

/*
 * Odoo, the messages beside a record such as a helpdesk ticket ("chatter"). Not checked live.
 *
 * Read in the product's own source (addons/mail: composer, chatter and message templates), 2024 to 2026:
 * - reply box: a text area, with a second one, off and out of sight, that only measures its height
 * - "Send message" and "Log note" stand over it, and the one that is open is `active`; both are gone while messages are searched
 * - an older message is edited in a composer of the same kind, inside that message
 * Looked for and not found: whose a message is (own ones are only turned to the right), and the record's number in the page.
 * Guessed: Ctrl+Enter sends. The large composer in a dialog is not read.
 */

const odoo: Helpdesk = {
  id: 'odoo',
  name: 'Odoo',
  evidence: { seen: 'Odoo’s own source, 2024 to 2026.', sure: 'source', audience: 'sometimes', live: 'not checked live' },
  hosts: [],
  pageMark: '.o-mail-Chatter',
  ticketId: {},
  subject: { elements: [] },
  replyBox: ['.o-mail-Chatter .o-mail-Composer-input'],
  notReplyBox: ['.o-mail-Message *'],
  composer: ['.o-mail-Chatter-top'],
  ignore: [],
  sendButtons: ['.o-mail-Chatter-top .o-mail-Composer-send'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(composer) {
    if (composer.querySelector('.o-mail-Chatter-logNote.active')) return 'team';
    return composer.querySelector('.o-mail-Chatter-sendMessage.active') ? 'customer' : 'unknown';
  },
};

export default odoo;

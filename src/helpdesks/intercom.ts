import type { Helpdesk } from './types';

/*
 * Intercom, the Inbox 2 of Ember and React. Not checked live.
 *
 * Seen in public browser extensions and user scripts, 2024 to 2026, one of which says that it was verified in May 2026:
 * - since 2026 conversation and reply box are in the open shadow root of `#teammate-app-react`, before that in the page itself
 * - reply box: ProseMirror in `[data-conversation-reply-composer]` or `.inbox2__composer__container`
 * - an agent's part holds `[data-testid="admin-avatar-name"]`, a note is `.inbox2__note-part`; the customer's mails are
 *   `.inbox2__user-email-part`, older chats have the category 1 (customer) or 3 (agent) on their group
 * Looked for and not found: anything on the open reply box that says reply or note. So the audience is unknown.
 * Guessed: the regional hosts; the last button of the composer sends; Ctrl+Enter sends.
 */

const intercom: Helpdesk = {
  id: 'intercom',
  name: 'Intercom',
  evidence: {
    seen: 'Inbox 2: public extensions and user scripts, 2024 to 2026.',
    sure: 'others',
    audience: 'never',
    live: 'not checked live',
  },
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  pageMark: '#teammate-app-react, .inbox2__conversation-page',
  activeTicket: ['#teammate-app-react >>> .inbox2__conversation-page', '.inbox2__conversation-page'],
  ticketId: { path: /\/conversation\/(\d+)/, elements: [{ selector: '[data-conversation-id]', attribute: 'data-conversation-id' }] },
  subject: { elements: ['[data-inbox-conversation-header-title]'] },
  replyBox: [
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
    '.embercom-prosemirror-composer-editor[contenteditable="true"]',
    '.inbox2__composer__container .ProseMirror[contenteditable="true"][role="textbox"]',
  ],
  composer: ['.inbox2__composer__container', '[data-conversation-reply-composer]'],
  ignore: ['blockquote'],
  sendButtons: ['.inbox2__composer__container button.inbox2__button:last-of-type:not(.overlay__opener > *)'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['.inbox2__user-email-part', '[data-part-group-category="1"]'],
    notCustomer: ['.inbox2__note-part', '.inbox2__admin-email-part'],
    notWith: ['[data-testid="admin-avatar-name"]', '.inbox2__note-part'],
    agent: [
      '.inbox2__admin-email-part',
      '[data-part-group-category="3"]',
      '[data-intercom-target="conversation-stream-content-part"]:has([data-testid="admin-avatar-name"])',
    ],
    notAgent: ['.inbox2__note-part', '.inbox2__user-email-part'],
    body: ['.intercom-interblocks', '.interblocks-html', '.inbox2__user-email-content'],
    ignore: ['blockquote', 'button', '.channels__inbox__email-metadata-container'],
  },
  getAudience: () => 'unknown',
};

export default intercom;

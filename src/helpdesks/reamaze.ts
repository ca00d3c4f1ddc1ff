import type { Helpdesk } from './types';

/*
 * Re:amaze. Not checked live.
 *
 * Seen in public user scripts, 2024 to 2025, in the chat view: a text area `#message_body`; messages in `#messages-list`, an agent's with
 * `staff`; Enter sends. Its toolbar's class lets one expect a rich editor for mails, which nobody wrote of.
 * Each brand has its own address, `<brand>.reamaze.com`.
 * Looked for and not found: which of the modes in `#mode-switch` (reply first) is active. So the audience is unknown.
 */

const reamaze: Helpdesk = {
  id: 'reamaze',
  name: 'Re:amaze',
  evidence: { seen: 'The chat view: public user scripts, 2024 to 2025.', sure: 'others', audience: 'never', live: 'not checked live' },
  hosts: ['https://*.reamaze.com/admin/*'],
  pageMark: 'textarea#message_body[data-rt-quickinsert]',
  ticketId: { path: /\/admin\/conversations\/([^/?#]+)/ },
  subject: { elements: [] },
  brand: { host: /^([\w-]+)\.reamaze\.com$/ },
  replyBox: ['textarea#message_body'],
  composer: [],
  ignore: [],
  sendButtons: [],
  sendKeys: [{ key: 'Enter' }],
  thread: {
    customer: ['#messages-list li.message:not(.staff)'],
    agent: ['#messages-list li.message.staff'],
    body: ['.message-body'],
    ignore: ['blockquote', '.gmail_quote', '.message-translation-button'],
  },
  getAudience: () => 'unknown',
};

export default reamaze;

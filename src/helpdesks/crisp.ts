import type { Helpdesk } from './types';

/*
 * Crisp. Not checked live.
 *
 * Seen in several public browser extensions and user scripts, 2021 to 2026:
 * - reply box: Lexical in `.c-conversation-box__editor`, until 2022 another field
 * - messages carry `--user` (the customer) or `--operator`
 * - Enter sends
 * - each brand is a "website", whose number is in the address
 * Looked for and not found: which of the tabs over the reply box (reply, note, reminder) is open, so the audience is unknown; and what
 * marks a note in the thread, so an earlier note may be taken for a reply.
 */

const crisp: Helpdesk = {
  id: 'crisp',
  name: 'Crisp',
  evidence: {
    seen: 'Several public extensions and user scripts, 2021 to 2026.',
    sure: 'others',
    audience: 'never',
    live: 'not checked live',
  },
  hosts: ['https://app.crisp.chat/website/*'],
  pageMark: '.c-conversation-box__editor',
  ticketId: { path: /\/inbox\/(session_[0-9a-f-]+)/ },
  subject: { elements: [] },
  brand: { path: /\/website\/([\w-]+)\// },
  replyBox: [
    '.c-conversation-box-field__field-composer-field[contenteditable="true"]',
    '.c-conversation-box__editor [contenteditable="true"]',
    '.c-conversation-box-field__field',
  ],
  composer: ['.c-conversation-box__editor', '.c-conversation-box'],
  ignore: ['blockquote'],
  sendButtons: [],
  sendKeys: [{ key: 'Enter' }],
  thread: {
    customer: ['.c-conversation-box-content-message--user'],
    agent: ['.c-conversation-box-content-message--operator'],
    body: ['.c-conversation-box-content-message-bubble__wrapper', '[class*="c-conversation-box-content-message-bubble"]'],
    ignore: ['blockquote', '.c-conversation-box-content-message__avatar-tooltip'],
  },
  getAudience: () => 'unknown',
};

export default crisp;

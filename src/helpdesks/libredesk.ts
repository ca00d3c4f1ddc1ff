import type { Helpdesk } from './types';

/*
 * Libredesk, on a company's own server. Not checked live.
 *
 * Read in the product's own source, August 2026:
 * - one reply box, in `.box` or, full screen, in a dialog; a private note gives that element a class with `bg-private` in it
 * - the same stands on the bubble of a private note; a message's column is `items-start` when it came in, `items-end` when it went out
 * - Ctrl+Enter sends; the send button has no mark of its own
 */

const NOTE = '[class*="bg-private"]';

const libredesk: Helpdesk = {
  id: 'libredesk',
  name: 'Libredesk',
  evidence: { seen: 'Libredesk’s own source, August 2026.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: [],
  pageMark: '.editor-wrapper .native-html',
  ticketId: { path: /\/conversation\/([0-9a-f-]{36})/ },
  subject: { elements: [] },
  replyBox: ['.editor-wrapper .ProseMirror[contenteditable="true"]'],
  composer: ['.box', '[role="dialog"]'],
  ignore: ['blockquote', '.gmail_quote'],
  sendButtons: [],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['[data-message-uuid] .items-start .message-bubble'],
    notCustomer: ['.items-end'],
    agent: ['[data-message-uuid] .items-end .message-bubble'],
    notAgent: [NOTE, '.items-start'],
    body: ['.native-html'],
    ignore: ['blockquote', '.gmail_quote'],
  },
  getAudience(composer) {
    if (composer.closest(NOTE)) return 'team';
    return composer.matches('.box, [role="dialog"]') ? 'customer' : 'unknown';
  },
};

export default libredesk;

import type { Helpdesk } from './types';

/*
 * Gmail. Not checked live.
 *
 * Seen in the public source of InboxSDK (July 2026) and gmail.js (March 2026):
 * - compose windows and inline replies alike are `.M9` (inline in `.ip`) around `div[g_editable="true"][role="textbox"]`; several may be open
 * - quoted mail and signature are inside the reply box, in elements of their own
 * - Ctrl+Enter and the buttons below send; one of them also archives
 * There are no internal notes: whatever is sent leaves the house.
 * Not read: the messages. A sender is only an address, and nothing in the page was seen to say which address is the agent's own.
 */

const gmail: Helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  evidence: {
    seen: 'The source of InboxSDK and gmail.js, March to July 2026.',
    sure: 'others',
    audience: 'always',
    live: 'not checked live',
  },
  hosts: ['https://mail.google.com/mail/*'],
  ticketId: {
    path: /#[^/]+\/([A-Z0-9]+)$/i,
    elements: [{ selector: '[data-legacy-thread-id]', attribute: 'data-legacy-thread-id' }],
  },
  subject: { elements: ['h2.hP', 'input[name="subjectbox"]'] },
  replyBox: ['div[g_editable="true"][role="textbox"]', 'div.Am.Al.editable'],
  composer: ['.M9', '.ip', '.aoP'],
  ignore: ['blockquote', '.gmail_quote', '.gmail_extra', '.gmail_signature', '[data-smartmail="gmail_signature"]'],
  sendButtons: [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    'div.T-I.T-I-atl',
    '.gU.Up div[role="button"]:not([aria-haspopup="true"])',
    '.Uo',
  ],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: { customer: [], body: [], ignore: [] },
  getAudience: () => 'customer',
};

export default gmail;

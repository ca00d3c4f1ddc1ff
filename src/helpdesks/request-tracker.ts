import type { Audience, Helpdesk } from './types';

/*
 * Request Tracker 5 and 6, on a company's own server. Not checked live.
 *
 * Read in the product's own source, 2011 to 2025:
 * - replies are written on a page of their own, `Update.html`: CKEditor 4 in a frame (RT 5), CKEditor 5 (RT 6), or a plain text area
 * - `select#UpdateType` says `response` (to the requestors) or `private` (a comment); the container's class and the address's `Action` say
 *   what the page was opened for, so they count only without the select
 * - quoted mail and a signature that starts with "--" are inside the text
 * Not read: the history. Its entries say only in words, in the agent's language, who wrote them and for whom.
 */

const KINDS: Readonly<Record<string, Audience>> = { private: 'team', response: 'customer', Comment: 'team', Respond: 'customer' };

const requestTracker: Helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  evidence: { seen: 'RT’s own source, versions 5 and 6, 2011 to 2025.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: [],
  pageMark: 'form[name="TicketUpdate"] .messagebox-container',
  ticketId: {
    path: /\/Ticket\/\w+\.html\?(?:[^#]*[&;])?id=(\d+)/,
    elements: [{ selector: 'form[name="TicketUpdate"] input[name="id"]', attribute: 'value' }],
  },
  subject: { elements: ['input[name="UpdateSubject"]'] },
  replyBox: [
    '.messagebox-container .ck-editor__editable[contenteditable="true"]',
    '.messagebox-container iframe.cke_wysiwyg_frame >>> body.cke_editable',
    '.messagebox-container textarea#UpdateContent',
  ],
  composer: ['form[name="TicketUpdate"]'],
  ignore: ['blockquote', '.gmail_quote'],
  sendButtons: ['#SubmitTicket', '[name="SubmitTicket"]'],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(composer) {
    const chosen = composer.querySelector<HTMLSelectElement>('select[name="UpdateType"]');
    if (chosen) return KINDS[chosen.value] ?? 'unknown';
    const container = /\baction-(\w+)/.exec(composer.querySelector('.messagebox-container')?.className ?? '')?.[1];
    const action = new URLSearchParams(composer.ownerDocument.location.search).get('Action');
    return KINDS[container ?? ''] ?? KINDS[action ?? ''] ?? 'unknown';
  },
};

export default requestTracker;

import type { Audience, Helpdesk } from './types';

/*
 * Request Tracker 5 and 6, on a company's own server. Checked live in 5.0.3, 28 November 2026, in Chromium and Firefox
 * (`npm run e2e:apps`); version 6 not checked live.
 *
 * Seen there, and read in the product's own source, 2011 to 2025:
 * - replies are written on a page of their own, `Update.html`: CKEditor 4 in a frame (RT 5), CKEditor 5 (RT 6), or a plain text area
 * - `select#UpdateType` says `response` (to the requestors) or `private` (a comment); the container's class and the address's `Action` say
 *   what the page was opened for, so they count only without the select
 * - `Update.html` shows no history. An agent who replies to one message has it in the text: "On … NAME wrote:" and a bare `blockquote`
 *   (the editor drops the class `gmail_quote` that the server gives it). NAME is the user's name, for customers by mail their address,
 *   and the addresses that the reply goes to are the boxes `TxnSendMailTo`, so the quote of one of them is read as the customer's words
 * - a signature that starts with "--" is inside the text
 * - the send button has no id in RT 5
 * Looked for and not found: a key that sends. Not read: what the customer wrote before the message that is quoted.
 */

const KINDS: Readonly<Record<string, Audience>> = { private: 'team', response: 'customer', Comment: 'team', Respond: 'customer' };

const requestTracker: Helpdesk = {
  id: 'request-tracker',
  name: 'Request Tracker',
  evidence: {
    seen: 'RT 5.0.3 itself, November 2026; RT’s own source, versions 5 and 6, 2011 to 2025.',
    sure: 'source',
    audience: 'always',
    live: 'checked live in 5.0.3, 28 November 2026',
  },
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
  thread: {
    customer: [],
    body: [],
    ignore: [],
    quoted: { mail: 'blockquote', to: ['input[name="TxnSendMailTo"]'] },
  },
  getAudience(composer) {
    const chosen = composer.querySelector<HTMLSelectElement>('select[name="UpdateType"]');
    if (chosen) return KINDS[chosen.value] ?? 'unknown';
    const container = /\baction-(\w+)/.exec(composer.querySelector('.messagebox-container')?.className ?? '')?.[1];
    const action = new URLSearchParams(composer.ownerDocument.location.search).get('Action');
    return KINDS[container ?? ''] ?? KINDS[action ?? ''] ?? 'unknown';
  },
};

export default requestTracker;

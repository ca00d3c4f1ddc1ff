import type { Helpdesk } from './types';

/*
 * Znuny, OTRS Community Edition and OTOBO, on a company's own server. Not checked live.
 *
 * Read in the products' own source; which version changed the editor could not be told:
 * - a reply is composed in a window of its own, `form#ComposeTicket`: CKEditor 4 in a frame, later CKEditor 5, or the text area itself
 * - `Action` in the form names the screen; `AgentTicketCompose` mails the customer. Where "visible for customer" is shown and not ticked,
 *   the screen is a forward or any other, the audience is unknown
 * Not read: the customer's messages, which are in the window that opened this one, and here only as a quote.
 */

const znuny: Helpdesk = {
  id: 'znuny',
  name: 'Znuny and OTOBO',
  evidence: { seen: 'Znuny’s and OTOBO’s own source, seen 2026.', sure: 'source', audience: 'sometimes', live: 'not checked live' },
  hosts: [],
  pageMark: 'form#ComposeTicket textarea#RichText',
  ticketId: {
    path: /[?;&]TicketID=(\d+)/,
    elements: [{ selector: 'form#ComposeTicket input[name="TicketID"]', attribute: 'value' }],
  },
  subject: { elements: ['form#ComposeTicket input#Subject'] },
  replyBox: [
    'form#ComposeTicket .ck-editor__editable[contenteditable="true"]',
    'form#ComposeTicket iframe.cke_wysiwyg_frame >>> body.cke_editable',
    'form#ComposeTicket textarea#RichText',
  ],
  composer: ['form#ComposeTicket'],
  ignore: ['blockquote', 'div[type="cite"]', '.ArticleMailHeader'],
  sendButtons: ['button#submitRichText'],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(composer) {
    const action = composer.querySelector<HTMLInputElement>('input[name="Action"]')?.value;
    const isVisible = composer.querySelector<HTMLInputElement>('input#IsVisibleForCustomer')?.checked ?? true;
    return action === 'AgentTicketCompose' && isVisible ? 'customer' : 'unknown';
  },
};

export default znuny;

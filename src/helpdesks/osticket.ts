import type { Helpdesk } from './types';

/*
 * osTicket, on a company's own server. Not checked live.
 *
 * Read in the product's own source, version 1.18.1, October 2023:
 * - two forms are mounted, `form#reply` and `form#note`; the one that is not shown is `hidden`. Redactor 3, or plain text areas
 * - entries of the thread are `message` (customer), `response`, `note` or `system`, with an ISO time
 * - the signature is previewed outside of the editable element; no key sends
 */

const osticket: Helpdesk = {
  id: 'osticket',
  name: 'osTicket',
  evidence: { seen: 'osTicket’s own source, version 1.18.1, October 2023.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: [],
  pageMark: '#response_options form#reply',
  ticketId: { path: /\/tickets\.php\?(?:[^#]*&)?id=(\d+)/ },
  subject: { elements: ['.tixTitle'] },
  replyBox: [
    'form#reply .redactor-in[contenteditable="true"], form#note .redactor-in[contenteditable="true"]',
    'form#reply textarea#response, form#note textarea#internal_note',
  ],
  composer: ['form#reply', 'form#note'],
  ignore: ['blockquote', '.selected-signature'],
  sendButtons: ['form#reply input[type="submit"].save', 'form#note input[type="submit"].save'],
  sendKeys: [],
  thread: {
    customer: ['.thread-entry.message'],
    agent: ['.thread-entry.response'],
    body: ['.thread-body > div:first-child'],
    ignore: ['blockquote'],
    time: { item: '.thread-entry', selector: 'time[datetime]', attribute: 'datetime' },
  },
  getAudience(composer) {
    if (composer.matches('form#note')) return 'team';
    return composer.matches('form#reply') ? 'customer' : 'unknown';
  },
};

export default osticket;

import type { Helpdesk } from './types';

/*
 * Kustomer. Not checked live.
 *
 * Seen in one public browser extension, May 2026: the reply box is Draft.js, and the address holds the conversation's id. Its author found
 * that a script which watches the whole page from its start made the page loop; ours starts late and watches the reply box only.
 * Looked for and not found: note, send button, who wrote what. So the audience is unknown and nothing of the thread is read.
 */

const kustomer: Helpdesk = {
  id: 'kustomer',
  name: 'Kustomer',
  evidence: { seen: 'One public extension, May 2026.', sure: 'others', audience: 'never', live: 'not checked live' },
  hosts: ['https://*.kustomerapp.com/app/*'],
  ticketId: { path: /\/(?:event|conversations)\/([0-9a-f]{24})/ },
  subject: { elements: [] },
  replyBox: ['.public-DraftEditor-content[contenteditable="true"]'],
  composer: ['.DraftEditor-root'],
  ignore: ['blockquote', '.gmail_quote'],
  sendButtons: [],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience: () => 'unknown',
};

export default kustomer;

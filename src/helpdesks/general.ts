import { CODE_EDITORS } from './is-reply-box';
import type { Helpdesk } from './types';

/*
 * Any reply box on a site that the agent has allowed: a text area, or a rich text box, large enough to write a reply in.
 * Nothing is known of the page, so the audience stays unknown and nothing is taken for the customer's words.
 */

const general: Helpdesk = {
  id: 'general',
  name: 'This site',
  evidence: { seen: 'Nothing is known of the page.', sure: 'others', audience: 'never', live: 'not checked live' },
  hosts: [],
  ticketId: {},
  subject: { elements: [] },
  replyBox: ['textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'],
  notReplyBox: [
    ...CODE_EDITORS.flatMap((editor) => [editor, `${editor} *`]),
    'h1, h2, h3',
    '[role="search"] *',
    '[role="searchbox"]',
    '[role="combobox"]',
    '[role="grid"] *',
    '[aria-autocomplete]:not([aria-multiline="true"])',
  ],
  anyBox: true,
  composer: ['form', '[role="dialog"]'],
  ignore: [
    'blockquote',
    '.signature',
    '.gmail_quote',
    '.gmail_signature',
    '.moz-cite-prefix',
    '.moz-signature',
    '#divRplyFwdMsg ~ *',
    '#divRplyFwdMsg',
  ],
  sendButtons: [],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience: () => 'unknown',
};

export default general;

import type { Helpdesk } from './types';

/*
 * Salesforce Service Cloud: Lightning console, with Classic's publisher. Not checked live; layouts differ from company to company.
 *
 * Seen in public browser extensions and time trackers' site lists, 2025 to 2026:
 * - console tabs stay in the page; the one that is worked on is `section.tabContent.active.oneConsoleTab[aria-expanded="true"]`
 * - a post is written in Quill; a mail in a CKEditor 4 frame, in Lightning's mail action inside another frame
 * Looked for and not found: a stable mark of the send button, of a post's readers, of who sent a mail in the feed. So the audience is
 * unknown and nothing of the feed is read.
 */

const salesforce: Helpdesk = {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  evidence: {
    seen: 'Public extensions and time trackers’ site lists, 2025 to 2026.',
    sure: 'others',
    audience: 'never',
    live: 'not checked live',
  },
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  activeTicket: [
    'section.tabContent.active.oneConsoleTab[aria-expanded="true"]',
    '.slds-template__container > .lafSinglePaneWindowManager > .windowViewMode-normal',
  ],
  ticketId: { path: /\/lightning\/r\/Case\/(500\w+)\// },
  subject: { elements: [] },
  replyBox: [
    'iframe >>> iframe.cke_wysiwyg_frame >>> body.cke_editable',
    'iframe.cke_wysiwyg_frame >>> body.cke_editable',
    '.ql-editor[contenteditable="true"]',
  ],
  composer: ['.ql-container'],
  ignore: ['blockquote', '.gmail_quote', '[id*="thread::"]'],
  sendButtons: [],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience: () => 'unknown',
};

export default salesforce;

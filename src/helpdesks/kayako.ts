import type { Helpdesk } from './types';

/*
 * Kayako, the new one. Not checked live.
 *
 * Seen in one public browser extension, about 2025: the reply box is Froala 2 in a component whose class starts with `ko-text-editor`.
 * Looked for and not found in sources that may be used: note, send button, who wrote what. So the audience is unknown and nothing of the
 * thread is read.
 */

const kayako: Helpdesk = {
  id: 'kayako',
  name: 'Kayako',
  evidence: { seen: 'One public extension, about 2025.', sure: 'others', audience: 'never', live: 'not checked live' },
  hosts: ['https://*.kayako.com/agent/*'],
  ticketId: { path: /\/agent\/conversations\/(\d+)/ },
  subject: { elements: [] },
  replyBox: [
    '[class*="ko-text-editor"] .fr-element[contenteditable="true"]',
    '.froala-editor-instance .fr-element[contenteditable="true"]',
    '.fr-element.fr-view[contenteditable="true"]',
  ],
  composer: ['[class*="ko-text-editor"]', '.froala-editor-instance'],
  ignore: ['blockquote'],
  sendButtons: [],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience: () => 'unknown',
};

export default kayako;

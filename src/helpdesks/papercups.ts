import { smallestAround } from './find-all';
import type { Helpdesk } from './types';

/*
 * Papercups, hosted and on a company's own server; no longer developed. Not checked live.
 *
 * Read in the product's own source, May 2022: a text area, and beside it a menu in which "Reply" or "Note" is selected; Cmd+Enter and the
 * form's submit button send. Which messages are whose was not looked into, so the thread is not read.
 */

const SELECTED = '.ant-menu-item-selected';

const papercups: Helpdesk = {
  id: 'papercups',
  name: 'Papercups',
  evidence: { seen: 'Papercups’ own source, May 2022.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: ['https://app.papercups.io/*'],
  pageMark: '.TextArea--transparent textarea',
  ticketId: { path: /\/conversations\/[^/]+\/([0-9a-f-]+)/ },
  subject: { elements: [] },
  replyBox: ['.TextArea--transparent textarea'],
  composer: ['form'],
  ignore: [],
  sendButtons: ['form button[type="submit"]'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(_composer, replyBox) {
    // The page's own menu has selected entries, too, but stands farther away.
    const words = smallestAround(replyBox, SELECTED)?.querySelector(SELECTED)?.textContent.trim() ?? '';
    if (/^note$/i.test(words)) return 'team';
    return /^reply$/i.test(words) ? 'customer' : 'unknown';
  },
};

export default papercups;

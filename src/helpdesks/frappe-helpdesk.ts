import { parentOf, queryAll } from '../plain-dom';
import type { Helpdesk } from './types';
import { isVisible } from './visible';

/*
 * Frappe Helpdesk, on a company's own server. Not checked live.
 *
 * Read in the product's own source, July 2026:
 * - `.comm-area` holds the mail's box and the comment's, both mounted, one shown; they differ by the words of their submit button,
 *   "Send" or "Comment". In another language the audience is unknown
 * - the quoted mail is an editable element of its own
 * - Ctrl+Enter sends
 * Not read: the messages. A sender is only an address, and nothing says which one is an agent's. The send button has nothing but its words.
 */

const frappeHelpdesk: Helpdesk = {
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  evidence: { seen: 'Frappe Helpdesk’s own source, July 2026.', sure: 'source', audience: 'sometimes', live: 'not checked live' },
  hosts: [],
  pageMark: '.comm-area .ProseMirror',
  ticketId: { path: /\/helpdesk\/tickets\/(\d+)/ },
  subject: { elements: [] },
  replyBox: ['.comm-area .ProseMirror[contenteditable="true"]'],
  notReplyBox: ['.replied-content', '.replied-content *'],
  composer: ['.comm-area'],
  ignore: ['blockquote', '.gmail_quote', '.replied-content', '.reply-to-content', '#appendonsend'],
  sendButtons: [],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(composer, replyBox) {
    // The buttons at the top of the area open the boxes and say "Reply" and "Comment" themselves.
    for (let at = parentOf(replyBox); at && at !== composer; at = parentOf(at)) {
      const words = queryAll(at, 'button')
        .filter(isVisible)
        .map((button) => button.textContent.trim());
      const sends = words.some((text) => /^send\b/i.test(text));
      const comments = words.some((text) => /^comment\b/i.test(text));
      if (sends !== comments) return sends ? 'customer' : 'team';
      if (sends) break;
    }
    return 'unknown';
  },
};

export default frappeHelpdesk;

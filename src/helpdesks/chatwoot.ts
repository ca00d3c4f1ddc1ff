import type { Helpdesk } from './types';

/*
 * Chatwoot, hosted and on a company's own server. Not checked live.
 *
 * Read in the product's own source, 2025 to 2026:
 * - `.reply-box` holds a ProseMirror, or a text area on channels without rich text; `is-private` on it makes it a note (older versions:
 *   a pressed note button)
 * - bubbles `left-bubble` are the customer's, `right-bubble` the agents', notes are amber; what a bubble answers to is repeated in it, in
 *   two lines
 * - Enter or Ctrl+Enter sends, as the agent has set it, the latter by default: only that is known here
 * Doubted: a private message is told from a reply by its colour alone, which makers of their own version change.
 */

const chatwoot: Helpdesk = {
  id: 'chatwoot',
  name: 'Chatwoot',
  evidence: { seen: 'Chatwoot’s own source, 2025 to 2026.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: ['https://app.chatwoot.com/*'],
  pageMark: '.reply-box .bottom-box',
  ticketId: { path: /\/conversations\/(\d+)/ },
  subject: { elements: [] },
  replyBox: ['.reply-box .editor-root .ProseMirror[contenteditable="true"]', '.reply-box textarea'],
  composer: ['.reply-box'],
  ignore: ['blockquote'],
  sendButtons: ['.reply-box .bottom-box .right-wrap button'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['[data-message-id] .left-bubble'],
    agent: ['[data-message-id] .right-bubble'],
    notAgent: ['[class*="amber"]'],
    body: ['.letter-render', '.prose-bubble:not(.line-clamp-2)'],
    ignore: ['blockquote', '.gmail_quote'],
  },
  getAudience(composer) {
    const isNote = composer.matches('.is-private') || composer.querySelector('.button--note.is-active, .bottom-box.is-note-mode');
    return isNote ? 'team' : 'customer';
  },
};

export default chatwoot;

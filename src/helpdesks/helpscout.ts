import type { Helpdesk } from './types';

/*
 * Help Scout. Not checked live.
 *
 * Seen in public browser extensions, about 2025, time trackers 2026:
 * - reply box: Slate in `[data-testid="reply-editor"]`; two buttons of the reply bar open it for a reply or for a note
 * - messages `div[id^="thread-"]` in a list of thread items, the customer's with `is-customer`; `aria-label` names the others' kind in the
 *   interface's language
 * Looked for and not found: a mark of the open note editor, the send button. So the last opener decides; a box that came otherwise is
 * unknown.
 * Guessed: Ctrl+Enter sends; the numbers of `thread-` ids grow with time.
 */

const helpscout: Helpdesk = {
  id: 'helpscout',
  name: 'Help Scout',
  evidence: {
    seen: 'Public extensions, about 2025; time trackers’ site lists, 2026.',
    sure: 'others',
    audience: 'sometimes',
    live: 'not checked live',
  },
  hosts: ['https://secure.helpscout.net/*'],
  pageMark: '[data-testid="ThreadContainer"], [data-testid="reply-editor"]',
  ticketId: { path: /\/conversation\/(\d+)/ },
  subject: { elements: ['[aria-label="Conversation Subject"]', '#subjectLine'] },
  tags: ['[data-cy="Tag"]', '.tag'],
  replyBox: [
    '[data-cy="ConvoEditor"] [contenteditable="true"]',
    '[data-testid="reply-editor"] [contenteditable="true"]',
    '[role="textbox"][aria-label="Reply Editor"]',
    '.editor-container[contenteditable="true"]',
  ],
  composer: ['[data-cy="ConvoEditor"]', '[data-testid="reply-editor"]'],
  ignore: ['blockquote', '.gmail_quote'],
  openers: { customer: ['[data-testid="reply-button"]'], team: ['[data-testid="note-button"]'], unknown: [] },
  sendButtons: [],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['[id^="thread-"].is-customer'],
    agent: ['[id^="thread-"][aria-label*="response"]'],
    notAgent: ['.is-customer'],
    body: ['[class*="is-wide-layout"]'],
    ignore: ['blockquote', '.gmail_quote', 'button', '[data-nocollapse="true"]'],
    serial: 'id',
  },
  getAudience: (_composer, _replyBox, opened) => opened,
};

export default helpscout;

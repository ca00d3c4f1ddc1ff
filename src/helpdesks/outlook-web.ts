import type { Helpdesk } from './types';

/*
 * Outlook on the web. Not checked live.
 *
 * Seen in public browser extensions and time trackers' site lists, 2026:
 * - reply box: an editable `role="textbox"` with `aria-multiline`, which the editable address wells have not
 * - everything from `#divRplyFwdMsg` or `#appendonsend` on is the older mail
 * - Ctrl+Enter sends
 * There are no internal notes: whatever is sent leaves the house.
 * Guessed: `#Signature`. Not read: the messages, because nothing in the page was seen to say which sender is the agent.
 */

const outlookWeb: Helpdesk = {
  id: 'outlook-web',
  name: 'Outlook on the web',
  evidence: {
    seen: 'Public extensions and time trackers’ site lists, 2026.',
    sure: 'others',
    audience: 'always',
    live: 'not checked live',
  },
  hosts: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  ticketId: { path: /\/id\/([^/?]+)/ },
  subject: { elements: ['[data-testid="conversationHeaderSubject"]'] },
  replyBox: ['div[role="textbox"][contenteditable="true"][aria-multiline="true"]'],
  composer: ['[data-app-section="Form_Content"]', '[id*="docking_InitVisiblePart"]', '[role="main"]'],
  ignore: [
    'blockquote',
    '#Signature',
    '#appendonsend',
    '#appendonsend ~ *',
    '#divRplyFwdMsg',
    '#divRplyFwdMsg ~ *',
    '#mail-editor-reference-message-container',
    'hr[style*="width:98%"] ~ *',
  ],
  sendButtons: ['[data-testid="ComposeSendButton"]', 'button[name="Send"]'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: { customer: [], body: [], ignore: [] },
  getAudience: () => 'customer',
};

export default outlookWeb;

import type { Helpdesk } from './types';

/*
 * LiveChat, also inside the newer shell of text.com. Not checked live.
 *
 * Seen in public browser extensions and user scripts, 2022 to 2026:
 * - reply box: until 2023 a text area with a placeholder, "Type a message..." or, for colleagues, one that starts with "Private messages
 *   will be visible to agents only"; later scripts take any text area or editable element. Placeholders are in the agent's language:
 *   without one that is known the audience is unknown
 * - messages `[data-testid="message-text"]`, an agent's inside `[data-testid="agent-message"]`; the group of the chat that is open
 * - Enter sends, and controls with "send" in their test id
 * Guessed: a draft that starts with "#" is a private message; such a draft has an unknown audience.
 */

const PUBLIC = 'textarea[placeholder="Type a message..."]';
const PRIVATE = 'textarea[placeholder^="Private messages will be visible to agents only"]';

const livechat: Helpdesk = {
  id: 'livechat',
  name: 'LiveChat',
  evidence: { seen: 'Public extensions and user scripts, 2022 to 2026.', sure: 'others', audience: 'sometimes', live: 'not checked live' },
  hosts: ['https://my.livechatinc.com/*', 'https://www.text.com/app/inbox/*'],
  ticketId: {
    path: /\/(?:chats|archives)\/([A-Z0-9]+)/,
    elements: [{ selector: '[aria-selected="true"][data-id]', attribute: 'data-id' }],
  },
  subject: { elements: [] },
  group: { elements: [{ selector: '[aria-selected="true"] [data-testid="chat-list-details"]' }] },
  replyBox: [`${PUBLIC}, ${PRIVATE}`, '[contenteditable="true"][role="textbox"]', 'textarea', '[contenteditable="true"]'],
  notReplyBox: ['[role="searchbox"]', '[role="combobox"]', '[type="search"]'],
  composer: [],
  ignore: [],
  sendButtons: ['button[data-testid*="send"]'],
  sendKeys: [{ key: 'Enter' }],
  thread: {
    customer: ['[data-testid="messages-list"] [data-testid="message-text"]'],
    notCustomer: ['[data-testid="agent-message"]'],
    agent: ['[data-testid="messages-list"] [data-testid="agent-message"]'],
    body: ['[data-testid="message-text"]', '.message__text'],
    ignore: [],
  },
  getAudience(_composer, replyBox) {
    if (replyBox.matches(PRIVATE)) return 'team';
    if (!replyBox.matches(PUBLIC)) return 'unknown';
    return (replyBox as HTMLTextAreaElement).value.startsWith('#') ? 'unknown' : 'customer';
  },
};

export default livechat;

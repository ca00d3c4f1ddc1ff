import type { Helpdesk } from './types';

/*
 * Zendesk, Agent Workspace. Not checked live.
 *
 * Seen in public code of several unrelated browser extensions and user scripts, 2023 to August 2026, which agree:
 * - all open tickets stay mounted in `main#main_panes`; hidden ones keep size and place and differ by visibility or display only
 * - reply box: CKEditor 5, one node with the test id below; React replaces the node now and then
 * - `data-channel` of the channel switcher: `internal` for a note, `web` for a public reply, `native_messaging` for messaging
 * - messages: `type="end-user|agent|internal"`, times in `time[datetime]`; the log may be turned round by CSS, so page order says nothing
 * - the ticket's tags, one element each; its group beside the assignee, while no agent is one; nothing stable for its brand
 * Known from the product's help pages: drafts are kept per channel, administrators choose the channel a ticket opens with.
 * Guessed: the `.active` and `#editor-view` forms are older; Ctrl+Alt+S/P/O/U submit.
 */

const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';
const PANEL = '.ticket-panes-grid-layout, [data-ticket-id]';

const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  evidence: {
    seen: 'Agent Workspace: several unrelated public extensions and user scripts, 2023 to August 2026, which agree.',
    sure: 'others',
    audience: 'always',
    live: 'not checked live',
  },
  hosts: ['https://*.zendesk.com/agent/*'],
  pageMark: '[data-test-id="omni-log-container"], [data-test-id="omnicomposer-rich-text-ckeditor"]',
  activeTicket: ['.ticket-panes-grid-layout[data-is-active="true"]', '.ticket-panes-grid-layout.active', '[data-ticket-id="{id}"]'],
  ticketId: {
    path: /\/agent\/tickets\/(\d+)/,
    elements: [
      { selector: '[data-ticket-id]', attribute: 'data-ticket-id' },
      { selector: '[data-side-conversations-anchor-id]', attribute: 'data-side-conversations-anchor-id' },
    ],
  },
  subject: { elements: ['[data-test-id="omni-header-subject"]'] },
  tags: ['[data-test-id="ticket-system-field-tags-item-selected"]'],
  group: { elements: [{ selector: '[data-test-id="assignee-field-selected-group-tag"]' }] },
  replyBox: [
    '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
    '[data-test-id="editor-view"] .ck-editor__editable[contenteditable="true"][role="textbox"]',
    '#editor-view .ck-editor__editable[contenteditable="true"][role="textbox"]',
  ],
  composer: ['[data-test-id="editor-view"]', '#editor-view'],
  ignore: ['blockquote', '.signature'],
  sendButtons: [
    '[data-test-id="submit_button-button"]',
    '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
  ],
  sendKeys: [
    { key: 'Enter', when: `${SWITCHER}[data-channel*="messaging"]` },
    { key: 'Enter', ctrl: true },
    ...['s', 'p', 'o', 'u'].map((key) => ({ key, ctrl: true, alt: true })),
  ],
  thread: {
    customer: ['[data-test-id="omni-log-item-message"][type="end-user"]'],
    notWith: ['[data-test-id="omni-log-internal-note-tag"]', '[data-test-id="omni-log-avatar-badge-AgentBadge"]'],
    agent: ['[data-test-id="omni-log-item-message"][type="agent"]'],
    notAgent: ['[data-test-id="omni-log-internal-note-tag"]'],
    body: ['[data-test-id="omni-log-message-content"] .zd-comment', '[data-test-id="omni-log-message-content"]'],
    ignore: ['blockquote', '.signature', 'button', 'svg', '[data-test-id^="convo-log-item-"]'],
    time: {
      item: '[data-test-id="omni-log-comment-item"]',
      selector: 'time[datetime]',
      attribute: 'datetime',
    },
  },
  getAudience(composer) {
    const switcher = composer.querySelector(SWITCHER) ?? composer.closest(PANEL)?.querySelector(SWITCHER);
    const channel = switcher?.getAttribute('data-channel') ?? '';
    if (channel === 'internal') return 'team';
    return channel === 'web' || channel.includes('messaging') ? 'customer' : 'unknown';
  },
};

export default zendesk;

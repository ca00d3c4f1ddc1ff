import type { Helpdesk } from './types';

/*
 * Jira Service Management, Cloud. Not checked live.
 *
 * Seen in public user scripts and browser extensions, September 2025 to 2026:
 * - reply box: ProseMirror `#ak-editor-textarea` in `[data-testid="issue.activity.comment"]`; descriptions have the same id elsewhere
 * - two tabs over it, "Internal note" (0) and "Reply to customer" (1), with `aria-selected`; an ordinary Jira issue has none: unknown
 * - `[data-testid="comment-save-button"]` and Ctrl+Enter save
 * Looked for and not found: who wrote a comment, and whether the customer saw it. So nothing of the thread is read.
 * The project's key, from the address, is taken for the group.
 */

const tab = (number: 0 | 1): string => `#comment-editor-container-tabs-${number}[aria-selected="true"]`;

const jiraServiceManagement: Helpdesk = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  evidence: {
    seen: 'Cloud: public user scripts and extensions, September 2025 to 2026.',
    sure: 'others',
    audience: 'sometimes',
    live: 'not checked live',
  },
  hosts: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  pageMark: '[data-testid="issue.activity.comment"]',
  ticketId: { path: /\b([A-Z][A-Z0-9]+-\d+)\b/ },
  subject: { elements: [] },
  group: { path: /\b([A-Z][A-Z0-9]+)-\d+\b/ },
  replyBox: [
    '[data-testid="issue.activity.comment"] #ak-editor-textarea[contenteditable="true"]',
    '[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]',
  ],
  composer: ['[data-testid="issue.activity.comment"]'],
  ignore: ['blockquote'],
  sendButtons: ['[data-testid="comment-save-button"]'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(composer) {
    const isNote = composer.querySelector(tab(0)) !== null;
    const isReply = composer.querySelector(tab(1)) !== null;
    if (isNote === isReply) return 'unknown';
    return isNote ? 'team' : 'customer';
  },
};

export default jiraServiceManagement;

import type { Helpdesk } from './types';

/*
 * Zendesk, the interface before Agent Workspace; it is being retired. Not checked live.
 *
 * Seen in public user scripts and a browser extension's site list, 2020 to 2022:
 * - plain rich text `.zendesk-editor--rich-text-comment`, in plain-text mode a text area, both in `.comment_input`
 * - `.comment_input.is-public`, and the active one of two buttons, say who will read it
 * - every open ticket is an `.ember-view.workspace`; hidden ones carry an inline `display: none`
 * Looked for and not found: whose a comment of the thread is, so nothing of it is read.
 * Guessed: Ctrl+Alt+S/P/O submit.
 */

const zendeskLegacy: Helpdesk = {
  id: 'zendesk-legacy',
  name: 'Zendesk (before Agent Workspace)',
  evidence: {
    seen: 'Public user scripts and an extension’s site list, 2020 to 2022.',
    sure: 'others',
    audience: 'always',
    live: 'not checked live',
  },
  hosts: ['https://*.zendesk.com/agent/*'],
  pageMark: '.ember-view.workspace .comment_input, .zendesk-editor--rich-text-container',
  activeTicket: ['.ember-view.workspace'],
  ticketId: { path: /\/agent\/tickets\/(\d+)/ },
  subject: { elements: ['[data-test-id="ticket-pane-subject"]'] },
  replyBox: ['.zendesk-editor--rich-text-comment[contenteditable="true"]', '.comment_input textarea'],
  composer: ['.comment_input'],
  ignore: ['blockquote', '.signature'],
  sendButtons: ['.ticket-resolution-footer button.save', '[data-test-id="submit_button-button"]'],
  sendKeys: ['s', 'p', 'o'].map((key) => ({ key, ctrl: true, alt: true })),
  thread: { customer: [], body: ['.zd-comment'], ignore: ['blockquote', '.signature'] },
  getAudience(composer) {
    const isPublic = composer.matches('.is-public') || composer.querySelector('.track-id-publicComment.active') !== null;
    const isPrivate = composer.querySelector('.track-id-privateComment.active') !== null;
    if (isPublic === isPrivate) return 'unknown';
    return isPublic ? 'customer' : 'team';
  },
};

export default zendeskLegacy;

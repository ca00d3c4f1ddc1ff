import type { Helpdesk } from './types';

/*
 * Zammad, hosted and on a company's own server: the classic view, and the reply form of the new desktop view. Not checked live.
 *
 * Read in the product's own source, 2026:
 * - classic: every open ticket stays mounted, `.content.active` is the one that is worked on; the form says `is-internal` or `is-public`,
 *   and so does each article, with its sender's kind
 * - new view: the reply form's panel is striped for an internal one; its articles do not say by class who wrote them, so they are not read
 * - Ctrl+Enter sends in the new view
 * One extension saw the classic editable element one level deeper. Guessed: `data-signature` around a signature.
 */

const STRIPES = '[data-test-id="article-reply-stripes-panel"]';

const zammad: Helpdesk = {
  id: 'zammad',
  name: 'Zammad',
  evidence: { seen: 'Zammad’s own source, both views, 2026.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: ['https://*.zammad.com/*'],
  pageMark: '.content.active .article-add, #ticketArticleReplyForm',
  activeTicket: ['.content.active'],
  ticketId: {
    path: /#ticket\/zoom\/(\d+)/,
    elements: [{ selector: '.js-objectNumber[data-number]', attribute: 'data-number' }, { selector: '.ticket-number' }],
  },
  subject: { elements: ['.ticket-title-update', '.js-objectTitle'] },
  tags: ['.tags .list-item-name'],
  replyBox: [
    '.article-add .articleNewEdit-body[contenteditable="true"]',
    '.article-add .articleNewEdit-body [contenteditable="true"]',
    '#ticketArticleReplyForm [data-test-id="field-editor"] .ProseMirror[contenteditable="true"]',
  ],
  composer: ['.article-add', '#ticketArticleReplyForm'],
  ignore: ['blockquote', '[data-signature="true"]', '.js-signatureMarker'],
  sendButtons: ['.js-attributeBar .js-submit'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['.ticket-article-item.customer'],
    notCustomer: ['.is-internal'],
    agent: ['.ticket-article-item.agent'],
    notAgent: ['.is-internal'],
    body: ['.textBubble-content .richtext-content', '.textBubble-content'],
    ignore: ['blockquote', '[data-signature="true"]', '.js-signatureMarker'],
  },
  getAudience(composer) {
    if (composer.matches('.article-add')) {
      if (composer.matches('.is-internal')) return 'team';
      return composer.matches('.is-public') ? 'customer' : 'unknown';
    }
    const panel = composer.closest(STRIPES) ?? composer.querySelector(STRIPES);
    if (!panel) return 'unknown';
    return panel.matches('.bg-stripes') ? 'team' : 'customer';
  },
};

export default zammad;

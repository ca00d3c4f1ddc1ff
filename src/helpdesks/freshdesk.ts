import type { Audience, Helpdesk } from './types';

/*
 * Freshdesk, new interface (Ember, Froala). Not checked live.
 *
 * Seen in public user scripts and browser extensions, April to August 2026, one of which says that it was checked against the product:
 * - one ticket a page; the reply box is in `.ticket-details__item.rich-editor`, and is absent until an opener is clicked
 * - customer `.ticket-details__requestor`, agent `[data-test-is-agent]`, note `.ticket-details__privatenote`; external replies carry the
 *   note's class as well, but real mails contain `.emails-info`
 * - the ticket's tags in `.ticket-tags`; nothing stable for its group
 * - one send control for both kinds: "Send" for a reply, "Add note" for a note
 * Looked for and not found: anything on the open reply box that says "note". So the last opener and the send control's words decide;
 * where they disagree, or are silent, the audience is unknown. A forward goes to a third person: unknown.
 * An agent's mail that carries the note's class went to a third person (a forward): it is no earlier reply.
 * Guessed: Ctrl+Enter sends; messages stand in time order.
 */

const SEND = '#send-and-set, .send-and-set-item';

const freshdesk: Helpdesk = {
  id: 'freshdesk',
  name: 'Freshdesk',
  evidence: {
    seen: 'New interface: public extensions and user scripts, April to August 2026; one says it was checked against the product.',
    sure: 'others',
    audience: 'sometimes',
    live: 'not checked live',
  },
  hosts: ['https://*.freshdesk.com/a/*'],
  pageMark: '.ticket-details__item, [data-test-id="ticket-description"]',
  ticketId: { path: /\/a\/tickets\/(\d+)/ },
  subject: { elements: ['.ticket-subject-heading', '.sentiment-ticket-heading'], title: /^\[#\d+\] (.*?)(?: : [^:]*)?$/ },
  tags: ['.ticket-tags ul li .tag-options'],
  replyBox: [
    '.ticket-details__item.rich-editor .fr-element.fr-view[contenteditable="true"]',
    '.ticket-details__item.rich-editor [contenteditable="true"][role="textbox"]',
    '.fr-element.fr-view[contenteditable="true"]',
  ],
  composer: ['.ticket-details__item.rich-editor', '.rich-editor', '.fr-box'],
  ignore: ['blockquote', '.fr-quoted-marker-remove', '[class*="fr-quoted"]'],
  openers: {
    customer: ['[data-test-email-action="reply"]', '[data-test-email-action-btn="reply"]'],
    team: ['[data-test-email-action-btn="note"]', '[data-test-id="add-note"]', '[data-test-note-action="add"]'],
    unknown: ['[data-test-actions="forward"]', '[data-test-id="active-editor"]'],
  },
  sendButtons: ['#send-and-set', '.send-and-set-item'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['.ticket-details__requestor', '[data-test-id="ticket-description"]', '#ticket_original_request'],
    notCustomer: ['[data-test-is-agent]', '.ticket-details__privatenote:not(:has(.emails-info))'],
    notWith: ['[data-test-is-agent]'],
    agent: ['.ticket-details__item:has([data-test-is-agent])'],
    notAgent: ['.ticket-details__privatenote'],
    body: ['[data-test-conversation="conversation-text"]', '.ticket_note', '[data-test-id="conversation-content"]'],
    ignore: ['blockquote', '.fr-quoted-marker-remove', '[class*="fr-quoted"]', 'button', '.conversation-header', '.emails-info'],
  },
  getAudience(composer, _replyBox, opened) {
    const words = audienceOf(composer.querySelector(SEND)?.textContent ?? '');
    if (words === 'unknown') return opened;
    return opened === 'unknown' || opened === words ? words : 'unknown';
  },
};

export default freshdesk;

/** The send control's words; in another language than English they say nothing. */
function audienceOf(label: string): Audience {
  if (/\bnote\b/i.test(label)) return 'team';
  return /^\s*send\b/i.test(label) ? 'customer' : 'unknown';
}

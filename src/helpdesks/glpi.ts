import type { Helpdesk } from './types';

/*
 * GLPI 10 and 11, on a company's own server. Not checked live.
 *
 * Read in the product's own source, 2025 to 2026:
 * - forms for a followup, a task and a solution are all mounted in `#new-itilobject-form`; the open one has `show`. TinyMCE in a frame,
 *   whose id is the text area's with `_ifr` by TinyMCE's convention
 * - a ticked `is_private` makes a followup internal and marks its block `private-item`; a solution is public. A task is mostly for
 *   colleagues even when it is not private: unknown
 * - the ticket's own text is `.ITILContent`; a user may have the newest first
 * - the timeline puts whom the ticket is assigned to, and solutions, on the right; requesters, and whoever is no actor of the ticket, on
 *   the left. So an unassigned colleague's public followup is taken for the customer's
 */

const glpi: Helpdesk = {
  id: 'glpi',
  name: 'GLPI',
  evidence: {
    seen: 'GLPI’s own source, versions 10 and 11, 2025 to 2026.',
    sure: 'source',
    audience: 'sometimes',
    live: 'not checked live',
  },
  hosts: [],
  pageMark: '.itil-timeline #new-itilobject-form, .itil-timeline ~ #new-itilobject-form',
  ticketId: {
    path: /\/ticket\.form\.php\?(?:[^#]*&)?id=(\d+)/,
    elements: [{ selector: '#new-itilobject-form input[name="items_id"]', attribute: 'value' }],
  },
  subject: { elements: ['.timeline-item.ITILContent .card-title'] },
  replyBox: [
    '#new-itilobject-form .timeline-item.show iframe[id$="_ifr"] >>> body#tinymce',
    '#new-itilobject-form .timeline-item.show textarea[name="content"]',
  ],
  composer: ['.timeline-item'],
  ignore: ['blockquote'],
  sendButtons: ['#new-itilobject-form .timeline-item.show button[type="submit"][name="add"]'],
  sendKeys: [],
  thread: {
    customer: ['.timeline-item:is(.ITILContent, .ITILFollowup:has(> .timeline-content.t-left))'],
    notCustomer: ['#new-itilobject-form', '.private-item'],
    notWith: ['.is-private'],
    agent: ['.timeline-item:is(.ITILSolution, .ITILFollowup:has(> .timeline-content.t-right))'],
    notAgent: ['#new-itilobject-form', '.private-item', '.is-private'],
    body: ['.read-only-content .rich_text_container', '.read-only-content'],
    ignore: ['blockquote', '.timeline-badges'],
    first: '.timeline-item.ITILContent',
  },
  getAudience(composer) {
    if (composer.matches('.ITILSolution')) return 'customer';
    const isPrivate = composer.querySelector<HTMLInputElement>('input[name="is_private"][type="checkbox"]')?.checked;
    if (isPrivate === true || composer.matches('.private-item')) return 'team';
    return isPrivate === false && composer.matches('.ITILFollowup') ? 'customer' : 'unknown';
  },
};

export default glpi;

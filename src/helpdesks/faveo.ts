import type { Helpdesk } from './types';

/*
 * Faveo Helpdesk, community edition, on a company's own server. Not checked live.
 *
 * Read in the product's own source, January 2024: the tab `#General` holds the reply's form with Summernote, the tab `#Internal` the
 * note's; the timeline does not say who wrote an entry, so it is not read.
 * Guessed and therefore not used: the address of a ticket.
 */

const faveo: Helpdesk = {
  id: 'faveo',
  name: 'Faveo Helpdesk',
  evidence: {
    seen: 'Faveo’s own source, community edition, January 2024.',
    sure: 'source',
    audience: 'always',
    live: 'not checked live',
  },
  hosts: [],
  pageMark: '#General form#form3 #reply_content',
  ticketId: {},
  subject: { elements: [] },
  replyBox: [
    '#General .note-editable[contenteditable="true"], #Internal .note-editable[contenteditable="true"]',
    'textarea#reply_content, textarea#InternalContent',
  ],
  composer: ['#General', '#Internal'],
  ignore: ['blockquote'],
  sendButtons: ['#replybtn'],
  sendKeys: [],
  thread: { customer: [], body: [], ignore: [] },
  getAudience(composer) {
    if (composer.matches('#Internal')) return 'team';
    return composer.matches('#General') ? 'customer' : 'unknown';
  },
};

export default faveo;

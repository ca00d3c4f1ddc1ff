import type { Helpdesk } from './types';

/*
 * Helpy, on a company's own server; no longer developed. Not checked live.
 *
 * Read in the product's own source, October 2021: Summernote over `#post_body`, and radio buttons for reply and note; the first post is the
 * customer's, a later `kind-reply` may be anybody's and is not read.
 */

const chosen = (kind: string): string => `input[name="post[kind]"][value="${kind}"]:checked`;

const helpy: Helpdesk = {
  id: 'helpy',
  name: 'Helpy',
  evidence: { seen: 'Helpy’s own source, October 2021.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: [],
  pageMark: '#new_post textarea#post_body',
  ticketId: { path: /\/admin\/topics\/(\d+)/ },
  subject: { elements: [] },
  replyBox: ['#new_post .note-editable[contenteditable="true"]', '#new_post textarea#post_body'],
  composer: ['#new_post'],
  ignore: ['blockquote'],
  sendButtons: ['#new_post .btn.btn-warning.disableable'],
  sendKeys: [],
  thread: { customer: ['.post-container.kind-first'], body: ['.post-body'], ignore: ['blockquote'] },
  getAudience(composer) {
    if (composer.querySelector(chosen('note'))) return 'team';
    return composer.querySelector(chosen('reply')) ? 'customer' : 'unknown';
  },
};

export default helpy;

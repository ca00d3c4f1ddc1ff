import type { Helpdesk } from './types';

/*
 * Roundcube webmail, on a company's own server: what small teams answer their mail in. Checked live in 1.6.5 (skin Elastic), 28 November
 * 2026, in Chromium and Firefox: `npm run e2e:apps`.
 *
 * Seen there:
 * - `body.action-compose` is the page that a mail is written on; TinyMCE 5 in a frame, or a plain text area, both with the id `composebody`
 * - quoted mail is in the text, below `p#reply-intro`, and by default the reply is written under it; the signature is `#_rc_sig`
 * - `textarea#_to` has the recipients, "Dana <dana@example.com>", and is hidden behind the field that an agent sees
 * There are no internal notes: whatever is sent leaves the house.
 * Looked for and not found: a key that sends.
 */

const roundcube: Helpdesk = {
  id: 'roundcube',
  name: 'Roundcube',
  evidence: {
    seen: 'Roundcube 1.6.5 itself, November 2026.',
    sure: 'source',
    audience: 'always',
    live: 'checked live in 1.6.5, 28 November 2026',
  },
  hosts: [],
  pageMark: 'body.task-mail.action-compose #composebody',
  ticketId: { path: /[?&]_action=compose&(?:[^#]*&)?_id=(\w+)/ },
  subject: { elements: ['#compose-subject'] },
  replyBox: ['#composebodycontainer iframe >>> body#tinymce', 'textarea#composebody'],
  composer: ['form[name="form"]'],
  ignore: ['#reply-intro', 'blockquote', '#_rc_sig'],
  sendButtons: ['button.send'],
  sendKeys: [],
  thread: {
    customer: [],
    body: [],
    ignore: [],
    quoted: { mail: 'blockquote', to: ['textarea#_to'] },
  },
  getAudience: () => 'customer',
};

export default roundcube;

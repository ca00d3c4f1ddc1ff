import { smallestAround } from './find-all';
import type { Audience, Helpdesk } from './types';

/*
 * HubSpot: Help Desk and Conversations inbox. Not checked live.
 *
 * Seen in public user scripts, October 2026, and in an extension that guards sending:
 * - reply box `[data-test-id="rte-content"]`; the same name is given to the editors of notes and of the assistant, so only a box with the
 *   send button of its own counts
 * - the channel button says "Comment" for an internal one, "Email" or "Live chat" for a reply; the address ends in `#comment`, `#notes`,
 *   `#email` or `#live-chat`. Where the two disagree, or in another language without such an address, the audience is unknown
 * - Ctrl+Enter sends
 * Weak: `VisitorMessageCardWrapper` in the class of a customer's message comes from a test page; the other messages' class says nothing of
 * who wrote them, so earlier replies are not read.
 */

const CHANNEL = 'button[aria-label="Change channel"]';

const hubspot: Helpdesk = {
  id: 'hubspot',
  name: 'HubSpot Service Hub',
  evidence: {
    seen: 'Public user scripts, October 2026, and an extension that guards sending.',
    sure: 'others',
    audience: 'sometimes',
    live: 'not checked live',
  },
  hosts: [
    'https://app.hubspot.com/help-desk/*',
    'https://app.hubspot.com/live-messages/*',
    'https://app.hubspot.com/contacts/*',
    'https://app-eu1.hubspot.com/help-desk/*',
    'https://app-eu1.hubspot.com/live-messages/*',
    'https://app-eu1.hubspot.com/contacts/*',
  ],
  pageMark: '[data-test-id="composer-send-button"]',
  ticketId: { path: /\/ticket\/(\d+)|\/record\/0-5\/(\d+)/ },
  subject: { elements: ['[data-test-id="ticket-header-name-link"]', '[data-selenium-test="highlightTitle"]'] },
  replyBox: ['[data-test-id="rte-content"][contenteditable="true"]'],
  composer: [],
  composerWith: '[data-test-id="composer-send-button"]',
  ignore: ['blockquote', '.gmail_quote', '.hs_reply'],
  sendButtons: ['[data-test-id="composer-send-button"]'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['[class*="VisitorMessageCardWrapper"]'],
    body: [],
    ignore: ['blockquote', '.gmail_quote', '.hs_reply', 'button'],
  },
  getAudience(composer, replyBox) {
    const channel = composer.querySelector(CHANNEL) ?? smallestAround(replyBox, CHANNEL)?.querySelector(CHANNEL);
    const shown = audienceOf(channel?.textContent ?? '');
    const said = audienceOf(composer.ownerDocument.location.hash.slice(1));
    if (shown === 'unknown' || said === 'unknown') return shown === 'unknown' ? said : shown;
    return shown === said ? shown : 'unknown';
  },
};

export default hubspot;

function audienceOf(channel: string): Audience {
  if (/^\s*(?:comment|notes)\s*$/i.test(channel)) return 'team';
  return /^\s*(?:email|live[ -]chat)\s*$/i.test(channel) ? 'customer' : 'unknown';
}

import type { Helpdesk } from './types';

/*
 * UVdesk, on a company's own server. Not checked live.
 *
 * Read in the product's own source, September 2025:
 * - `.uv-ticket-reply` holds tabs for reply, forward and note, all mounted, one active; TinyMCE 4 in a frame over a text area each
 * - a message's sender is a link to `/customer/` or `/agent/`; the first message is `.create`; notes have classes of their own
 * - the button opens a menu, whose entries send
 * A forward goes to a third person: unknown. Doubted: an agent's forward in the thread may look like a reply.
 */

const KINDS = { reply: 'customer', note: 'team', forward: 'unknown' } as const;

const uvdesk: Helpdesk = {
  id: 'uvdesk',
  name: 'UVdesk',
  evidence: { seen: 'UVdesk’s own source, September 2025.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: [],
  pageMark: '.uv-ticket-reply .uv-tab-view',
  ticketId: { path: /\/ticket\/view\/(\d+)/ },
  subject: { elements: ['.uv-ticket-head h1'] },
  replyBox: [
    '.uv-ticket-reply .uv-tab-view-active iframe[id$="-area_ifr"] >>> body#tinymce',
    '.uv-ticket-reply .uv-tab-view-active textarea[name="reply"]',
  ],
  composer: ['.uv-tab-view'],
  ignore: ['blockquote'],
  sendButtons: ['.uv-ticket-reply .uv-dropdown.reply li[data-id]', '.uv-ticket-reply .uv-btn.forward'],
  sendKeys: [],
  thread: {
    customer: ['.uv-ticket-main:has(a.uv-ticket-member-name[href*="/customer/"])'],
    notCustomer: ['.uv-ticket-reply'],
    agent: ['.uv-ticket-main:has(a.uv-ticket-member-name[href*="/agent/"])'],
    notAgent: ['.uv-ticket-reply', '.uv-ticket-note', '.uv-ticket-note-agent'],
    body: ['.uv-ticket-main-rt .message'],
    ignore: ['blockquote'],
    first: '.uv-ticket-main.create',
  },
  getAudience(composer) {
    const type = composer.querySelector<HTMLInputElement>('input[name="threadType"]')?.value ?? composer.id;
    return type === composer.id && type in KINDS ? KINDS[type as keyof typeof KINDS] : 'unknown';
  },
};

export default uvdesk;

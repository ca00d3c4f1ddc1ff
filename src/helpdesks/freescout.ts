import type { Helpdesk } from './types';

/*
 * FreeScout, on a company's own server. Not checked live.
 *
 * Read in the product's own source, August 2026:
 * - one conversation a page, marked on its body with conversation and mailbox; the mailbox is taken for the group
 * - one and the same block is reply, note (`conv-note-block`) and forward (`conv-forward-block`); closed it is `hidden`
 * - threads stand newest first, with a class for their kind and a number that grows
 * - Cmd+Enter sends on a Mac, Ctrl+Enter elsewhere by a comment in the code; the signature is outside of the editable element
 * A forward goes to a third person: unknown.
 */

const freescout: Helpdesk = {
  id: 'freescout',
  name: 'FreeScout',
  evidence: { seen: 'FreeScout’s own source, August 2026.', sure: 'source', audience: 'always', live: 'not checked live' },
  hosts: [],
  pageMark: 'body.body-conv[data-conversation_id]',
  ticketId: {
    path: /\/conversation\/(\d+)/,
    elements: [{ selector: 'body[data-conversation_id]', attribute: 'data-conversation_id' }],
  },
  subject: { elements: ['.conv-subjtext > span'] },
  tags: ['.conv-tags .fs-tag-name'],
  group: { elements: [{ selector: 'body[data-mailbox_id]', attribute: 'data-mailbox_id' }] },
  replyBox: ['.conv-reply-block:not(.hidden) .note-editable[contenteditable="true"]'],
  composer: ['.conv-reply-block'],
  ignore: ['blockquote', '.gmail_quote', '#editor_signature'],
  sendButtons: ['.btn-reply-submit', '.btn-send-text', '.btn-send-forward', '.btn-add-note-text'],
  sendKeys: [{ key: 'Enter', ctrl: true }],
  thread: {
    customer: ['.thread.thread-type-customer'],
    agent: ['.thread.thread-type-message'],
    body: ['.thread-body .thread-content'],
    ignore: ['blockquote', '.gmail_quote', '.thread-original'],
    serial: 'data-thread_id',
  },
  getAudience(composer) {
    const isNote = composer.querySelector<HTMLInputElement>('input[name="is_note"]')?.value === '1';
    if (composer.matches('.conv-forward-block')) return 'unknown';
    if (composer.matches('.conv-note-block')) return 'team';
    return isNote ? 'unknown' : 'customer';
  },
};

export default freescout;

import { addressOf, escapeRegExp } from './find-all';
import { fitsHost } from '../fits-host';
import general from './general';
import { helpdesks } from './index';
import type { Helpdesk } from './types';

/**
 * The helpdesk of a page: by its address, else by its page mark, else the general one. Where several live at one address, the mark tells,
 * and the first of the list is taken while none shows.
 */
export function recognise(document: Document, location: Location | URL): Helpdesk {
  const isMarked = ({ pageMark }: Helpdesk): boolean => pageMark !== undefined && document.querySelector(pageMark) !== null;
  const known = helpdesks.filter(({ hosts }) => hosts.some((pattern) => matches(pattern, location.href)));
  return (known.length > 1 ? known.find(isMarked) : undefined) ?? known[0] ?? helpdesks.find(isMarked) ?? general;
}

/** Whether the address is a ticket's and yet the finished page has nothing of what is known: the product has changed. */
export function isUnfamiliar(helpdesk: Helpdesk, document: Document): boolean {
  return helpdesk.pageMark !== undefined && mayHaveChanged(helpdesk, document);
}

/** Likewise, and also where a page has no mark by which to tell: without a reply box it is better read by the general adapter than not at all. */
export function mayHaveChanged({ ticketId, pageMark }: Helpdesk, document: Document): boolean {
  return ticketId.path?.test(addressOf(document)) === true && !(pageMark && document.querySelector(pageMark));
}

/** Whether an address fits a browser's match pattern. */
export function matches(pattern: string, href: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern);
  if (!parts) throw new Error(`Not a match pattern: ${pattern}`);
  const [, scheme = '', host = '', path = ''] = parts;
  const { protocol, hostname, pathname, search } = new URL(href);
  if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
  if (host !== '*' && !fitsHost(host, hostname)) return false;
  return new RegExp(`^${path.split('*').map(escapeRegExp).join('.*')}$`, 's').test(pathname + search);
}

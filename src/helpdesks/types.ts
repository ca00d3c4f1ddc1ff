/** Who will read the draft; an unknown audience gets hints and is never held back. */
export type Audience = 'customer' | 'team' | 'unknown';

/** Where things are in one product. It knows nothing of editors. All selectors are plain CSS, first match wins. */
export interface Helpdesk {
  readonly id: string;
  readonly name: string;
  /** Match patterns, for recognition and for the permission that is asked for. Empty for self-hosted products. */
  readonly hosts: readonly string[];
  /** An element that only this product's ticket pages have: recognises it on a company's own domain. */
  readonly pageMark: string;
  /** The panel of the ticket that is worked on; products that keep several mounted name the active one. */
  readonly activeTicket?: readonly string[];
  /** The editable element of the reply box, inside the active ticket. */
  readonly replyBox: readonly string[];
  /** The element around reply box, channel switcher and toolbar. */
  readonly composer: readonly string[];
  /** Inside the reply box: not the agent's words (quoted mail, signature). */
  readonly ignore: readonly string[];
  readonly sendButtons: readonly string[];
  /** The customer's messages, body only. */
  readonly customerMessages: readonly string[];
  /** Inside a message: not the customer's words. */
  readonly ignoreInMessages: readonly string[];
  /** Reads an ISO time from a message, where DOM order is not time order. */
  readonly messageTime?: string;
  /** Never a reply box, though it looks like one (search, address, title fields). */
  readonly notReplyBox?: readonly string[];
  getAudience(composer: Element, replyBox: Element): Audience;
}

/** Who will read the draft; an unknown audience gets hints and is never held back. */
export type Audience = 'customer' | 'team' | 'unknown';

/**
 * Where things are in one product. It knows nothing of editors.
 * Lists of selectors are tried in order and the first that matches wins; `{id}` in one stands for the ticket's id from the address, and
 * `a >>> b` is `b` in the frame or the open shadow root of `a` (see `find-all.ts`).
 */
export interface Helpdesk {
  readonly id: string;
  readonly name: string;
  /** What the adapter stands on, for docs/helpdesks.md; left out of the packages. */
  readonly evidence: Evidence;
  /** Match patterns, for recognition and for the permission that is asked for. Empty for what runs on any host. */
  readonly hosts: readonly string[];
  /** An element that only this product's ticket pages have: recognises it on a company's own domain. */
  readonly pageMark?: string;
  /** The panel of the ticket that is worked on; left out where a page holds one ticket. */
  readonly activeTicket?: readonly string[];
  readonly ticketId: TicketField;
  readonly subject: Subject;
  /** Each match is one of the ticket's tags. */
  readonly tags?: readonly string[];
  /** The team or mailbox that the ticket belongs to. */
  readonly group?: TicketField;
  /** The brand that the customer wrote to, where the product has several. */
  readonly brand?: TicketField;
  /** The editable element of the reply box, inside the active ticket. */
  readonly replyBox: readonly string[];
  /** Never a reply box, though it looks like one (search, address, title fields). */
  readonly notReplyBox?: readonly string[];
  /** The product is not known: look into frames and open shadow roots, and judge a box by its size and labels. */
  readonly anyBox?: boolean;
  /** The element around reply box, channel switcher and toolbar. */
  readonly composer: readonly string[];
  /** Instead: the smallest element around the reply box that also holds this, such as the send button. A box without is no reply box. */
  readonly composerWith?: string;
  /** Inside the reply box: not the agent's words (quoted mail, signature). */
  readonly ignore: readonly string[];
  readonly openers?: Openers;
  /** Buttons that send what is in the reply box; those that only open a menu are left out. */
  readonly sendButtons: readonly string[];
  readonly sendKeys: readonly SendKey[];
  readonly thread: Thread;
  /** `opened` is what the last click on an opener promised for this very box. */
  getAudience(composer: Element, replyBox: Element, opened: Audience): Audience;
}

/** How far an adapter can be trusted. */
export interface Evidence {
  /** Where and when the page's structure was seen, in one sentence. */
  readonly seen: string;
  /**
   * `source`: read in the product's own open source; `page`: seen in the product's own page, such as one copied from a tab of yours;
   * `others`: seen in other people's public code.
   */
  readonly sure: 'source' | 'page' | 'others';
  /** Whether the page shows who will read the draft. */
  readonly audience: 'always' | 'sometimes' | 'never';
  /** Whether the product itself was tried, with the date. */
  readonly live: 'not checked live' | `checked live ${string}`;
}

/** Where a ticket's id, group or brand is. For an id, the page's own mark goes before the address, which runs ahead while a page changes. */
export interface TicketField {
  /** Its first group is the value; tried on the host's name. */
  readonly host?: RegExp;
  /** Its first group that took part is the value; tried on the address from its path on. */
  readonly path?: RegExp;
  /** The attribute, or else the text, of the first match. */
  readonly elements?: readonly { readonly selector: string; readonly attribute?: string }[];
}

/** Where a ticket's subject is: an input's value or an element's text, else the first group of `title` in the page's title. */
export interface Subject {
  readonly elements: readonly string[];
  readonly title?: RegExp;
}

/** Where the customer's words are, and what they were answered. Empty lists where the page does not tell whose words are whose. */
export interface Thread {
  /** A customer's message as a whole; all of the selectors count. */
  readonly customer: readonly string[];
  /** What matches or lies around a match of `customer` and is yet no customer's message. */
  readonly notCustomer?: readonly string[];
  /** Whatever contains one of these is no customer's message. */
  readonly notWith?: readonly string[];
  /** A reply that the customer got, as a whole; all of the selectors count. */
  readonly agent?: readonly string[];
  /** What matches, contains or lies around a match of `agent` and was yet not for the customer, such as a note. */
  readonly notAgent?: readonly string[];
  /** The words of a message; the message itself when none matches. */
  readonly body: readonly string[];
  /** Inside a message: not the sender's words. */
  readonly ignore: readonly string[];
  /** An ISO time in a message or around it, where page order is not time order. */
  readonly time?: { readonly item: string; readonly selector: string; readonly attribute: string };
  /** An attribute of a message that ends in a number which grows from message to message, where page order is not time order. */
  readonly serial?: string;
  /** The ticket's first message: where it comes last, the page shows the newest first. */
  readonly first?: string;
  /** For pages that show no messages beside the reply box, and put the one that is answered into it. */
  readonly quoted?: QuotedMail;
}

/** Mail that the reply box quotes; it is the customer's when the line above it names one of those whom the reply goes to. */
export interface QuotedMail {
  /** The quote in a rich reply box; in a plain one its lines start with ">". */
  readonly mail: string;
  /** Fields, or other elements, with names and addresses of those whom the reply goes to. */
  readonly to: readonly string[];
}

/** Controls that open the reply box, where the open box does not show for whom it is. */
export interface Openers {
  readonly customer: readonly string[];
  readonly team: readonly string[];
  readonly unknown: readonly string[];
}

/** A key that sends; `ctrl` is Command on a Mac as well. */
export interface SendKey {
  readonly key: string;
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  /** It sends only while this matches inside the composer. */
  readonly when?: string;
}

/** A reply box with its surroundings, as they are at this moment: look again on each event, pages replace these nodes. */
export interface FoundReplyBox {
  readonly element: HTMLElement;
  readonly composer: Element;
  /** The ticket's panel, or the page's root. */
  readonly panel: Element;
  readonly audience: Audience;
}

/** What the page shows of the conversation. */
export interface Ticket {
  /** The customer's messages without quoted text and signature, oldest first. */
  readonly customer: readonly string[];
  /** The replies that the customer got so far, likewise, oldest first. */
  readonly earlier: readonly string[];
  readonly id: string | null;
  readonly subject: string | null;
  /** Where the page shows them. */
  readonly tags?: readonly string[];
  /** Team or mailbox, as the page names it or by its number. */
  readonly group?: string | null;
  /** Likewise. */
  readonly brand?: string | null;
}

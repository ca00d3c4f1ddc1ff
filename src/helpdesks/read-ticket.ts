import { messageText } from './message-text';
import type { FoundReplyBox, Helpdesk, Subject, Thread, Ticket, TicketId } from './types';

/** Reads what the page shows of the ticket that the reply box belongs to. */
export function readTicket(helpdesk: Helpdesk, document: Document, { panel }: Pick<FoundReplyBox, 'panel'>): Ticket {
  return {
    customer: customerMessages(helpdesk.thread, panel),
    id: readId(helpdesk.ticketId, document, panel),
    subject: readSubject(helpdesk.subject, document, panel),
  };
}

function customerMessages(thread: Thread, panel: Element): readonly string[] {
  if (thread.customer.length === 0) return [];
  const messages = [...panel.querySelectorAll(thread.customer.join())].filter((message) => isCustomers(thread, message));
  // A first message may be marked twice, on the item and on its description.
  const outermost = messages.filter((message) => !messages.some((other) => other !== message && other.contains(message)));
  return inOrder(thread, outermost)
    .map((message) => bodyText(thread, message))
    .filter((text) => text !== '');
}

function isCustomers({ notCustomer, notWith, time }: Thread, message: Element): boolean {
  if (notCustomer && message.closest(notCustomer.join())) return false;
  const item = (time && message.closest(time.item)) ?? message;
  return !(notWith && item.querySelector(notWith.join()));
}

function inOrder({ time }: Thread, messages: readonly Element[]): readonly Element[] {
  if (!time) return messages;
  const times = new Map(
    messages.map((message) => {
      const own = message.querySelector(time.selector) ?? message.closest(time.item)?.querySelector(time.selector);
      return [message, Date.parse(own?.getAttribute(time.attribute) ?? '')];
    }),
  );
  // One message without a time makes the order a guess: page order then.
  if ([...times.values()].some(Number.isNaN)) return messages;
  return [...messages].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
}

function bodyText({ body, ignore }: Thread, message: Element): string {
  for (const selector of body) {
    const parts = [...message.querySelectorAll(selector)].filter((part) => !part.parentElement?.closest(selector));
    if (parts.length > 0)
      return parts
        .map((part) => messageText(part, ignore))
        .join('\n\n')
        .trim();
  }
  return messageText(message, ignore);
}

/** The panel's own mark; else the address; else a mark inside, which may be another ticket's that is only mentioned. */
function readId({ path, elements = [] }: TicketId, document: Document, panel: Element): string | null {
  const marked = (find: (selector: string) => Element | null): string | null | undefined =>
    elements.map(({ selector, attribute }) => find(selector)?.getAttribute(attribute)).find(Boolean);
  return (
    marked((selector) => panel.closest(selector)) ??
    path?.exec(document.location.pathname)?.[1] ??
    marked((selector) => panel.querySelector(selector)) ??
    null
  );
}

function readSubject({ elements, title }: Subject, document: Document, panel: Element): string | null {
  for (const selector of elements) {
    const element = panel.querySelector(selector);
    const text = (element?.localName === 'input' ? (element as HTMLInputElement).value : element?.textContent)?.trim();
    if (text) return text;
  }
  return title?.exec(document.title)?.[1]?.trim() ?? null;
}

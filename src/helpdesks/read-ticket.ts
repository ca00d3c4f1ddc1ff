import { addressOf, findAll, findFirst, firstGroup } from './find-all';
import { messageText } from './message-text';
import { closest, closestAround, contains, query, queryAll } from '../plain-dom';
import { quotedMail } from './quoted-mail';
import type { FoundReplyBox, Helpdesk, Subject, Thread, Ticket, TicketField } from './types';

/** Reads what the page shows of the ticket that the reply box belongs to. */
export function readTicket(
  helpdesk: Helpdesk,
  document: Document,
  { panel, element }: Pick<FoundReplyBox, 'panel'> & Partial<Pick<FoundReplyBox, 'element'>>,
): Ticket {
  const { thread, tags = [], group, brand } = helpdesk;
  const messages = textsOf(thread, panel, thread.customer, isCustomers);
  const quoted = element && quotedMail(thread, panel, element);
  return {
    customer: messages.length === 0 && quoted ? [quoted] : messages,
    earlier: textsOf(thread, panel, thread.agent ?? [], isReply),
    id: readId(helpdesk.ticketId, document, panel),
    subject: readSubject(helpdesk.subject, document, panel),
    tags: (tags.map((selector) => findAll(panel, selector)).find(({ length }) => length > 0) ?? []).map(wordsOf).filter(Boolean),
    group: readField(group, document, panel),
    brand: readField(brand, document, panel),
  };
}

function textsOf(
  thread: Thread,
  panel: Element,
  selectors: readonly string[],
  counts: (thread: Thread, message: Element) => boolean,
): readonly string[] {
  if (selectors.length === 0) return [];
  const messages = queryAll<Element>(panel, selectors.join()).filter((message) => counts(thread, message));
  // A first message may be marked twice, on the item and on its description.
  const outermost = messages.filter((message) => !messages.some((other) => other !== message && contains(other, message)));
  return inOrder(thread, outermost, panel)
    .map((message) => bodyText(thread, message))
    .filter((text) => text !== '');
}

function isCustomers({ notCustomer, notWith, time }: Thread, message: Element): boolean {
  if (notCustomer && closest(message, notCustomer.join())) return false;
  const item = (time && closest(message, time.item)) ?? message;
  return !(notWith && query(item, notWith.join()));
}

function isReply({ notAgent, time }: Thread, message: Element): boolean {
  if (!notAgent) return true;
  const item = (time && closest(message, time.item)) ?? message;
  return !closest(message, notAgent.join()) && !query(item, notAgent.join());
}

function inOrder({ time, serial, first }: Thread, messages: readonly Element[], panel: Element): readonly Element[] {
  if (first) {
    const oldest = panel.querySelector(first);
    const last = messages.at(-1);
    const isLast = oldest && last && (last === oldest || last.compareDocumentPosition(oldest) & Node.DOCUMENT_POSITION_FOLLOWING);
    return isLast ? [...messages].reverse() : messages;
  }
  if (!time && !serial) return messages;
  const numberOf = (message: Element): number => {
    if (serial) return Number(/\d+$/.exec(message.getAttribute(serial) ?? '')?.[0] ?? NaN);
    if (!time) return NaN;
    const own = message.querySelector(time.selector) ?? message.closest(time.item)?.querySelector(time.selector);
    return Date.parse(own?.getAttribute(time.attribute) ?? '');
  };
  const numbers = new Map(messages.map((message) => [message, numberOf(message)]));
  // One message without a time makes the order a guess: page order then.
  if ([...numbers.values()].some(Number.isNaN)) return messages;
  return [...messages].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
}

function bodyText({ body, ignore }: Thread, message: Element): string {
  for (const selector of body) {
    const inner = selector.split(' >>> ').at(-1) ?? selector;
    const parts = findAll(message, selector).filter((part) => !closestAround(part, inner));
    if (parts.length > 0)
      return parts
        .map((part) => messageText(part, ignore))
        .join('\n\n')
        .trim();
  }
  return messageText(message, ignore);
}

/** The panel's own mark; else the address; else a mark inside, which may be another ticket's that is only mentioned. */
function readId({ path, elements = [] }: TicketField, document: Document, panel: Element): string | null {
  const marked = (find: (selector: string) => Element | null): string | undefined =>
    elements.map(({ selector, attribute }) => valueOf(find(selector), attribute)).find(Boolean);
  return (
    marked((selector) => panel.closest(selector)) ??
    firstGroup(path, addressOf(document)) ??
    marked((selector) => findFirst(panel, [selector])) ??
    null
  );
}

/** What the page shows; else what the address says. */
function readField(field: TicketField | undefined, document: Document, panel: Element): string | null {
  const { host, path, elements = [] } = field ?? {};
  const shown = elements.map(({ selector, attribute }) => valueOf(panel.closest(selector) ?? findFirst(panel, [selector]), attribute));
  return shown.find(Boolean) ?? firstGroup(path, addressOf(document)) ?? firstGroup(host, document.location.hostname) ?? null;
}

function readSubject({ elements, title }: Subject, document: Document, panel: Element): string | null {
  for (const selector of elements) {
    const [element] = findAll(panel, selector);
    const text = element?.localName === 'input' ? (element as HTMLInputElement).value.trim() : element && wordsOf(element);
    if (text) return text;
  }
  return title?.exec(document.title)?.[1]?.trim() ?? null;
}

function valueOf(element: Element | null, attribute: string | undefined): string | undefined {
  if (!element) return undefined;
  return attribute === undefined ? wordsOf(element) : element.getAttribute(attribute)?.trim();
}

const wordsOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

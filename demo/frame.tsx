import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './desk';
import { agoInWords, current, initials, open, sent, toast } from './desk';
import type { DemoTicket } from './tickets';

const OTHER = {
  zendesk: { address: 'https://demo.freshdesk.com/a/tickets/1', label: 'Go to desk B' },
  freshdesk: { address: 'https://demo.zendesk.com/agent/tickets/101', label: 'Go to desk A' },
} as const;
const NAME = { zendesk: 'Desk A', freshdesk: 'Desk B' } as const;

/** The inbox with its list of tickets, around one helpdesk's ticket page. */
export function Frame({ desk, note, children }: { readonly desk: Desk; readonly note: string; readonly children: ComponentChildren }) {
  return (
    <div class="frame">
      <nav class="inbox" aria-label="Inbox">
        <header>
          <strong>{NAME[desk.desk]}</strong>
          <span class="demo">Demo</span>
          <a href={OTHER[desk.desk].address}>{OTHER[desk.desk].label}</a>
        </header>
        <ul>
          {desk.tickets.map((ticket) => (
            <InboxRow key={ticket.id} desk={desk} ticket={ticket} />
          ))}
        </ul>
        <footer>{note}</footer>
      </nav>
      {children}
      <div class="toast" role="status" hidden={toast.value === ''}>
        {toast.value}
      </div>
    </div>
  );
}

function InboxRow({ desk, ticket }: { readonly desk: Desk; readonly ticket: DemoTicket }) {
  const latest = ticket.messages.at(-1);
  const answered = sent.value.some((one) => one.ticket === ticket.id && one.kind === 'reply');
  const shown = ticket.id === current.value;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (shown) row.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    open(desk, ticket.id);
  };
  return (
    <li ref={row}>
      <a href={`${desk.path}/${ticket.id}`} aria-current={shown ? 'page' : undefined} onClick={choose}>
        <span class="row-top">
          <span class="who">{ticket.customer.name}</span>
          <span class="when">{answered ? 'answered' : agoInWords(latest?.ago ?? 0)}</span>
        </span>
        <span class="what">{ticket.subject}</span>
        <span class="row-tags">
          {ticket.business}
          {ticket.priority !== 'Normal' && <b class={`priority ${ticket.priority.toLowerCase()}`}>{ticket.priority}</b>}
        </span>
      </a>
    </li>
  );
}

/** The round picture in front of a message. */
export function Face({ name, kind }: { readonly name: string; readonly kind: string }) {
  return (
    <span class={`face ${kind}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** What is known of the customer, at the side. */
export function About({ ticket }: { readonly ticket: DemoTicket }) {
  const facts = [
    ['Customer', ticket.customer.name],
    ['About', ticket.customer.about],
    ['Business', ticket.business],
    ['Priority', ticket.priority],
  ];
  return (
    <aside class="about" aria-label="Customer">
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Tags</dt>
          <dd class="tags">
            {ticket.tags.map((tag) => (
              <span key={tag}>{tag}</span>
            ))}
          </dd>
        </div>
      </dl>
      <p>All customers here are made up.</p>
    </aside>
  );
}

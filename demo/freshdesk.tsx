import { signal } from '@preact/signals';
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DemoEditor, Sent } from './desk';
import { agoInWords, current, deskOf, draftHtml, isoTime, route, send, sent } from './desk';
import './demo.css';
import { About, Face, Frame } from './frame';
import type { DemoMessage, DemoTicket } from './tickets';

const desk = deskOf('freshdesk', '/a/tickets');
const NOTE = 'A demo with made-up customers. Tickets are built as Freshdesk builds them; a free editor (Tiptap) stands in for its own.';
const SEND = { reply: 'Send', note: 'Add note' } as const;
const CLASSES = { customer: 'ticket-details__requestor', agent: '', note: 'ticket-details__privatenote' } as const;

/** One ticket at a time, as in the product; its reply box is opened by Reply or Add note. */
function Page() {
  const ticket = desk.tickets.find(({ id }) => id === current.value);
  if (!ticket) return null;
  return <TicketPage key={ticket.id} ticket={ticket} />;
}

function TicketPage({ ticket }: { readonly ticket: DemoTicket }) {
  const kind = useMemo(() => signal<Sent['kind'] | null>(ticket.draft.kind), [ticket]);
  const thread = useRef<HTMLDivElement>(null);
  const answers = sent.value.filter((one) => one.ticket === ticket.id);
  document.title = `[#${ticket.id}] ${ticket.subject} : ${ticket.business}`;
  useEffect(() => thread.current?.scrollTo(0, thread.current.scrollHeight), [kind.value, answers.length]);
  return (
    <main class="panes">
      <div class="pane" data-is-active="true">
        <section class="head" id="mainactionbar">
          <h1 class="subject ticket-subject-heading">{ticket.subject}</h1>
          <div class="reply-bar-wrapper-top">
            <button type="button" data-test-email-action="reply" onClick={() => (kind.value = 'reply')}>
              Reply
            </button>
            <button type="button" data-test-id="add-note" onClick={() => (kind.value = 'note')}>
              Add note
            </button>
          </div>
        </section>
        <div class="work ticket-details-wrapper">
          <div class="talk tickets-conversation-pane">
            <div ref={thread} class="thread" data-test-id="conversation-wrapper">
              {ticket.messages.map((message) => (
                <Message key={message.ago} ticket={ticket} message={message} />
              ))}
              {answers.map((one, index) => (
                <Answer key={index} one={one} />
              ))}
            </div>
            {kind.value ? (
              <Composer key={kind.value} ticket={ticket} kind={kind.value} done={() => (kind.value = null)} />
            ) : (
              <button type="button" class="editor-placeholder" data-test-id="active-editor" onClick={() => (kind.value = 'reply')}>
                Write a reply …
              </button>
            )}
          </div>
          <About ticket={ticket} />
        </div>
      </div>
    </main>
  );
}

function Message({ ticket, message }: { readonly ticket: DemoTicket; readonly message: DemoMessage }) {
  const name = message.from === 'customer' ? ticket.customer.name : 'You';
  return (
    <Item from={message.from} name={name} ago={message.ago}>
      {message.paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {message.quoted && <blockquote class="freshdesk_quote">{message.quoted}</blockquote>}
    </Item>
  );
}

const Answer = ({ one }: { readonly one: Sent }) => (
  <Item from={one.kind === 'note' ? 'note' : 'agent'} name="You" ago={0}>
    <div dangerouslySetInnerHTML={{ __html: one.html }} />
  </Item>
);

interface ItemProps {
  readonly from: DemoMessage['from'];
  readonly name: string;
  readonly ago: number;
  readonly children: ComponentChildren;
}

function Item({ from, name, ago, children }: ItemProps) {
  return (
    <div class={`message ${from} ticket-details__item ${CLASSES[from]}`} data-test-is-agent={from === 'customer' ? undefined : ''}>
      <Face name={name} kind={from} />
      <div class="meta conversation-header">
        <span data-test-id="user-name">{name}</span>
        {from === 'note' && <span class="note-tag">Private</span>}
        <time data-test-id="time-info" aria-label={new Date(isoTime(ago)).toLocaleString('en')}>
          {agoInWords(ago)}
        </time>
      </div>
      <div class="words" data-test-conversation="conversation-text">
        <div class="ticket_note" data-note-id={ago}>
          {children}
        </div>
      </div>
    </div>
  );
}

function Composer({ ticket, kind, done }: { readonly ticket: DemoTicket; readonly kind: Sent['kind']; readonly done: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  useEffect(() => {
    const made = new Editor({
      element: place.current,
      extensions: [StarterKit],
      content: draftHtml(ticket, kind),
      editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': SEND[kind] } },
      onCreate: () => (window.ready = true),
    });
    editor.current = made;
    return () => {
      window.ready = false;
      made.destroy();
    };
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const made = editor.current;
    if (!made) return;
    const box: DemoEditor = { getHtml: () => made.getHTML(), setHtml: (html) => void made.commands.setContent(html) };
    send(ticket, kind, box);
    done();
  };
  return (
    <div class={`composer ${kind} ticket-details__item rich-editor`}>
      <div class="channel">
        <b>{kind === 'reply' ? 'Reply' : 'Private note'}</b>
        <span class="to">{kind === 'reply' ? `To ${ticket.customer.name}` : 'Your team only'}</span>
      </div>
      <div class="box" ref={place} />
      <div class="toolbar">
        <button type="button" aria-label="Bold" onClick={() => editor.current?.chain().focus().toggleBold().run()}>
          <b>B</b>
        </button>
        <button type="button" aria-label="Italic" onClick={() => editor.current?.chain().focus().toggleItalic().run()}>
          <i>I</i>
        </button>
        <button type="button" aria-label="Bulleted list" onClick={() => editor.current?.chain().focus().toggleBulletList().run()}>
          •
        </button>
        <a id="send-and-set" class="send-and-set-item primary" href="#" role="button" data-test-link="" onClick={submit}>
          {SEND[kind]}
        </a>
      </div>
    </div>
  );
}

route(desk);
render(
  <Frame desk={desk} note={NOTE}>
    <Page />
  </Frame>,
  document.body,
);

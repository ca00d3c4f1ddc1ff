import { signal } from '@preact/signals';
import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import '../node_modules/ckeditor5/dist/browser/ckeditor5.css';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DemoEditor, Sent } from './desk';
import { agoInWords, current, deskOf, draftHtml, isoTime, route, send, sent } from './desk';
import './demo.css';
import { About, Face, Frame } from './frame';
import type { DemoMessage, DemoTicket } from './tickets';

const desk = deskOf('zendesk', '/agent/tickets');
const NOTE = 'A demo with made-up customers. Tickets are built as Zendesk builds them, around a real CKEditor 5.';
const CHANNELS = { reply: { channel: 'web', label: 'Public reply' }, note: { channel: 'internal', label: 'Internal note' } } as const;
const TYPES = { customer: 'end-user', agent: 'agent', note: 'internal' } as const;

/** Tickets that were opened stay mounted, as in the product. */
function Panes() {
  const opened = useMemo(() => signal<readonly number[]>([]), []);
  if (!opened.value.includes(current.value)) opened.value = [...opened.value, current.value];
  const shown = desk.tickets.filter(({ id }) => opened.value.includes(id));
  return (
    <main id="main_panes" class="panes">
      {shown.map((ticket) => (
        <Pane key={ticket.id} ticket={ticket} active={ticket.id === current.value} />
      ))}
    </main>
  );
}

function Pane({ ticket, active }: { readonly ticket: DemoTicket; readonly active: boolean }) {
  const thread = useRef<HTMLDivElement>(null);
  const answers = sent.value.filter((one) => one.ticket === ticket.id);
  const toLatest = () => thread.current?.scrollTo(0, thread.current.scrollHeight);
  useEffect(toLatest, [answers.length]);
  return (
    <div class="ticket-panes-grid-layout pane" data-is-active={String(active)} data-ticket-id={ticket.id}>
      <section class="head">
        <input class="subject" data-test-id="omni-header-subject" aria-label="Subject" readOnly value={ticket.subject} />
        <span class="status">Open</span>
      </section>
      <div class="work">
        <div class="talk">
          <div ref={thread} class="thread" data-test-id="omni-log-container">
            {ticket.messages.map((message) => (
              <Message key={message.ago} ticket={ticket} message={message} />
            ))}
            {answers.map((one, index) => (
              <Answer key={index} one={one} />
            ))}
          </div>
          <Composer ticket={ticket} active={active} onReady={toLatest} />
        </div>
        <About ticket={ticket} />
      </div>
    </div>
  );
}

function Message({ ticket, message }: { readonly ticket: DemoTicket; readonly message: DemoMessage }) {
  return (
    <Item from={message.from} name={message.from === 'customer' ? ticket.customer.name : 'You'} ago={message.ago}>
      <div class="zd-comment">
        {message.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {message.signature && <div class="signature">{message.signature}</div>}
        {message.quoted && (
          <blockquote>
            <p>{message.quoted}</p>
          </blockquote>
        )}
      </div>
    </Item>
  );
}

const Answer = ({ one }: { readonly one: Sent }) => (
  <Item from={one.kind === 'note' ? 'note' : 'agent'} name="You" ago={0}>
    <div class="zd-comment" dangerouslySetInnerHTML={{ __html: one.html }} />
  </Item>
);

interface ItemProps {
  readonly from: DemoMessage['from'];
  readonly name: string;
  readonly ago: number;
  readonly children: ComponentChildren;
}

function Item({ from, name, ago, children }: ItemProps) {
  // HTML knows neither attribute on a div; the product sets both.
  const own = { type: TYPES[from], mode: 'standalone' };
  return (
    <article data-test-id="omni-log-comment-item" aria-label={from === 'note' ? 'Internal note' : 'Message'}>
      <div class={`message ${from}`} data-test-id="omni-log-item-message" {...own}>
        <Face name={name} kind={from} />
        <div class="meta">
          <span data-test-id="omni-log-item-sender">{name}</span>
          {from === 'agent' && <span data-test-id="omni-log-avatar-badge-AgentBadge" />}
          {from === 'note' && (
            <span class="note-tag" data-test-id="omni-log-internal-note-tag">
              Internal
            </span>
          )}
          <time data-test-id="timestamp-relative" dateTime={isoTime(ago)}>
            {agoInWords(ago)}
          </time>
        </div>
        <div class="words" data-test-id="omni-log-message-content" data-originated-from="EmailInteraction">
          {children}
        </div>
      </div>
    </article>
  );
}

interface ComposerProps {
  readonly ticket: DemoTicket;
  readonly active: boolean;
  onReady(): void;
}

function Composer({ ticket, active, onReady }: ComposerProps) {
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const editor = useRef<DemoEditor | null>(null);
  const drafts = useRef<Record<Sent['kind'], string>>({ reply: draftHtml(ticket, 'reply'), note: draftHtml(ticket, 'note') });
  const kind = useMemo(() => signal(ticket.draft.kind), [ticket]);

  useEffect(() => {
    void mount(place.current, toolbar.current, drafts.current[kind.value]).then((made) => {
      editor.current = made;
      onReady();
    });
  }, []);
  useEffect(() => {
    if (active) window.ready = editor.current !== null;
  }, [active]);

  const switchTo = (next: Sent['kind']) => {
    if (!editor.current || next === kind.value) return;
    drafts.current[kind.value] = editor.current.getHtml();
    kind.value = next;
    editor.current.setHtml(drafts.current[next]);
  };
  const submit = () => editor.current && send(ticket, kind.value, editor.current);
  const { channel, label } = CHANNELS[kind.value];
  return (
    <>
      <div class={`composer ${kind.value}`} data-test-id="editor-view">
        <div class="channel">
          <button
            type="button"
            data-test-id="omnichannel-channel-switcher-button"
            data-channel={channel}
            aria-label={label}
            title="Change between public reply and internal note"
            onClick={() => switchTo(kind.value === 'reply' ? 'note' : 'reply')}
          >
            {label} <span aria-hidden="true">⇄</span>
          </button>
          <span class="to">{kind.value === 'reply' ? `To ${ticket.customer.name}` : 'Your team only'}</span>
        </div>
        <div class="box">
          <div ref={place} data-test-id="omnicomposer-rich-text-ckeditor" />
        </div>
        <div ref={toolbar} class="toolbar" role="presentation" />
      </div>
      <footer class="submit">
        <button type="button" class="primary" data-test-id="submit_button-button" onClick={submit}>
          Submit as Open
        </button>
      </footer>
    </>
  );
}

async function mount(place: HTMLElement | null, toolbar: HTMLElement | null, html: string): Promise<DemoEditor | null> {
  if (!place || !toolbar) return null;
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: ['bold', 'italic', 'link', 'bulletedList', 'numberedList'],
    ui: { poweredBy: { position: 'inside', side: 'left', label: null } },
    root: { element: place, initialData: html, label: 'Composer' },
  });
  const bar = editor.ui.view.toolbar.element;
  if (bar) toolbar.append(bar);
  window.ready = true;
  return { getHtml: () => editor.getData(), setHtml: (next) => editor.setData(next) };
}

route(desk);
render(
  <Frame desk={desk} note={NOTE}>
    <Panes />
  </Frame>,
  document.body,
);

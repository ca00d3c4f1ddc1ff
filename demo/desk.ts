import { signal } from '@preact/signals';
import type { DemoTicket } from './tickets';
import { tickets } from './tickets';

/** What a reply box of either desk can do. */
export interface DemoEditor {
  getHtml(): string;
  setHtml(html: string): void;
}

/** What was sent in this visit; nothing leaves the page, a reload brings everything back. */
export interface Sent {
  readonly ticket: number;
  readonly kind: 'reply' | 'note';
  readonly html: string;
}

declare global {
  interface Window {
    /** For whoever drives the demo: what would have been sent. */
    sent: readonly Sent[];
    /** True once the shown ticket's editor takes input. */
    ready: boolean;
  }
}

/** One inbox in one helpdesk's page structure. */
export interface Desk {
  readonly desk: DemoTicket['desk'];
  readonly path: string;
  readonly tickets: readonly DemoTicket[];
}

/** The desk whose page this is. */
export function deskOf(desk: DemoTicket['desk'], path: string): Desk {
  return { desk, path, tickets: tickets.filter((ticket) => ticket.desk === desk) };
}

const started = Date.now();

/** The ticket that is shown, by id. */
export const current = signal(0);
export const sent = signal<readonly Sent[]>([]);
/** A line that appears for a moment. */
export const toast = signal('');

window.sent = [];
window.ready = false;

/** Follows the address, and changes it without loading, as helpdesks do. */
export function route({ path, tickets: own }: Desk): void {
  const read = () => {
    const id = Number(new RegExp(`^${path}/(\\d+)`).exec(location.pathname)?.[1]);
    current.value = own.find((ticket) => ticket.id === id)?.id ?? own[0]?.id ?? 0;
  };
  addEventListener('popstate', read);
  read();
}

/** Shows a ticket of this desk. */
export function open({ path }: Desk, id: number): void {
  if (id === current.value) return;
  history.pushState({}, '', `${path}/${id}`);
  current.value = id;
}

/** Takes a reply or note out of its box and into the ticket. */
export function send(ticket: DemoTicket, kind: Sent['kind'], editor: DemoEditor): void {
  const html = editor.getHtml();
  if (html.replace(/<[^>]*>|&nbsp;|\s/g, '') === '') return;
  sent.value = [...sent.value, { ticket: ticket.id, kind, html }];
  window.sent = sent.value;
  editor.setHtml('');
  say(kind === 'note' ? 'Note added. This is a demo: it stays on this page.' : 'Reply sent. This is a demo: it stays on this page.');
}

let hide: ReturnType<typeof setTimeout> | undefined;

function say(words: string): void {
  toast.value = words;
  clearTimeout(hide);
  hide = setTimeout(() => (toast.value = ''), 4000);
}

/** The draft as the editors take it. */
export const draftHtml = ({ draft }: DemoTicket, kind: Sent['kind']): string =>
  draft.kind === kind ? draft.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('') : '';

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An ISO time, `minutes` before the page was opened. */
export const isoTime = (minutes: number): string => new Date(started - minutes * 60_000).toISOString();

/** How long ago, as people say it. */
export function agoInWords(minutes: number): string {
  if (minutes === 0) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** Two letters for a round picture. */
export const initials = (name: string): string =>
  name
    .split(' ')
    .map((part) => part[0])
    .slice(0, 2)
    .join('');

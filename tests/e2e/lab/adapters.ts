import { openReplyBox } from '../../../src/editors/reply-box';
import { findReplyBox } from '../../../src/helpdesks/find-reply-box';
import { helpdesks } from '../../../src/helpdesks/index';
import { watchOpeners } from '../../../src/helpdesks/openers';
import { readTicket } from '../../../src/helpdesks/read-ticket';
import { applyChange, at } from '../../fixtures/helpdesks/change';
import type { Expected, State } from '../../fixtures/helpdesks/expected';
import { findEditable } from './editable';
import type { LabPage } from './pages/page';

const life = new AbortController();

/** What the adapter finds in the page that is open, after `state`, in the form in which `Expected` says it. */
export function look(id: string, { address, box: first }: Expected, state?: State) {
  const helpdesk = helpdesks.find((one) => one.id === id);
  if (!helpdesk) throw new Error(`No adapter: ${id}`);
  history.replaceState({}, '', address.replace(/^https:\/\/[^/]+/, ''));
  watchOpeners(helpdesk, document, life.signal);
  state?.change.forEach(applyChange);
  const box = state?.box === undefined ? first : state.box;
  const found = findReplyBox(helpdesk, document);
  return {
    isRight: (found?.element ?? null) === (box === null ? null : at(box)),
    audience: found?.audience,
    draft: found && openReplyBox(found.element, { ignore: helpdesk.ignore }).read().trim(),
    ticket: found && readTicket(helpdesk, document, found),
  };
}

/** Makes room for the product's real editor, in the element that the lab's pages look for. */
export function makeRoom({ box, editor }: Pick<Expected, 'box' | 'editor'>): void {
  const room = document.createElement('div');
  room.id = 'editor';
  const old = at(editor?.at ?? '');
  marks = [...at(box).attributes].map(({ name, value }) => [name, value]);
  frameId = at(box).ownerDocument.defaultView?.frameElement?.id ?? '';
  old.replaceWith(room);
}
let marks: readonly [string, string][] = [];
let frameId = '';

/** What the adapter finds once the real editor is there, with the marks that the product gives it, and holds `text`. */
export async function lookAtEditor(id: string, { box }: Pick<Expected, 'box'>, text: string) {
  await (window as unknown as LabPage).labSet(`<p>${text}</p>`);
  const room = document.querySelector('#editor');
  // Some editors hide the element that they are made in and stand beside it.
  const find = () => (room && findEditable(room)) ?? (room?.parentElement && findEditable(room.parentElement));
  // Some draw what they hold only later.
  for (let tries = 0; tries < 40 && !find()?.textContent?.includes(text); tries++) await new Promise((done) => setTimeout(done, 50));
  const editable = find();
  if (!editable) throw new Error('The editor did not come');
  for (const [name, value] of marks)
    if (name === 'class') editable.classList.add(...value.split(' '));
    else if (!editable.hasAttribute(name)) editable.setAttribute(name, value);
  const frame = editable.ownerDocument.defaultView?.frameElement;
  if (frame && frameId) frame.id = frameId;
  const helpdesk = helpdesks.find((one) => one.id === id);
  const found = helpdesk && findReplyBox(helpdesk, document);
  const reply = found && openReplyBox(found.element, { ignore: helpdesk.ignore });
  return { isRight: found?.element === editable && editable === at(box), editor: reply?.editor.id, draft: reply?.read().trim() };
}

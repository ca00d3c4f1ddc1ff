import { openReplyBox } from '../../../src/editors/reply-box';
import { findReplyBox } from '../../../src/helpdesks/find-reply-box';
import { helpdesks } from '../../../src/helpdesks/index';
import { watchOpeners } from '../../../src/helpdesks/openers';
import { readTicket } from '../../../src/helpdesks/read-ticket';
import { applyChange, at } from '../../fixtures/helpdesks/change';
import type { Expected, State } from '../../fixtures/helpdesks/expected';

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

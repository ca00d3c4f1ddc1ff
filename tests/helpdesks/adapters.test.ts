// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openReplyBox } from '../../src/editors/reply-box';
import { findReplyBox } from '../../src/helpdesks/find-reply-box';
import { helpdesks } from '../../src/helpdesks/index';
import { watchOpeners } from '../../src/helpdesks/openers';
import { readTicket } from '../../src/helpdesks/read-ticket';
import { recognise } from '../../src/helpdesks/recognise';
import { sendButtonAt } from '../../src/helpdesks/send';
import { applyChange } from '../fixtures/helpdesks/change';
import type { Expected } from '../fixtures/helpdesks/expected';
import { get, load } from './page';

const SOURCE = 'src/helpdesks';
const FIXTURES = 'tests/fixtures/helpdesks';
/** Files of `src/helpdesks` that are no helpdesk of the list. */
const SHARED = [
  'adapter-ids',
  'find-all',
  'find-reply-box',
  'general',
  'index',
  'is-reply-box',
  'message-text',
  'offered',
  'openers',
  'quoted-mail',
  'read-ticket',
  'recognise',
  'report',
  'send',
  'types',
  'visible',
];

const files = readdirSync(SOURCE)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !SHARED.includes(name));
const fixtures = await Promise.all(
  helpdesks
    .filter(({ id }) => existsSync(`${FIXTURES}/${id}/expected.ts`))
    .map(async (helpdesk) => {
      const { default: expected } = (await import(`../fixtures/helpdesks/${helpdesk.id}/expected.ts`)) as { default: readonly Expected[] };
      return { helpdesk, expected };
    }),
);

describe('every helpdesk', () => {
  it('that has a file is in the list', () => {
    const listed = helpdesks.map(({ id }) => id);
    const missing = files.filter((name) => !listed.includes(name));
    expect(missing, `Add ${missing.join(', ')} to the list in ${SOURCE}/index.ts.`).toEqual([]);
    const strangers = listed.filter((id) => !files.includes(id));
    expect(strangers, `Name the file of ${strangers.join(', ')} as its id.`).toEqual([]);
    expect(listed, `Keep the list in ${SOURCE}/index.ts in the order of the ids.`).toEqual([...listed].sort());
  });

  it('has a fixture page and says what is to be found in it', () => {
    const without = helpdesks.filter(({ id }) => !fixtures.some(({ helpdesk }) => helpdesk.id === id)).map(({ id }) => id);
    expect(
      without,
      `Make ${without.map((id) => `${FIXTURES}/${id}/ticket.html and expected.ts`).join('; ')} (npm run new:helpdesk).`,
    ).toEqual([]);
    for (const { helpdesk, expected } of fixtures)
      expect(expected.length, `Describe a page in ${FIXTURES}/${helpdesk.id}/expected.ts.`).toBeGreaterThan(0);
  });

  it.each(helpdesks)('$id says in its header what was seen where, and what it stands on', ({ id, hosts, pageMark, evidence, replyBox }) => {
    const paths = [`${SOURCE}/${id}.ts`, `${FIXTURES}/${id}/ticket.html`, `${FIXTURES}/${id}/expected.ts`];
    const [source = '', ...others] = paths.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));
    const unfilled = paths.filter((_, at) => [source, ...others][at]?.includes('TODO'));
    expect(unfilled, `Fill in what is marked TODO in ${unfilled.join(' and in ')}.`).toEqual([]);
    const header = /\n\/\*\n(?: \*.*\n)+ \*\/\n/.exec(source)?.[0] ?? '';
    expect(header, `Say in a comment at the top of ${SOURCE}/${id}.ts what was seen where, and whether it was checked live.`).toMatch(
      /checked live/i,
    );
    expect(evidence.seen, `Say in evidence.seen of ${id} where and when its page was seen, as a sentence with the year.`).toMatch(
      /\d{4}.*\.$/,
    );
    expect(replyBox, `Name the reply box of ${id}, or list it in servedByGeneral (${SOURCE}/offered.ts) with the reason.`).not.toEqual([]);
    expect(hosts.length > 0 || pageMark !== undefined, `${id} has neither hosts nor a pageMark, so no page is ever recognised.`).toBe(true);
  });
});

describe.each(fixtures)('$helpdesk.id', ({ helpdesk, expected: pages }) => {
  describe.each(pages.map((expected) => ({ name: expected.page ?? 'ticket.html', expected })))('$name', ({ expected }) => {
    const { pathname, search, hash } = new URL(expected.address);
    let stop: AbortController;

    const find = () => {
      const found = findReplyBox(helpdesk, document);
      if (!found) throw new Error(`None of the selectors in replyBox of ${SOURCE}/${helpdesk.id}.ts finds a reply box that is shown.`);
      return found;
    };
    beforeEach(() => {
      load(`${helpdesk.id}/${expected.page ?? 'ticket.html'}`, pathname + search + hash);
      stop = new AbortController();
      watchOpeners(helpdesk, document, stop.signal);
    });
    afterEach(() => stop.abort());

    it('is recognised by its address, and by its mark on a company’s own domain', () => {
      const own = new URL(`https://help.example.com${pathname}${search}${hash}`);
      if (helpdesk.hosts.length > 0) expect(recognise(document, new URL(expected.address)).id).toBe(helpdesk.id);
      expect(recognise(document, own).id).toBe(helpdesk.pageMark === undefined ? 'general' : helpdesk.id);
    });

    it('has its reply box found', () => {
      expect(find().element).toBe(get(expected.box));
    });

    it('has nothing else taken for a reply box when that one is hidden', () => {
      const element = get(expected.box);
      const outer = (element.ownerDocument.defaultView?.frameElement ?? element) as HTMLElement;
      outer.style.display = 'none';
      expect(findReplyBox(helpdesk, document)?.element ?? null).toBe(expected.other ? get(expected.other) : null);
    });

    it('has its reply box found again when the page has replaced it', () => {
      const old = find().element;
      const fresh = old.cloneNode(true) as HTMLElement;
      old.replaceWith(fresh);
      expect(find().element).toBe(fresh);
    });

    it('has the right audience', () => {
      expect(find().audience).toBe(expected.audience);
    });

    it('shows the agent’s own words only', () => {
      expect(openReplyBox(find().element, { ignore: helpdesk.ignore }).read().trim()).toBe(expected.draft);
    });

    it('shows its ticket', () => {
      const { customer, earlier, id, subject, tags = [], group = null, brand = null } = expected;
      expect(readTicket(helpdesk, document, find())).toEqual({ customer, earlier, id, subject, tags, group, brand });
    });

    const sends = Object.entries(expected.sends ?? {});
    if (sends.length > 0)
      it.each(sends)('is sent by %s: %s', (selector, does) => {
        expect(sendButtonAt(helpdesk, get(selector)) !== null).toBe(does);
      });

    const states = Object.entries(expected.states ?? {});
    if (states.length > 0)
      it.each(states)('%s', (_name, { change, box = expected.box, audience, id, customer }) => {
        change.forEach(applyChange);
        const found = findReplyBox(helpdesk, document);
        expect(found?.element ?? null).toBe(box === null ? null : get(box));
        expect(found?.audience).toBe(audience);
        if (found && id !== undefined) expect(readTicket(helpdesk, document, found).id).toBe(id);
        if (found && customer) expect(readTicket(helpdesk, document, found).customer).toEqual(customer);
      });
  });
});

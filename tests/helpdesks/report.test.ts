// @vitest-environment jsdom
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import freshdesk from '../../src/helpdesks/freshdesk';
import general from '../../src/helpdesks/general';
import { helpdesks } from '../../src/helpdesks/index';
import { reportOn, type PageReport } from '../../src/helpdesks/report';
import zendesk from '../../src/helpdesks/zendesk';
import { reportText } from '../../src/popup/report-text';
import type { Expected } from '../fixtures/helpdesks/expected';
import { load } from './page';

const textOf = (report: PageReport): string => reportText(report, { version: '1', browser: 'Firefox/149' });
const report = (): PageReport => reportOn(zendesk, document);

beforeEach(() => {
  document.documentElement.innerHTML = '';
  history.replaceState({}, '', '/agent/tickets/4711?requester=jane-doe#note-from-jane');
});

describe('what was looked for', () => {
  it('has every selector with how many it matched, and how many of these are shown', () => {
    document.body.innerHTML = `<div data-test-id="omni-log-container"></div>
      <div data-test-id="editor-view"></div><div data-test-id="editor-view" style="display: none"></div>`;
    const { looked } = report();
    expect(looked.filter(({ found }) => found > 0)).toEqual([
      { part: 'pageMark', selector: zendesk.pageMark, found: 1, shown: 1 },
      { part: 'composer', selector: '[data-test-id="editor-view"]', found: 2, shown: 1 },
    ]);
    expect(looked.filter(({ part }) => part === 'replyBox').map(({ selector }) => selector)).toEqual(zendesk.replyBox);
  });

  it('looks for the ticket’s own panel, and does not say its number', () => {
    document.body.innerHTML = '<div data-ticket-id="4711"></div><div data-ticket-id="4712"></div>';
    expect(report().looked.find(({ selector }) => selector === '[data-ticket-id="{id}"]')?.found).toBe(1);
  });
});

describe('the page’s address', () => {
  it.each([
    [zendesk, '/agent/tickets/*?*=*#*'],
    [freshdesk, '/*/tickets/*?*=*#*'],
    [general, '/*/*/*?*=*#*'],
  ])('keeps only what $id’s own pattern has', (helpdesk, path) => {
    expect(reportOn(helpdesk, document)).toMatchObject({ path, host: null });
  });

  it('has the pattern in the place of a company’s name', () => {
    const hosts = ['https://*.zendesk.com/*', 'http://*.localhost/agent/*'];
    expect(reportOn({ ...zendesk, hosts }, document).host).toBe('*.localhost');
  });
});

describe('what can be edited', () => {
  it('is told by tags, known roles and classes, from the outside in, through shadow roots and frames', () => {
    document.body.innerHTML = `<main class="ticket-4711 pane"><div role="dialog" id="jane"></div></main>
      <form class="reply"><textarea name="jane" hidden></textarea></form><iframe></iframe>`;
    const shadow = document.querySelector('[role="dialog"]')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.innerHTML = '<p role="jane doe" class="box jane@example.com"><b contenteditable="true" class="editor__field"></b></p>';
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.setAttribute('contenteditable', 'true');
    expect(report().boxes).toEqual([
      'body > main.pane > div[dialog] > #shadow > p.box > b.editor__field',
      'html > body > form.reply > textarea (hidden)',
      'html > body > iframe > #frame > html > body',
    ]);
  });

  it('is named once where one editable element lies in another, and no more than a dozen times', () => {
    document.body.innerHTML = '<div contenteditable="true"><p contenteditable="true"></p></div>';
    expect(report().boxes).toHaveLength(1);
    document.body.innerHTML = '<textarea></textarea>'.repeat(50);
    expect(report().boxes).toHaveLength(12);
  });
});

describe('nothing that the page says', () => {
  it('is in the report, whatever the page is made of', () => {
    // Marked, so that a word is the page's and nobody else's.
    const word = fc.stringMatching(/^\w{1,8}$/).map((text) => `Qz${text}zQ`);
    const tag = fc.constantFrom('div', 'p', 'textarea', 'form', 'main', 'a', 'x-editor');
    const attribute = fc.constantFrom(
      'id',
      'title',
      'aria-label',
      'data-test-id',
      'data-user',
      'name',
      'placeholder',
      'role',
      'href',
      'style',
    );
    const element = fc.record({
      tag,
      attributes: fc.dictionary(attribute, word),
      text: word,
      editable: fc.boolean(),
      value: word,
      deeper: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 12 }), word, (elements, secret) => {
        document.body.replaceChildren();
        document.title = secret;
        history.replaceState({}, '', `/agent/tickets/${secret}?${secret}=${secret}#${secret}`);
        let parent: Element = document.body;
        for (const { tag: name, attributes, text, editable, value, deeper } of elements) {
          const made = document.createElement(name);
          for (const [key, said] of Object.entries(attributes)) made.setAttribute(key, said);
          if (editable) made.setAttribute('contenteditable', 'true');
          made.append(text);
          if (made instanceof HTMLTextAreaElement) made.value = value;
          parent.append(made);
          if (deeper) parent = made;
        }
        for (const helpdesk of [zendesk, freshdesk, general]) {
          const said = JSON.stringify(reportOn(helpdesk, document));
          expect(said + textOf(reportOn(helpdesk, document))).not.toMatch(/Qz|zQ/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(helpdesks)('is in the report on $id’s own pages', async (helpdesk) => {
    const folder = `tests/fixtures/helpdesks/${helpdesk.id}`;
    const { default: expected } = (await import(`../fixtures/helpdesks/${helpdesk.id}/expected.ts`)) as { default: readonly Expected[] };
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const { pathname, search, hash } = new URL(expected[0]?.address ?? '');
      load(`${helpdesk.id}/${file}`, pathname + search + hash);
      const said = textOf(reportOn(helpdesk, document));
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = (texts.currentNode.nodeValue ?? '').trim();
        if (/\s/.test(text)) expect(said).not.toContain(text);
      }
      for (const { customer, id, subject, draft } of expected)
        for (const secret of [...customer, subject, draft, id !== null && id.length > 2 ? id : null])
          if (secret) expect(said).not.toContain(secret);
    }
  });
});

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findReplyBox } from '../../src/helpdesks/find-reply-box';
import general from '../../src/helpdesks/general';
import { readTicket } from '../../src/helpdesks/read-ticket';
import { get, giveSizes, load } from './page';

const found = (current?: Element) => findReplyBox(general, document, current)?.element.id;

beforeEach(() => {
  load('general/page.html', '/mail');
  giveSizes({ 'one-line': [600, 20], locked: [600, 200], hidden: [600, 200], reply: [600, 160], rich: [600, 140], code: [600, 300] });
});

describe('the reply box', () => {
  it('is the largest one', () => {
    expect(found()).toBe('reply');
  });

  it('is the one with the focus, and stays it while nothing else has it', () => {
    get('#rich').tabIndex = 0;
    get('#rich').focus();
    expect(found()).toBe('rich');
    get('#rich').blur();
    expect(found(get('#rich'))).toBe('rich');
    expect(found()).toBe('reply');
  });

  it('is never one that is hidden, locked, of one line, code, or another field', () => {
    get('#reply').remove();
    get('#rich').remove();
    expect(found()).toBeUndefined();
  });

  it.each(['To', 'Subject:', 'Search tickets', 'Title', 'cc'])('is not a field labelled "%s"', (label) => {
    get('#reply').setAttribute('aria-label', label);
    expect(found()).toBe('rich');
  });

  it.each(['data-gramm', 'data-gramm_editor', 'data-enable-grammarly', 'data-lt-active', 'data-replywell'])(
    'is not one that the page keeps to itself with %s, on it or around it',
    (name) => {
      get('#reply').setAttribute(name, 'false');
      expect(found()).toBe('rich');
      get('#compose').setAttribute(name, 'false');
      expect(found()).toBeUndefined();
      get('#compose').setAttribute(name, 'true');
      get('#reply').setAttribute(name, 'true');
      expect(found()).toBe('reply');
    },
  );

  it.each(['class="ql-editor" data-gramm="false"', 'data-lt-tmp-id="lt-1" data-gramm="false"'])(
    'may be one where an editor or another tool set the sign by itself: %s',
    (attributes) => {
      document.body.innerHTML = `<div id="made" contenteditable="true" ${attributes}></div>`;
      giveSizes({ made: [600, 140] });
      expect(found()).toBe('made');
    },
  );

  it('is kept from us out of a shadow root and a frame, too', () => {
    document.body.innerHTML = '<div data-replywell="false"><div id="host"></div><iframe></iframe></div>';
    const shadow = get('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<textarea rows="5"></textarea>';
    const inner = (get('iframe') as HTMLIFrameElement).contentDocument as Document;
    inner.body.setAttribute('contenteditable', 'true');
    for (const box of [shadow.firstElementChild, inner.body] as HTMLElement[])
      box.getBoundingClientRect = () => new DOMRect(0, 0, 500, 100);
    expect(findReplyBox(general, document)).toBeNull();
    document.body.firstElementChild?.removeAttribute('data-replywell');
    expect(findReplyBox(general, document)).not.toBeNull();
  });

  it('may be labelled in words', () => {
    get('#reply').setAttribute('placeholder', 'Write to the customer');
    expect(found()).toBe('reply');
  });

  it('is found in an open shadow root and in a frame', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const shadow = get('#host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<textarea id="inside" rows="5"></textarea>';
    (shadow.firstElementChild as HTMLElement).getBoundingClientRect = () => new DOMRect(0, 0, 500, 100);
    expect(found()).toBe('inside');

    document.body.innerHTML = '<form><iframe></iframe></form>';
    const inner = (get('iframe') as HTMLIFrameElement).contentDocument;
    if (!inner) throw new Error('No frame');
    inner.body.id = 'tinymce';
    inner.body.setAttribute('contenteditable', 'true');
    inner.body.getBoundingClientRect = () => new DOMRect(0, 0, 500, 100);
    expect(found()).toBe('tinymce');
    expect(findReplyBox(general, document)?.composer).toBe(get('form'));
    get('iframe').style.display = 'none';
    expect(found()).toBeUndefined();
  });
});

it('says nothing of audience and ticket', () => {
  const box = findReplyBox(general, document);
  expect(box?.audience).toBe('unknown');
  expect(box && readTicket(general, document, box)).toEqual({
    id: null,
    subject: null,
    customer: [],
    earlier: [],
    tags: [],
    group: null,
    brand: null,
  });
});

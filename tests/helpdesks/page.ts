import { readFileSync } from 'node:fs';
import { at as get } from '../fixtures/helpdesks/change';

export { get };

const FIXTURES = 'tests/fixtures/helpdesks';

/** Puts a fixture page into the test's document, without its scripts. */
export function load(path: string, address: string): void {
  history.replaceState({}, '', address);
  const html = readFileSync(`${FIXTURES}/${path}`, 'utf8');
  document.documentElement.innerHTML = html;
  // `innerHTML` leaves out the attributes of the body, by which some pages are recognised.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const { name, value } of parsed.body.attributes) document.body.setAttribute(name, value);
  fill(document);
}

/** What browsers do and jsdom does not: `srcdoc` of frames, and shadow roots that the page declares. */
function fill(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    template.remove();
    shadow?.append(template.content);
    if (shadow) fill(shadow);
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    const parsed = new DOMParser().parseFromString(frame.srcdoc, 'text/html');
    if (!inner) continue;
    inner.documentElement.innerHTML = frame.srcdoc;
    for (const { name, value } of parsed.body.attributes) inner.body.setAttribute(name, value);
    fill(inner);
  }
}

/** Runs a fixture page's script, as its script element would. */
export function run(path: string): void {
  new Function(readFileSync(`${FIXTURES}/${path}`, 'utf8'))();
}

/** jsdom has no layout: boxes get the sizes given by id, all others none. */
export function giveSizes(sizes: Readonly<Record<string, readonly [width: number, height: number]>>): void {
  for (const [id, [width, height]] of Object.entries(sizes)) {
    get(`#${id}`).getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  }
}

import { readFileSync } from 'node:fs';

const FIXTURES = 'tests/fixtures/helpdesks';

/** Puts a fixture page into the test's document, without its scripts. */
export function load(path: string, address: string): void {
  history.replaceState({}, '', address);
  document.documentElement.innerHTML = readFileSync(`${FIXTURES}/${path}`, 'utf8');
}

/** Runs a fixture page's script, as its script element would. */
export function run(path: string): void {
  new Function(readFileSync(`${FIXTURES}/${path}`, 'utf8'))();
}

/** The element that must be there. */
export function get(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Not in the fixture: ${selector}`);
  return element;
}

/** jsdom has no layout: boxes get the sizes given by id, all others none. */
export function giveSizes(sizes: Readonly<Record<string, readonly [width: number, height: number]>>): void {
  for (const [id, [width, height]] of Object.entries(sizes)) {
    get(`#${id}`).getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  }
}

import { escapeRegExp, findAll } from './find-all';
import { BLOCKS, messageText } from './message-text';
import { closestAround, nameOf, queryAll, typeOf } from '../plain-dom';
import type { Thread } from './types';

/** What a line cannot go on beyond. */
const AROUND = `${BLOCKS},body,td,th`;

/** The mail that a reply quotes where its customer wrote it: the line above it names one of those whom the reply goes to. Else null. */
export function quotedMail({ quoted, ignore }: Thread, panel: Element, box: HTMLElement): string | null {
  if (!quoted) return null;
  const names = quoted.to.flatMap((selector) => findAll(panel, selector)).flatMap(namesIn);
  const quotes = box.localName === 'textarea' ? plainQuotes((box as HTMLTextAreaElement).value) : richQuotes(box, quoted.mail, ignore);
  return quotes.find(({ above }) => names.some((name) => isNamed(name, above)))?.text ?? null;
}

/** What a reply quotes, and the line above it, which says whose words they are. */
interface Quote {
  readonly above: string;
  readonly text: string;
}

function richQuotes(box: HTMLElement, selector: string, ignore: readonly string[]): readonly Quote[] {
  return queryAll(box, selector)
    .filter((quote) => !closestAround(quote, selector))
    .map((quote) => ({ above: lineAbove(box, quote), text: messageText(quote, [selector, ...ignore]) }));
}

/** Runs of lines that start with ">", without the older ones that start with two. */
function plainQuotes(value: string): readonly Quote[] {
  return [...value.matchAll(/^(.*)\n+((?:>.*(?:\n|$))+)/gm)].map(([, above = '', lines = '']) => ({
    above,
    text: lines
      .split('\n')
      .filter((line) => !/^>[ \t]?>/.test(line))
      .map((line) => line.replace(/^>[ \t]?/, ''))
      .join('\n')
      .trim(),
  }));
}

/** The line before an element, wherever it begins. */
function lineAbove(box: Element, element: Element): string {
  const nodes = box.ownerDocument.createTreeWalker(box);
  nodes.currentNode = element;
  let line = '';
  let block: Element | null = null;
  for (let node = nodes.previousNode(); node; node = nodes.previousNode()) {
    if (nameOf(node) === 'BR' && line) break;
    const text = typeOf(node) === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (!text.trim() && !line) continue;
    const own = closestAround(node, AROUND);
    if (text && line && own !== block) break;
    if (text) block = own;
    line = text + line;
  }
  return line.trim();
}

/** Names and addresses in an address field's value, or in what a page shows of one. */
function namesIn(field: HTMLElement): readonly string[] {
  const text = 'value' in field ? String(field.value) : field.textContent;
  const names = [...text.matchAll(/(?:"([^"]+)"\s*|([^",;<>]+))<[^<>]*>/g)].map(([, inQuotes, plain]) => inQuotes ?? plain ?? '');
  const addresses = text.match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
  return [...names, ...addresses].map((name) => name.trim()).filter((name) => name.length > 2);
}

const isNamed = (name: string, line: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d.+-])${escapeRegExp(name)}(?![\\p{L}\\d-]|\\.\\p{L})`, 'iu').test(line);

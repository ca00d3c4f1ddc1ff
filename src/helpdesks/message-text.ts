import { firstChildOf, fits, nextOf, typeOf } from '../plain-dom';

/** Elements that make a line of their own, as a selector. */
export const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,ol,p,pre,section,table,tr,ul';
const PREFORMATTED = 'pre';
const SILENT = 'script,style,template,noscript';
/** What follows is an earlier mail. */
const QUOTED_MAIL = /^(?:on (?=.*\d).{6,200} wrote:|-{2,} ?original message ?-{2,}|_{20,})$/i;
/** What follows is a signature: "-- " by old convention, or what a phone adds. */
const SIGNATURE = /^(?:-- ?|sent from my .{1,40}|get outlook for .{1,20})$/i;

/** A message's words, a line a block, without the elements in `ignore`, quoted mail and signature. */
export function messageText(message: Element, ignore: readonly string[]): string {
  const parts: string[] = [];
  collect(message, [SILENT, ...ignore].join(), parts);
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  const end = lines.findIndex((line) => QUOTED_MAIL.test(line) || SIGNATURE.test(line));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A customer's message may be nested too deep for a function that calls itself. */
function collect(message: Element, ignored: string, parts: string[]): void {
  const open: { readonly element: Element; readonly edge: string; readonly pre: boolean }[] = [];
  const preformatted = fits(message, PREFORMATTED);
  let node: Node | null = firstChildOf(message);
  while (node || open.length > 0) {
    if (!node) {
      const done = open.pop();
      breakLine(parts, done?.edge ?? '');
      node = done ? nextOf(done.element) : null;
      continue;
    }
    const pre: boolean = open.at(-1)?.pre ?? preformatted;
    const type = typeOf(node);
    if (type === 3) parts.push(pre ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (type !== 1 || fits(node as Element, ignored)) {
      node = nextOf(node);
      continue;
    }
    const element = node as Element;
    const edge = fits(element, 'p') ? '\n\n' : fits(element, BLOCKS) ? '\n' : '';
    breakLine(parts, edge);
    if (fits(element, 'br')) parts.push('\n');
    open.push({ element, edge, pre: pre || fits(element, PREFORMATTED) });
    node = firstChildOf(element);
  }
}

/** Edges of blocks that meet are one break, the stronger one. */
function breakLine(parts: string[], edge: string): void {
  if (edge === '') return;
  while (parts.at(-1) === ' ') parts.pop();
  const last = parts.at(-1) ?? '\n\n';
  if (!last.startsWith('\n')) parts.push(edge);
  else if (edge.length > last.length) parts[parts.length - 1] = edge;
}

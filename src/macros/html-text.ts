import { characterEntitiesHtml4 as named } from 'character-entities-html4';
import { Parser, type Handler } from 'htmlparser2';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li ol pre section table tr ul'.split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
/** A tag that nobody writes into a plain reply. */
const TAG = /<(?:[pa]|br|div|span|ul|ol|li|[biu]|em|strong|table|h[1-6]|blockquote|font)\b[^<>]{0,2000}>/i;

/** Whether a body is HTML rather than plain text. */
const looksLikeHtml = (body: string): boolean => TAG.test(body);

/** The words of a body in HTML, a line a block. It is only read: no document is made and nothing is loaded. */
export function htmlText(html: string): string {
  // It only grows: to look at its end again and again would take longer the longer it is.
  let text = '';
  let spaces = '';
  let breaks = 0;
  let silent = 0;
  /** Edges of blocks that meet are one break, the stronger one. */
  const breakLine = (lines: number): void => {
    if (!breaks) spaces = spaces.slice(1);
    breaks = Math.max(breaks, lines);
  };
  const edge = (name: string): void => {
    if (name === 'p') breakLine(2);
    else if (BLOCKS.has(name)) breakLine(1);
  };
  const handler: Partial<Handler> = {
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      edge(name);
      if (name === 'br') breakLine(breaks + 1);
    },
    ontext(words) {
      if (silent) return;
      const flat = decoded(words)
        .replace(/[^\S\u00a0]+/g, ' ')
        .replaceAll('\u00a0', ' ');
      const own = text && !spaces && !breaks ? flat : flat.replace(/^ +/, '');
      const said = own.trimEnd();
      if (said) {
        text += (text && spaces + '\n'.repeat(breaks)) + said;
        breaks = 0;
      }
      if (own) spaces = own.slice(said.length);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      edge(name);
    },
  };
  new Parser(handler, { decodeEntities: false }).end(html);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** “&eacute;” and “&#233;” as “é”. The parser could do it, too, with a table of 2,000 names that makes the package larger by 4 %. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));?/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return name === 'apos' ? "'" : (Object.hasOwn(named, name) && named[name]) || whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The words of a body, whichever of the two it is. */
export const bodyText = (body: string): string => (looksLikeHtml(body) ? htmlText(body) : body.replace(/\r\n?/g, '\n').trim());

import { Parser } from 'htmlparser2';

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
  let text = '';
  let silent = 0;
  /** Edges of blocks that meet are one break, the stronger one. */
  const breakLine = (lines: number): void => {
    text = text.replace(/ $/, '');
    if (!text) return;
    for (let there = /\n*$/.exec(text)?.[0].length ?? 0; there < lines; there++) text += '\n';
  };
  const edge = (name: string): void => {
    if (name === 'p') breakLine(2);
    else if (BLOCKS.has(name)) breakLine(1);
  };
  const parser = new Parser({
    onopentag(name) {
      if (SILENT.has(name)) silent++;
      edge(name);
      if (name === 'br') text = `${text.replace(/ $/, '')}\n`;
    },
    ontext(words) {
      if (silent) return;
      const flat = words.replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00a0', ' ');
      text += /(?:^|\s)$/.test(text) ? flat.replace(/^ +/, '') : flat;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      edge(name);
    },
  });
  parser.end(html);
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

/** The words of a body, whichever of the two it is. */
export const bodyText = (body: string): string => (looksLikeHtml(body) ? htmlText(body) : body.replace(/\r\n?/g, '\n').trim());

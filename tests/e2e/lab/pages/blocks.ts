/** A run of text in one format. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly href?: string;
}

/** A paragraph or a list item, for editors whose model is not HTML. */
export interface Block {
  readonly item: boolean;
  readonly runs: readonly Run[];
}

/** Reads the little HTML that the tests write. */
export function blocksOf(html: string): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('p, li')].map((block) => {
    const texts = document.createNodeIterator(block, NodeFilter.SHOW_TEXT);
    const runs: Run[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const href = node.parentElement?.closest('a')?.getAttribute('href');
      runs.push({ text: node.nodeValue ?? '', ...(node.parentElement?.closest('strong') && { bold: true }), ...(href && { href }) });
    }
    return { item: block.localName === 'li', runs };
  });
}

/** The opposite: neighbours of one format are one. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ item, runs }) => {
      const inner = runs
        .map(({ text, bold, href }) => {
          const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
          const weighed = bold && text ? `<strong>${safe}</strong>` : safe;
          return href && text ? `<a href="${href}">${weighed}</a>` : weighed;
        })
        .join('')
        .replace(/<\/strong><strong>|<\/a><a [^>]*>/g, '');
      return item ? `<ul><li>${inner}</li></ul>` : `<p>${inner}</p>`;
    })
    .join('')
    .replaceAll('</ul><ul>', '');
}

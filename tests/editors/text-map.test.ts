// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATOM, mapText } from '../../src/editors/text-map';

function root(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
const textOf = (html: string, ignore: readonly string[] = []) => mapText(root(html), ignore).text;

describe('text', () => {
  it.each([
    ['one line for each block', '<p>a</p><p>b</p>', 'a\nb'],
    ['a blank line for an empty block', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['the same without a filler', '<p>a</p><p></p><p>b</p>', 'a\n\nb'],
    ['a line for <br>', 'a<br>b', 'a\nb'],
    ['a blank line for two', 'a<br><br>b', 'a\n\nb'],
    ['nothing for a filler at the end', '<p>a<br></p><p>b<br data-filler></p>', 'a\nb'],
    ['one line for two at the end', '<p>a<br><br></p>', 'a\n'],
    ['nothing for a <br> before a block', 'a<br><div>b</div>', 'a\nb'],
    ['nothing for a <br> before what shows nothing', '<p>a<br> <span></span><!-- b --></p><p>b</p>', 'a\nb'],
    ['nothing for a <br> at the end of what it is wrapped in', '<p><b>a<br></b></p>b<i><br></i>', 'a\nb'],
    ['a line for a <br> before text that is wrapped', '<p><b>a<br></b><i>b</i></p>', 'a\nb'],
    ['a line for a <br> before a picture', `<p>a<br><a href="#"><img></a></p>`, `a\n${ATOM}`],
    ['a line for a <br> before a drawing', '<p>a<br><svg></svg></p>', `a\n${ATOM}`],
    ['no line for what only wraps', '<div><div><p>a</p></div><p>b</p></div>', 'a\nb'],
    ['a line for loose text', 'a<div>b</div>c', 'a\nb\nc'],
    ['inline formatting as it runs', '<p>a<b>b<i>c</i></b>d</p>', 'abcd'],
    ['a line for each item', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a line for each cell', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['nothing of the source’s indentation', '\n  <p>\n  a\n  b </p>\n  <p>c</p>\n', 'a b\nc'],
    ['one space across elements', '<p>a <b> b</b></p>', 'a b'],
    ['every no-break space', '<p>a&nbsp; &nbsp;b&nbsp;</p>', 'a\u00A0 \u00A0b\u00A0'],
    ['zero-width characters', '<p>\u200Ba\u2060</p>', '\u200Ba\u2060'],
    ['newlines of <pre>', '<pre>a\n  b</pre>', 'a\n  b'],
    ['one character for a picture', '<p>a<img>b</p>', `a${ATOM}b`],
    ['one character for a widget', '<p>a<span contenteditable="false">@Anna</span>b</p>', `a${ATOM}b`],
    [
      'nothing of what editors keep for themselves',
      '<p>a<img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p>',
      'a',
    ],
    ['nothing of Quill’s bullets', '<ol><li><span class="ql-ui" contenteditable="false"></span>a</li></ol>', 'a'],
    ['nothing of Slate’s empty leaves', '<p>a</p><p><span data-slate-zero-width="n">\uFEFF<br></span></p><p>b</p>', 'a\n\nb'],
    [
      'nothing of what other extensions put there',
      '<p>a <g class="gr_">b</g><grammarly-extension contenteditable="false"></grammarly-extension> c<lt-highlighter><lt-div>x</lt-div></lt-highlighter></p><grammarly-extension data-grammarly-shadow-root="true"></grammarly-extension>',
      'a b c',
    ],
    ['nothing for nothing', '', ''],
    ['one empty line', '<p><br></p>', ''],
  ])('has %s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves ignored elements out', () => {
    expect(textOf('<p>a</p><blockquote><p>old</p></blockquote><p>b<span class="sig">me</span></p>', ['blockquote', '.sig'])).toBe('a\nb');
    expect(textOf('<div><p>a</p><div><blockquote>old</blockquote></div></div>', ['blockquote'])).toBe('a');
  });

  it('keeps whitespace where the editor does', () => {
    const element = root('<p>a  b\n</p>');
    element.style.whiteSpace = 'pre-wrap';
    document.body.append(element);
    expect(mapText(element).text).toBe('a  b\n');
    element.remove();
  });
});

describe('ranges', () => {
  it('are set tightly around their characters', () => {
    const element = root('<p>Hi <b>you failed</b> to</p>');
    const range = mapText(element).rangeOf({ start: 3, end: 13 });
    expect(range.startContainer).toBe(range.endContainer);
    expect(range.startContainer.parentNode?.nodeName).toBe('B');
    expect([range.startOffset, range.endOffset]).toEqual([0, 10]);
  });

  it('leave out what lies between their pieces', () => {
    const map = mapText(root('<p>a<i class="x">no</i>b</p>'), ['.x']);
    expect(map.piecesOf({ start: 0, end: 2 }).map(String)).toEqual(['a', 'b']);
    expect(map.isMixed({ start: 0, end: 2 })).toBe(true);
    expect(map.isMixed({ start: 0, end: 1 })).toBe(false);
    expect(map.isMixed({ start: 1, end: 2 })).toBe(false);
  });

  it('reach into empty lines', () => {
    const element = root('<p>a</p><p><br></p><p>b</p>');
    const { startContainer, startOffset } = mapText(element).rangeOf({ start: 2, end: 2 });
    expect([startContainer, startOffset]).toEqual([element.children[1], 0]);
  });

  it('know paragraphs', () => {
    const map = mapText(root('a<p>b</p><div>c</div><h2>d</h2><pre>e</pre><hgroup>f</hgroup><li>g</li>'));
    expect([0, 2, 4, 6, 8, 10, 12].map((offset) => map.isParagraph(offset))).toEqual([false, true, false, true, false, false, true]);
  });

  it('know no paragraph around the whole text, nor in none', () => {
    const paragraph = document.createElement('p');
    expect(mapText(paragraph).isParagraph(0)).toBe(false);
    paragraph.textContent = 'a';
    expect(mapText(paragraph).isParagraph(0)).toBe(false);
  });

  it('know what is not text only where it is', () => {
    const map = mapText(root('<p>a<img>bc<i class="x">no</i>d<i class="x">no</i>e</p>'), ['.x']);
    const mixed = (start: number, end: number) => map.isMixed({ start, end });
    expect([mixed(0, 1), mixed(0, 2), mixed(2, 4), mixed(3, 5), mixed(4, 6), mixed(2, 2)]).toEqual([false, true, false, true, true, false]);
  });
});

describe('points', () => {
  it('between blocks belong to the nearer text', () => {
    const element = root('<p>ab</p><p>cd</p>');
    const map = mapText(element);
    const [first, second] = element.children as unknown as [Element, Element];
    expect(map.offsetOf(element, 0)).toBe(0);
    expect(map.offsetOf(first, 1)).toBe(2);
    expect(map.offsetOf(second, 0)).toBe(3);
    expect(map.offsetOf(element, 2)).toBe(5);
    expect(map.offsetOf(document.body, 0)).toBeNull();
  });
});

const inline: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('a', 'bc', 'd\u00A0e', 'f g', '\u200Bh', '😀', '&amp;') },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('b', 'i', 'span', 'a'), fc.array(tie('node'), { maxLength: 3 }))
        .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    },
    fc.constantFrom('<br>', '<img>', '<span class="x">old</span>', '<span contenteditable="false">w</span>'),
  ),
})).node;
const html = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom('p', 'div', 'li'), fc.array(inline, { maxLength: 5 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
      },
      inline,
      fc.constantFrom('<p><br></p>', '<blockquote>old</blockquote>', '\n  '),
    ),
    { maxLength: 6 },
  )
  .map((blocks) => blocks.join(''));
const IGNORE = ['.x', 'blockquote'];
const visible = (text: string) => text.replaceAll(/[ \n\uFFFC]/g, '');

describe('any reply', () => {
  it('maps every span to ranges that hold its characters', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
        const map = mapText(root(source), IGNORE);
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const held = map.piecesOf({ start, end }).map((range) => (range.startContainer.nodeType === Node.TEXT_NODE ? String(range) : ''));
        expect(visible(held.join(''))).toBe(visible(map.text.slice(start, end)));
      }),
    );
  });

  it('maps one span to one range that holds nothing else', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
        const map = mapText(root(source), IGNORE);
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [number, number];
        fc.pre(!map.isMixed({ start, end }));
        expect(visible(String(map.rangeOf({ start, end })))).toBe(visible(map.text.slice(start, end)));
      }),
    );
  });

  it('finds every offset again', () => {
    fc.assert(
      fc.property(html, (source) => {
        const map = mapText(root(source), IGNORE);
        for (let offset = 0; offset <= map.text.length; offset += 1) {
          const { startContainer, startOffset } = map.rangeOf({ start: offset, end: offset });
          expect([offset, map.offsetOf(startContainer, startOffset)]).toEqual([offset, offset]);
        }
      }),
    );
  });

  it('has an offset for every point', () => {
    fc.assert(
      fc.property(html, (source) => {
        const element = root(source);
        const map = mapText(element, IGNORE);
        let last = 0;
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (let offset = 0; offset <= node.length; offset += 1) {
            const found = map.offsetOf(node, offset) as number;
            expect(found).toBeGreaterThanOrEqual(last);
            expect(found).toBeLessThanOrEqual(map.text.length);
            last = found;
          }
        }
      }),
    );
  });

  it('reads as its blocks do one by one', () => {
    const paragraphs = fc.array(fc.constantFrom('a', 'b <b>c</b>', '<i>d</i>', '<br>'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, (inner) => {
        const whole = textOf(inner.map((paragraph) => `<p>${paragraph}</p>`).join(''));
        expect(whole).toBe(inner.map((paragraph) => textOf(`<p>${paragraph}</p>`)).join('\n'));
      }),
    );
  });
});

describe('hostile text', () => {
  it('is read and found where 10,000 elements lie within each other', () => {
    let inner: Element = document.createElement('p');
    inner.textContent = 'deep';
    for (let depth = 0; depth < 10_000; depth += 1) {
      const outer = document.createElement(depth % 2 ? 'div' : 'b');
      outer.append(inner);
      inner = outer;
    }
    const element = root('<p>a</p>');
    element.append(inner);
    const map = mapText(element, ['blockquote']);
    expect(map.text).toBe('a\ndeep');
    expect(map.piecesOf({ start: 2, end: 6 }).map(String)).toEqual(['deep']);
  });
});

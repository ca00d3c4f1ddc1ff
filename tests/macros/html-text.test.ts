import { expect, it } from 'vitest';
import { htmlText } from '../../src/macros/html-text';

it('reads signs by name and by number, each once', () => {
  expect(htmlText('<p>Caf&eacute; &amp; bar, &#163;5 &#xA3;6, it&rsquo;s &lt;fine&gt;&nbsp;&hellip; don&apos;t</p>')).toBe(
    "Café & bar, £5 £6, it’s <fine> … don't",
  );
  expect(htmlText('<p>Write &amp;eacute; for é</p>')).toBe('Write &eacute; for é');
});

it('leaves alone what is no sign, even where an object has something of that name', () => {
  for (const text of ['R&D', 'a & b', '&unknown;', '&toString;', '&valueOf;', '&#0;', '&#x110000;', 'fish &chips'])
    expect(htmlText(`<p>${text}</p>`)).toBe(text);
});

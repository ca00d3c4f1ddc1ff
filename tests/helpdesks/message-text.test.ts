// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { messageText } from '../../src/helpdesks/message-text';

const text = (html: string, ignore: readonly string[] = []) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return messageText(element, ignore);
};

it.each([
  ['<p>One.</p><p>Two\n  words.</p>', 'One.\n\nTwo words.'],
  ['<div>One.<br>Two.</div><div>Three.</div>', 'One.\nTwo.\nThree.'],
  ['<div>One.<br></div><div>Two.<br><br>Three.</div>', 'One.\nTwo.\n\nThree.'],
  ['Hi <b>there</b>,<ul><li>a</li><li>b</li></ul>', 'Hi there,\na\nb'],
  ['<p>Late.</p><p>On Mon, 2 Nov 2026, Help wrote:</p><p>Please wait.</p>', 'Late.'],
  ['<div>Late.</div><div>&gt; Please wait.</div><div>Again.</div>', 'Late.\nAgain.'],
  ['<p>Late.</p><p>-- <br>Dana<br>Florist</p>', 'Late.'],
  ['<p>Late.</p><p>Sent from my phone</p>', 'Late.'],
  ['<p>On Monday I wrote:</p><p>no answer.</p>', 'On Monday I wrote:\n\nno answer.'],
  ['<pre>Late.\n\nAgain  late.\n-- \nDana</pre>', 'Late.\n\nAgain late.'],
  ['<style>p{}</style><p></p>', ''],
])('%s', (html, expected) => {
  expect(text(html)).toBe(expected);
});

it('leaves out what is to be ignored', () => {
  expect(text('<p>Mine.</p><blockquote><p>Yours.</p></blockquote>', ['blockquote'])).toBe('Mine.');
});

it('is read where 10,000 mails are quoted within each other', () => {
  let inner: Element = document.createElement('p');
  inner.textContent = 'Late.';
  for (let depth = 0; depth < 10_000; depth += 1) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  expect(messageText(inner, ['.signature'])).toBe('Late.');
});

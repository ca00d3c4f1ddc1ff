import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/engine/text/mask';

const kept = (text: string): string => mask(text).replace(/\s+/g, ' ').trim();

describe('mask', () => {
  it.each<[string, string, string]>([
    ['quoted lines', 'Hello\n> you failed\nBye', 'Hello Bye'],
    ['a reply history', 'Hello\n\nOn Mon, 3 Mar 2025 at 10:00, Ana <ana@example.com> wrote:\n> x\nyou failed', 'Hello'],
    ['an Outlook history', 'Hello\n\n-----Original Message-----\nyou failed', 'Hello'],
    ['a header block', 'Hello\n\nFrom: Ana\nSent: Monday\nyou failed', 'Hello'],
    ['a signature', 'Hello\n-- \nAna, you failed Ltd', 'Hello'],
    ['code', 'Run `you failed` and ```\nyou failed\n``` now', 'Run and now'],
    ['addresses', 'See https://example.com/you?failed=1 or www.example.com, mail you.failed@example.com.', 'See or mail .'],
    ['placeholders', 'Hi {{ticket.requester.first_name | default: "you failed"}} and {%customer.firstName%} #{a.b}', 'Hi and'],
    ['a reply history above the reply', 'On Monday, Ana wrote:\n> x\n>\n> y\n\nYou failed.', 'You failed.'],
    [
      'a reply history whose first line is wrapped',
      'Hello\nOn Monday, 3 March 2025 at 10:00,\nAna Reed wrote:\nyou failed\n\nyou failed',
      'Hello',
    ],
    ['a German reply history', 'Hello\nAm Montag, 3. März, schrieb Ana <ana@example.com>:\nyou failed', 'Hello'],
    ['a French reply history', 'Hello\nLe lundi 3 mars, Ana a écrit :\nyou failed', 'Hello'],
    ['a Spanish reply history', 'Hello\nEl lunes 3 de marzo, Ana escribió:\nyou failed', 'Hello'],
    ['a history below a line', 'Hello\n_____\u00a0_____\nyou failed', 'Hello'],
    ['a history below a long line', `Hello\n${'_'.repeat(32)}\nyou failed`, 'Hello'],
    ['a French reply history without a space', 'Hello\nLe lundi 3 mars, Ana a écrit:\nyou failed', 'Hello'],
    ['a reply history above an empty line that has spaces', 'On Monday, Ana wrote:\n> x\n \t\nYou failed.', 'You failed.'],
    ['a header block with a date', 'Hello\nFrom: Ana\nDate: Monday\nyou failed', 'Hello'],
    ['a signature whose mark has lost its space', 'Hello\n--\nAna, you failed Ltd', 'Hello'],
    ['quoted lines that are indented', 'Hello\n  > you failed\n\t>> you failed\nBye', 'Hello Bye'],
    ['code that nobody closed', 'Run\n```\nyou failed\nyou failed', 'Run'],
    ['several pieces of code', 'Run `a` and `b`, ```c``` and ```d``` now', 'Run and , and now'],
    ['addresses in capitals', 'See HTTPS://EXAMPLE.COM, WWW.EXAMPLE.COM or http://a.example>now', 'See or >now'],
    ['addresses of people', 'Mail a.b+c@mail.example.co.uk or d@e.example, not @f or g@h', 'Mail or , not @f or g@h'],
    ['typographic quotations', 'You wrote “you failed to call” and «failed», yes', 'You wrote and , yes'],
    ['several quotations', 'You wrote "you failed" and "it failed", yes', 'You wrote and , yes'],
    ['quoted phrases', 'You wrote "you failed to call", yes', 'You wrote , yes'],
  ])('blanks %s', (_, text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it.each([
    'On Monday, Ana wrote:',
    'Am Montag, 3. März, schrieb Ana:',
    'Le lundi 3 mars, Ana a écrit :',
    'El lunes 3 de marzo, Ana escribió:',
    '-----Original Message-----',
    '_____ _____',
  ])('takes “%s” for the head of a history only as a whole line', (head) => {
    expect(kept(`Hello\n${head} \t\nyou failed`)).toBe('Hello');
    for (const text of [`Hello\nSo: ${head}\nyou called`, `Hello\n${head} hm\nyou called`]) expect(mask(text)).toBe(text);
  });

  it.each([
    "It's the customers' parcel",
    'The 5" screen',
    'a > b',
    'an e-mail',
    '"Refund"',
    '“Refund”',
    'Use `this\nand` that',
    'She wrote: it is late',
    'Well, on Monday Ana wrote:\nit is late',
    'From: Ana\nTo: Jo',
    'The mail that is From: Ana\nSent: Monday',
    '-a-----\nso',
    '-----a-\nso',
    '_a_____\nso',
    '_____a_\nso',
    'It is {so} or {{so',
    'See HTTPS: and www for it',
    '-----',
    'Cut here ----- now -----',
    'The list -- such as it is -- stays',
  ])('leaves “%s” alone', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('keeps length and line ends', () => {
    const piece = fc.constantFrom(
      '> ',
      '`',
      '```',
      '"a b"',
      '\n',
      'On Monday Ana wrote:',
      '-- \n',
      'x@y.z',
      'https://a',
      '{{',
      '}}',
      'word ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => {
          const masked = mask(text);
          expect(masked.length).toBe(text.length);
          expect(masked.replace(/[^\n]/g, '')).toBe(text.replace(/[^\n]/g, ''));
        },
      ),
    );
  });
});

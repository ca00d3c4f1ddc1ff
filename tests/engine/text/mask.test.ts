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
    ['quoted phrases', 'You wrote "you failed to call", yes', 'You wrote , yes'],
  ])('blanks %s', (_, text, expected) => {
    expect(kept(text)).toBe(expected);
  });

  it.each(["It's the customers' parcel", 'The 5" screen', 'a > b', 'an e-mail', '"Refund"', 'The list -- such as it is -- stays'])(
    'leaves “%s” alone',
    (text) => {
      expect(mask(text)).toBe(text);
    },
  );

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

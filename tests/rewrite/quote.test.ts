import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotable } from '../../src/rewrite/quote';

describe('what can be quoted of the customer', () => {
  it.each([
    ['Hello. The export stops at row 500. Can you look?', 'The export stops at row 500'],
    ['half of the chairs came without screws!!', 'half of the chairs came without screws'],
    [
      'The printer stopped on the second page, and we have tried three kinds of paper and two cables by now.',
      'The printer stopped on the second page, and we have tried three kinds of paper',
    ],
  ])('“%s”: “%s”', (message, quote) => {
    expect(quotable([message])).toBe(quote);
  });

  it('is of the latest message', () => {
    expect(quotable(['The lamp arrived broken in two.', 'The new one never arrived here.'])).toBe('The new one never arrived here');
  });

  it.each([
    'You people lied to me again.',
    'The lamp arrived \ud83d broken in two.',
    'The lamp arrived \u202e broken in two.',
    'This is the worst service I have never asked for.',
    'My card 4111 1111 1111 1111 was charged twice.',
    'Write to ana@example.com, the mail never came.',
    'WHY IS NOTHING WORKING HERE AGAIN.',
    'Is the shop still not open?',
    'It would not be a problem if it came on time.',
    'My father died and the letters still come.',
    'The said “never again” is still on the page.',
    'Lovely shop, great people, thank you.',
    'Broken.',
  ])('is nothing in “%s”', (message) => {
    expect(quotable([message])).toBeUndefined();
  });

  it('is always the customer’s own words, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (message) => {
        const said = quotable([message]);
        if (said !== undefined) expect(message.replace(/\s+/g, ' ')).toContain(said);
      }),
    );
  });
});

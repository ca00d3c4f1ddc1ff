import { describe, expect, it } from 'vitest';
import { acknowledges, contentStems } from '../../src/engine/acknowledges';

describe('contentStems', () => {
  it('meets inflected forms and leaves common words out', () => {
    expect([...contentStems('The handles were dripping')]).toEqual([...contentStems('a handle drips, sorry for the inconvenience')]);
  });

  it('knows words for one thing', () => {
    expect(contentStems('package')).toEqual(contentStems('parcels'));
  });
});

describe('acknowledges', () => {
  const kettle = 'The blue kettle I bought leaks from the handle.';

  it.each([
    ['I will send another kettle.', true],
    ['The leaking should stop with this seal.', true],
    ['A repair is free for you.', true],
    ['Thank you for your message. We are looking into it.', false],
  ])('with the customer’s kettle, “%s”: %s', (reply, expected) => {
    expect(acknowledges(kettle, reply)).toBe(expected);
  });

  it('knows a number again', () => {
    expect(acknowledges('Voucher AB1234 expired early, why so?', 'AB1234 is extended.')).toBe(true);
  });

  it('asks nothing of an answer to a few words', () => {
    expect(acknowledges('Hi there', 'Hello! How can I help?')).toBe(true);
  });
});

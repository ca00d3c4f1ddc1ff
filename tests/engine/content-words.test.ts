import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/engine/content-words';
import { english } from '../../src/lexicon/en';

const content = contentWords(english.content);
const acknowledges = (customer: string, reply: string): boolean => content.acknowledges(content.of(customer), reply);

describe('content words', () => {
  it('meet inflected forms and leave common words out', () => {
    expect([...content.of('The handles were dripping')]).toEqual([...content.of('a handle drips, sorry for the inconvenience')]);
  });

  it('are one word for one thing', () => {
    expect(content.of('package')).toEqual(content.of('parcels'));
  });

  it('stay the same when more words were met than are remembered', () => {
    const before = [...content.of('The blue kettle leaks')];
    content.of(Array.from({ length: 9000 }, (_, i) => `word${i}`).join(' '));
    expect([...content.of('The blue kettle leaks')]).toEqual(before);
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

describe('with lists of its own', () => {
  const small = contentWords({ common: "the is it's a", same: ['parcel box package', 'refund repay'] });
  const of = (text: string): string[] => [...small.of(text)];

  it.each([
    ['The KETTLE is a pot', ['kettl', 'pot']],
    ['boxes, box and package', ['parcel', 'and']],
    ['repay, refunds, refunded', ['refund']],
    ["kettle's kettles' kettle’s kettle", ['kettl']],
    ['It’s, IT‘S the', []],
    ['leak leaks leaked leaking leakage', ['leak', 'leakag']],
    ['payment paid payments', ['pay', 'paid']],
    ['stop stopped stopping stops', ['stop']],
    ['cancellation cancelled', ['cancel']],
    ['tired tries try', ['tir', 'tries', 'try']],
    ['red bed ring as', ['red', 'bed', 'ring']],
    ['12 1 7th 42b a1', ['12', '7th', '42b']],
    ['ÉTÉ naïve 日本語', ['été', 'naïv', '日本語']],
    ['', []],
    ['... !!', []],
  ])('“%s” is about %j', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it('needs four content words to say what is not taken up', () => {
    const theirs = (text: string) => small.of(text);
    expect(small.acknowledges(theirs('blue kettle leaks'), 'Hello')).toBe(true);
    expect(small.acknowledges(theirs('blue kettle leaks badly'), 'Hello')).toBe(false);
    expect(small.acknowledges(theirs('blue kettle leaks badly'), 'The kettles, hello')).toBe(true);
    expect(small.acknowledges(theirs('blue kettle leaks badly'), 'The is it')).toBe(false);
  });
});

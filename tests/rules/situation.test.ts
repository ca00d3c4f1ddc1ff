import { describe, expect, it } from 'vitest';
import { check, standardSettings } from '../../src/engine/check';
import { english } from '../../src/lexicon/en';
import { rules } from '../../src/rules';

const missing = (customer: string, text: string): string[] =>
  check({ text, customer: [customer] }, { rules, lexicon: english }, standardSettings(rules))
    .problems.filter(({ span }) => !span)
    .map(({ rule }) => rule);

describe('what is missing', () => {
  it.each([
    ['You charged me twice and it took you a week to answer!', 'I have refunded the second payment.'],
    ['The app keeps crashing.', 'Please reinstall it.'],
    ['My package is lost and your branch does not answer.', 'It ships again on Friday.'],
  ])('after “%s” is an apology in “%s”', (customer, text) => {
    expect(missing(customer, text)).toContain('missing-apology');
  });

  it.each([
    [
      'This is the third time I write and nobody answers! Where is my parcel? I want my money back.',
      'Hi Dana, please attach the invoice. It takes five days.',
    ],
    ['I am furious. You lost my suitcase and I stood there without clothes.', 'Please fill in the form at the desk.'],
  ])('after “%s” are an apology and empathy in “%s”', (customer, text) => {
    expect(missing(customer, text)).toEqual(expect.arrayContaining(['missing-apology', 'missing-empathy']));
  });

  it.each([
    ['Thanks, all sorted!', 'Great, have a nice day.'],
    ['Thanks, all sorted!', "You're welcome!"],
    ['How do I change my password?', 'Click Settings and then Password.'],
    ['Love the new app, works great!', 'Thank you so much, Ana!'],
    ['The best haircut I ever had, thank you!', 'See you next time!'],
    ['Can I change the delivery date?', 'Sure, which day suits you?'],
    ['The compiler still fails on this commit.', 'This is fixed upstream, please pull.'],
  ])('after “%s” is nothing in “%s”', (customer, text) => {
    expect(missing(customer, text)).toEqual([]);
  });
});

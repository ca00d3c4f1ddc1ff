import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import type { Signals } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';

const ruleset = { rules: [], lexicon: english };
const read = (customer: string): Signals => check({ text: 'Hello.', customer: [customer] }, ruleset).signals;

interface Table {
  readonly signal: Exclude<keyof Signals, 'reasons' | 'upset'>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const tables: readonly Table[] = [
  {
    signal: 'complaint',
    yes: [
      'My order never arrived.',
      "The app won't open since the update.",
      "I can't log in any more.",
      'You charged me twice!',
      'The vase arrived smashed.',
      'Your driver threw the parcel over the fence.',
      'Still waiting for my refund.',
      'Please fix this.',
      'Why was my account closed?',
      'It keeps freezing.',
      'The worst service I have ever seen.',
      'Third email and no answer.',
      'Useless.',
      'It took four hours.',
    ],
    no: [
      'How do I change my address?',
      'Love the new app, works great!',
      'Thank you, all sorted now.',
      'Could you add my sister to the booking?',
      'I would like to cancel my subscription, please.',
      'Do you ship to Spain?',
      'No problem at all, thanks.',
      'Is there a way to export my notes?',
      'I ordered the blue one by mistake, can I swap it?',
    ],
  },
  {
    signal: 'companySide',
    yes: ['You charged me twice!', 'The app keeps crashing.', 'My order never arrived.'],
    no: ['Is it too late to add a name?', 'Thanks!'],
  },
  {
    signal: 'repeat',
    yes: ['This is the third time I write.', 'I have already told you.', 'Nobody replied to my last email.', 'Any update?'],
    no: ['How do I change my address?', 'The lamp is broken.'],
  },
  {
    signal: 'urgent',
    yes: ['I need it by Friday.', 'This is urgent.', 'My flight is tomorrow.', 'We have no heating.', 'I am stranded at the airport.'],
    no: ['No rush at all.', 'How do I change my address?'],
  },
  {
    signal: 'threat',
    yes: [
      'I will dispute the charge with my bank.',
      'You will hear from my lawyer.',
      "I'm leaving you for another provider.",
      'I will post this on Twitter.',
    ],
    no: ['How do I change my address?', 'I like your shop.'],
  },
  {
    signal: 'vulnerable',
    yes: [
      'My husband passed away in May.',
      'I lost my job.',
      'I am in hospital.',
      'There is smoke coming out of it.',
      "I can't afford it this month.",
    ],
    no: ['How do I change my address?', 'The lamp is broken.'],
  },
  {
    signal: 'thanks',
    yes: ['Thank you, that worked!', 'Cheers, all good.', 'Much appreciated.'],
    no: ['Thanks for nothing.', 'It is broken.', 'No, I do not want that.'],
  },
  {
    signal: 'question',
    yes: ['How do I change my address?', 'Where is the button', 'I was wondering about the price.'],
    no: ['It is broken.', 'Thank you.'],
  },
];

describe.each(tables)('$signal', ({ signal, yes, no }) => {
  it.each(yes)('is in “%s”', (text) => {
    expect(read(text)[signal]).toBe(true);
  });
  it.each(no)('is not in “%s”', (text) => {
    expect(read(text)[signal]).toBe(false);
  });
});

describe('upset', () => {
  it.each([
    ['How do I change my address?', 0],
    ['The page shows an old date.', 0],
    ["I'm disappointed, it broke again.", 1],
    ['Still no answer after three weeks.', 1],
    ['This is a scam, worst company ever!', 2],
    ["I'm furious.", 2],
  ] as const)('of “%s” is %i', (text, level) => {
    expect(read(text).upset).toBe(level);
  });

  it('is not there in praise with a strong word', () => {
    expect(read('The best haircut, thank you, I love it!').upset).toBe(0);
  });
});

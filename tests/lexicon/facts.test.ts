import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import type { Fact } from '../../src/engine/types';
import { english } from '../../src/lexicon/en';

const ruleset = { rules: [], lexicon: english };
const has = (fact: Fact, text: string): boolean => check({ text, customer: [] }, ruleset).facts[fact];

interface Table {
  readonly fact: Fact;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const tables: readonly Table[] = [
  {
    fact: 'greeting',
    yes: ['Hi Ana, thanks for writing.', 'Dear Mr Lee,\nyour order is here.', 'Good morning, it is ready.'],
    no: ['Your order is here.', 'Say hello to the new app.', 'The morning delivery is full.'],
  },
  {
    fact: 'apology',
    yes: [
      "I'm sorry for the delay.",
      'We apologise for this.',
      'My apologies for the mix-up.',
      'Sorry to hear that the lamp broke.',
      "I'm sorry if this caused trouble.",
      "That's on us.",
      'It should never have happened.',
      'We let you down.',
      "It's a shame you had to wait.",
      "That's not the experience we want for you.",
      'We feel sad to read this.',
    ],
    no: [
      'I have refunded the payment.',
      "There's no need to apologise.",
      'Better safe than sorry, so we kept a copy.',
      'We regret to inform you that the shop is closed.',
      'The update is on its way.',
    ],
  },
  {
    fact: 'empathy',
    yes: [
      'I understand how frustrating this is.',
      "I can see why you're upset.",
      'That must have been disappointing.',
      'Thank you for your patience.',
      "I'm sorry to hear that the lamp broke.",
      "You're right to expect an answer.",
      'Waiting three weeks is far too long.',
      'You should never have had to chase us.',
      'I hear you.',
    ],
    no: [
      'I have refunded the payment.',
      'Sorry about that!',
      'Let us know what you see.',
      'Please restart the router.',
      'The order number is 123.',
    ],
  },
  {
    fact: 'ownership',
    yes: [
      'This was our mistake.',
      'We let you down.',
      "I'll take responsibility for this.",
      'We should have told you sooner.',
      'The error on our side caused it.',
    ],
    no: ['That is not our fault.', 'The courier lost it.', 'Please restart the router.'],
  },
  {
    fact: 'solution',
    yes: [
      'I have refunded the second payment.',
      'A replacement leaves today.',
      'Your account has been restored.',
      'Here are the steps.',
      'Please reinstall the app.',
      'Click Settings and then Password.',
    ],
    no: [
      'I have passed this to my manager.',
      'We have received your mail.',
      'We have not refunded it.',
      'Could you tell me the order number?',
      'We will look into it.',
      'So sorry!',
    ],
  },
  {
    fact: 'nextStep',
    yes: [
      'I will send you a new one.',
      'Please restart the router.',
      'Could you tell me the order number?',
      'Your refund has been processed.',
      'Contact us at any time.',
      'You can change it in Settings.',
    ],
    no: ['Wonderful!', 'So sorry!', 'Many thanks indeed.'],
  },
  {
    fact: 'timeframe',
    yes: ['It arrives on Friday.', 'within 24 hours', 'I will call you tomorrow morning.', 'in three days', 'by [date]', 'before 5 pm'],
    no: ['It arrives soon.', 'We will look into it.', 'as soon as possible', 'in due course'],
  },
  {
    fact: 'question',
    yes: ['Which model do you have?', 'Could you send me a photo?', 'Please share your order number.', 'Do you see an error?'],
    no: ['I have sent a new one.', 'The lamp is on its way.'],
  },
  {
    fact: 'alternative',
    yes: ['I can offer an exchange.', 'Would you like a repair?', 'In the meantime, use the web version.', 'There is a workaround.'],
    no: ['That is not possible.', 'Refunds are not available.', "You can't change the date."],
  },
  {
    fact: 'handoff',
    yes: [
      "I've escalated this to my manager.",
      "I'm passing your case to billing.",
      'My supervisor will call you.',
      'I have asked our engineers to check.',
    ],
    no: ['I have shared the link.', 'The store is upstairs.'],
  },
  {
    fact: 'closing',
    yes: [
      'Done.\n\nKind regards,\nTom',
      'Done.\nBest wishes, Ana',
      'Done.\n\nThanks,\nJo',
      'Done.\n\nWith love and respect,\nThe nurses',
      'Done.\n\nThanking you and assuring you of our best attention,\nJo',
      'Done.\n\nLots of love,\nThe team',
      'Done.\n\nWith greetings from the workshop,\nIlse',
    ],
    no: ['Done.', 'The best option is a repair.', 'With respect to your order, it left today and will reach you tomorrow.'],
  },
];

describe.each(tables)('$fact', ({ fact, yes, no }) => {
  it.each(yes)('is in “%s”', (text) => {
    expect(has(fact, text)).toBe(true);
  });
  it.each(no)('is not in “%s”', (text) => {
    expect(has(fact, text)).toBe(false);
  });
});

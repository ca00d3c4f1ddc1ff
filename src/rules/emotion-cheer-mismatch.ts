import { flagPhrases } from '../engine/flag-phrases';
import { isWhole } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'emotion-cheer-mismatch',
    title: 'Sounds too cheerful for this message',
    category: 'tone-mismatch',
    severity: 'warning',
    description: 'Cheer, thanks for a “great review”, advertising or emoji in answer to a complaint.',
    message: 'They may feel that nobody read it. Try: the same words, kept plain.',
    rationale: 'A smile to somebody with a problem says that nobody read it.',
    examples: [
      {
        bad: 'Awesome, let me look at the order.',
        good: 'Let me look at the order.',
        customer: "This is the third time my order is wrong. I'm furious.",
      },
      {
        bad: 'Thank you for your wonderful feedback.',
        good: 'Thank you for telling us about this.',
        customer: 'Worst app ever, it crashes every day.',
      },
      {
        bad: 'Happy shopping and see you soon!',
        good: 'I have refunded the order.',
        customer: 'My order arrived broken, I am really disappointed.',
      },
      {
        bad: 'Thanks for tagging us 💛 Which flight was it?',
        good: 'Sorry about the wait. Which flight was it?',
        customer: 'Worst airline ever, your flight was cancelled again and nobody helped.',
      },
    ],
    nearMisses: [
      { text: 'Awesome, glad it works now 😊', customer: 'Thanks, that fixed it!' },
      { text: 'Have a great day!' },
      { text: 'Happy to help: I have sent a new one.', customer: 'My order arrived broken, I am really disappointed.' },
    ],
    sources: ['HBR 2018, Sorry Is Not Enough'],
  },
  [
    {
      find: [
        'thank you *3 for *3 (great|excellent|lovely|wonderful|positive|amazing|awesome|fantastic|such wonderful) (review|feedback|rating|stars)',
      ],
      instead: [(hit) => (isWhole(hit) ? { sentence: 'Thank you for telling us about this.' } : undefined)],
    },
    {
      find: [
        '{we} *1 (thrilled|delighted|excited|overjoyed|pleased|glad) (to (know|see|have)|that) *1 (you|your) *2 (enjoy|enjoyed|enjoying|love|like|chose|gave|left)',
        '^ (woohoo|yay|awesome|hooray|oh (my|wow)|happy (friday|monday|halloween|holidays)|safe travels)',
        '(awesome|fantastic|fabulous|exciting|unforgettable) (experience|weekend|offers|features|deals|promotional|memories|summer|news)',
        '(worth the wait|will love it|you are enjoying|thrilled (you|that)|excited for)',
        '{number} off (your|for|this|everything|all|on) (next|new|order|week|month|weekend)?',
        '(treat yourself|stock up|have you (tried|heard|seen) our|follow us on)',
        '^ happy (shopping|exam|bargain) *1',
        '^ great news',
        '(bonus points|free (dessert|spot|sample)|promo code|special offer)',
      ],
    },
    {
      find: [
        '^ happy *1 $',
        '^ enjoy (the|your) *3 $',
        '^ did you (know|spot) (that|it|our|we)',
        'being (part of|a member of) (the|our) *2 (family|community)',
      ],
      unless: [(_, { signals, facts }) => facts.apology || !signals.upset],
    },
    { find: '{emoji}', unless: [({ text }, { signals, facts }) => !FESTIVE.test(text) || !signals.upset || facts.apology] },
    {
      find: 'have (a|an) (great|good|lovely|nice|wonderful|fantastic|amazing|awesome|super) (day|evening|week|weekend|time|one)',
      unless: [(_, { signals }) => !signals.vulnerable && signals.upset < 2],
    },
  ],
  { when: ({ signals }) => signals.vulnerable || (signals.complaint && signals.companySide) },
);

/** Hearts, confetti, sunshine. */
const FESTIVE = /[🎉🎊🥳🎁💚💙💜💛🧡💕💖☀🌞🌈🍀]/u;

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
        '^ (woohoo|yay|awesome|hooray|wow|congrats|oh (my|wow)|happy (friday|monday|halloween|holidays)|safe travels)',
        '(awesome|fantastic|fabulous|exciting|unforgettable) (experience|weekend|offers|features|deals|promotional|memories|summer|news)',
        '(worth the wait|will love it|will enjoy|you are enjoying|thrilled you)',
        '{number} off (your|for|this|everything|all|on) (next|new|order|week|month|weekend)?',
        '(treat yourself|stock up|have you (tried|heard|seen) our|follow us on)',
        'happy (shopping|puzzling|travelling|gaming|cooking|reading|exam|bargain) *1',
        '^ great news',
        '(bonus points|free (dessert|spot|sample)|promo code|special offer)',
      ],
    },
    {
      find: 'have (a|an) (great|good|lovely|nice|wonderful|fantastic|amazing|awesome|super) (day|evening|week|weekend|time|one)',
      unless: [(_, { signals }) => !signals.vulnerable && signals.upset < 2],
    },
  ],
  { when: ({ signals }) => signals.vulnerable || (signals.complaint && signals.companySide) },
);

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

export default flagPhrases(
  {
    id: 'defensive-lock',
    title: 'Sounds like the end of the talk',
    category: 'defensive',
    severity: 'warning',
    description: '“Discussion closed”, “I’m locking this thread”, “we won’t discuss this further”.',
    message: 'They may feel cut off. Try: what you take from what they said.',
    rationale: 'Whoever is cut off continues elsewhere, and louder. A last word can also be a thank-you.',
    examples: [
      { bad: "I'm locking this thread.", good: 'Thank you, I have what I need to look at this.' },
      { bad: 'Discussion closed.', good: 'I have noted your points for the next release.' },
      { bad: 'We are not going to discuss this any further.', good: 'We see this differently, and here is why: [reason].' },
    ],
    nearMisses: [
      { text: 'The shop is closed on Sundays.' },
      { text: 'I have locked the stolen card for you.' },
      { text: 'I am closing this ticket as you asked; reply any time to reopen it.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        'not going to (discuss|argue|debate)',
        '(lock|locking|locked) (this|the) (thread|issue|conversation|discussion|topic)',
        'locking this',
        '(discussion|topic|debate|conversation) (is)? (closed|over|ends here)',
        'no (point|use|sense) (in)? (discussing|arguing|debating|continuing)',
        '(that|this) is enough $',
        '(stop|refrain from) (posting|commenting|wasting|arguing)',
      ],
      unless: [conditional, sentenceHas('card', 'door', 'account', 'asked', 'device', 'screen', 'phone')],
    },
  ],
  { when: upsetOrUnknown },
);

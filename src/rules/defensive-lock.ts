import { flagPhrases } from '../engine/flag-phrases';
import { conditional, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { upsetOrUnknown } from '../engine/situation';

export default flagPhrases(
  {
    id: 'defensive-lock',
    title: 'Sounds like the end of the talk',
    category: 'defensive',
    severity: 'warning',
    description: '“Discussion closed”, “I’m locking this thread”, “we won’t discuss this further”.',
    message: 'They may feel cut off. Try: thank them, and what you will do with it.',
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
        '{we} will not *1 (discuss|argue|debate|justify) *2 (this|it|that|any|further|ourselves|myself|with you)',
        '(lock|locking|locked) (this|the) (thread|issue|conversation|discussion|topic)',
        '^ locking (this)? (now)? $',
        '(discussion|topic|debate|conversation) (is)? (now)? (closed|over|finished|ends here|locked)',
        'consider (this|the) (whole)? (matter|case|discussion) (as)? (closed|settled|finished)',
        'no (point|use|sense) (in)? (discussing|arguing|debating|continuing)',
        '(nothing|not have anything) (more|further|else|left)? to (add|discuss|apologise for|apologize for)',
        'let us leave it (at that|there)',
        '{we} are done (here|with this)',
        '(that|this) is enough $',
        'end of (the)? (discussion|conversation|debate)',
        '(stop|refrain from) (posting|commenting|arguing|asking)',
      ],
      unless: [
        conditional,
        wayOn,
        sentenceHas('card', 'door', 'account', 'asked', 'device', 'screen', 'phone', 'photo', 'number', 'one', 'sorry', 'glad'),
      ],
    },
  ],
  { when: upsetOrUnknown },
);

/** A thread is locked and the talk goes on elsewhere. */
function wayOn({ sentence }: Hit, reply: Reply) {
  return /\b(?:separate|new|another|instead|reopen|for now|off topic|#\d+)\b/i.test(reply.sentenceText(sentence));
}

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, negated, reported, sentenceHas } from '../engine/guards';
import { askForIt, notReceived } from '../rewrite/omission';

const unless = [conditional, inQuestion, negated, reported, sentenceHas('sorry')];

export default flagPhrases(
  {
    id: 'blame-you-failed',
    title: 'Sounds like blame',
    category: 'blame',
    severity: 'error',
    description: '“You failed / forgot / ignored …” and “your failure to …”.',
    message: 'They may hear “you failed”. Try: what is missing, or what you need from them.',
    rationale: 'An accusing “you” is the surest way to an argument, and it says nothing about what happens next.',
    examples: [
      { bad: 'You forgot to include your order number.', good: 'Could you include your order number?' },
      {
        bad: 'You failed to give us a complete address, so the driver had to take it back.',
        good: "We didn't get a complete address, so the driver had to take it back.",
      },
      { bad: 'Unfortunately you ignored the instructions.', good: 'Here are the instructions again, in short: [steps].' },
      {
        bad: 'The card was declined due to your failure to update it.',
        good: 'The card was declined because the details were out of date.',
      },
    ],
    nearMisses: [
      { text: 'If you forgot your password, select Reset on the sign-in page.' },
      { text: 'We failed to update you, and that is on us.' },
      { text: 'You mentioned you forgot to add the voucher, so I have added it.' },
      { text: 'In case you missed the message on Monday, here is the link.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Zhang et al. 2018, Conversations Gone Awry'],
  },
  [
    { find: 'you (have|had)? {aside}? (failed|forgot|forgotten|neglected|omitted) to', unless, instead: [askForIt, notReceived] },
    {
      find: [
        'you are (refusing|failing|ignoring)',
        'you (have|had)? {aside}? (ignored|ignore|neglected|disregarded|disrespect|disrespected|overlooked|missed) (the|our|my|all|this|that|every|several|both)',
        'your (failure|refusal|negligence|carelessness|inability|unfamiliarity)',
        'you (let|left|skipped|clicked through) *3 (die|lapse|expire|unanswered|unattended|run out|go by)',
        'you keep (giving|asking|saying|changing|ignoring|repeating|opening|sending)',
      ],
      unless,
    },
  ],
);

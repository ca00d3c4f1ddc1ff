import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, reported, wordsBefore, type Guard } from '../engine/guards';
import type { Reply } from '../engine/rule';
import { endsClause, isWhole, leads } from '../rewrite/words';

const goesOn: Guard = (hit, reply) => !endsClause(hit, reply);
const WHO = new Set('you they i we he she to and'.split(' '));
/** "so you do not worry": no one is told to. */
const said: Guard = (hit, reply) => wordsBefore(hit, reply, WHO, 1);

export default flagPhrases(
  {
    id: 'emotion-no-worries',
    title: 'Sounds like it was nothing',
    category: 'dismissive',
    severity: 'suggestion',
    description: '“No worries”, “no problem”, “not to worry”, “don’t worry”, “no stress” to an angry customer.',
    message: 'They may hear “it was nothing”. Try: the same sentence without it.',
    rationale: 'An angry customer has a problem. To hear that there is none tells them that it did not count.',
    examples: [
      {
        bad: "No worries! I'll look into it.",
        good: "I'll look into it.",
        customer: "This is the third time my order is wrong. I'm furious.",
      },
      {
        bad: "Don't worry, we will send a new one.",
        good: 'We will send a new one.',
        customer: 'The second lamp is broken as well. This is a disgrace!',
      },
      {
        bad: 'I am sorry about that. Not to worry, the engineer comes on Friday.',
        good: 'I am sorry about that. The engineer comes on Friday.',
        customer: 'This is the third time nobody came and I took the day off for it. I am furious, this is a disgrace!',
      },
      {
        bad: 'No problem at all. I have cancelled it.',
        good: 'I have cancelled it.',
        customer: 'You keep charging me for a service that never worked. Terrible company, cancel it!',
      },
    ],
    nearMisses: [
      { text: 'No problem, which day suits you?', customer: 'Can I change my delivery date?' },
      { text: 'No worries at all, enjoy the weekend.', customer: 'Thanks, it works now!' },
      {
        text: 'We found no problem with the cable, so we are sending a new router.',
        customer: "I'm furious, the internet is down again!",
      },
      {
        text: "You don't have to worry about the return: the driver takes it along.",
        customer: 'The wrong sofa again. This is ridiculous!',
      },
      {
        text: "Don't worry about sending it back, keep the broken one.",
        customer: 'The second lamp is broken as well. This is a disgrace!',
      },
    ],
    sources: ['HBR 2018, Sorry Is Not Enough', 'Castro, avoid list'],
  },
  [
    {
      find: [
        '(no|zero) (worries|stress) (at all|there|here|though)?',
        '^ (absolutely|really)? no problem (at all|there|here)?',
        '(please|so)? (not to worry|do not (you)? (worry|stress) (yourself)? (about (it|that|this|a thing|anything)|too much)?)',
      ],
      unless: [goesOn, said, reported, followedBy(1, 'if', 'when')],
      instead: [(hit) => (isWhole(hit) ? { sentence: '' } : leads(hit) ? '' : undefined)],
    },
  ],
  { when: angry },
);

/** "Sorry to bother you again": the words answer that. */
const OWN_SLIP = /\bsorry (?:to|for (?:the|my|all)|about my|if i)\b|\bmy (?:own )?(?:mistake|fault|bad|apologies)\b|\bi apologi[sz]e\b/i;

function angry({ signals, customer }: Reply): boolean {
  return signals.upset > 1 && !OWN_SLIP.test(customer.at(-1) ?? '');
}

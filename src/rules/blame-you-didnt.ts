import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, reported, sentenceHas } from '../engine/guards';
import { asRequest } from '../rewrite/words';

const unless = [conditional, inQuestion, reported, sentenceHas('sorry', 'fine', 'worry')];

export default flagPhrases(
  {
    id: 'blame-you-didnt',
    title: 'Says what the customer did not do',
    category: 'blame',
    severity: 'warning',
    description: '“You didn’t send …”, “you never replied”, “no response from your side”.',
    message: 'This can sound like a reproach. Try: what is missing, and a request for it.',
    rationale: 'A negated sentence about the customer’s conduct invites a denial. What is missing can be said without a culprit.',
    examples: [
      { bad: "You didn't provide your order number.", good: 'Could you provide your order number?' },
      { bad: 'You never replied to our email.', good: 'If it is easier, we can carry on here.' },
      { bad: 'There was no response from your side.', good: 'Which number can we reach you on?' },
    ],
    nearMisses: [
      { text: "You didn't do anything wrong here." },
      { text: "If you didn't receive the code, I can resend it." },
      { text: "I'm sorry you weren't told about the delay." },
      { text: "You haven't been charged for the second order." },
    ],
    sources: ['Yeomans et al. 2020, Conversational Receptiveness'],
  },
  [
    {
      find: ['you did not (send|provide|include|attach|give|share|tell|confirm|complete|add|sign|specify|mention)'],
      unless,
      instead: [
        (hit, reply) => {
          const verb = reply.word(hit.to - 1);
          const rest = asRequest({ ...hit, to: hit.to - 1, span: { ...hit.span, end: hit.span.end - verb.length } }, reply);
          return rest;
        },
      ],
    },
    {
      find: [
        'you (did|do|have|had) (still|also|simply|even)? not {aside}? {duty}',
        'you (have)? never {aside}? {duty}',
        'you still have not {aside}? {duty}',
        'no (response|reply|reaction|answer) (was received)? from (you|your (side|end))',
        'without a (reply|response|reaction) from (you|your side)',
        '(calls|call|emails|messages|attempts) (went|go|have gone|remained|were left) unanswered',
        'that you left unanswered',
        'waiting for (a|your) (reply|response|answer|confirmation) from you',
      ],
      unless,
    },
  ],
);

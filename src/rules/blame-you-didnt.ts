import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, reported, sentenceHas } from '../engine/guards';
import { askForIt, notReceived } from '../rewrite/omission';

const unless = [conditional, inQuestion, reported, sentenceHas('sorry', 'fine', 'worry')];

export default flagPhrases(
  {
    id: 'blame-you-didnt',
    title: 'Sounds like what they did not do',
    category: 'blame',
    severity: 'warning',
    description: '“You didn’t send …”, “you never replied”, “no response from your side”.',
    message: 'They may hear a reproach. Try: what did not arrive, or a request for it.',
    rationale: 'A negated sentence about the customer’s conduct invites a denial. What is missing can be said without a culprit.',
    examples: [
      { bad: "You didn't provide your order number.", good: 'Could you provide your order number?' },
      { bad: 'You never replied to our email.', good: "We didn't get a reply to our email." },
      { bad: 'There was no response from your side.', good: 'There was no response.' },
      { bad: 'You have not sent the router back, so the fee applies.', good: 'We have not received the router back, so the fee applies.' },
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
      find: [
        'you (did|do|have|had) (still|also|simply|even)? not {aside}? {duty}',
        'you (have)? never {aside}? {duty}',
        'you still have not {aside}? {duty}',
      ],
      unless,
      instead: [askForIt, notReceived],
    },
    {
      find: [
        'no (response|reply|reaction|answer) (was received)? from (you|your (side|end))',
        'without a (reply|response|reaction) from (you|your side)',
        'waiting for (a|your) (reply|response|answer|confirmation) from you',
      ],
      unless,
      instead: [({ text }) => text.replace(/ from you(?:r \w+)?$/i, '')],
    },
    {
      find: ['(calls|call|emails|messages|attempts) (went|go|have gone|remained|were left) unanswered'],
      unless,
    },
  ],
);

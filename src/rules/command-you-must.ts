import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inList, inQuestion, negated, reported, sentenceHas, type Guard } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { courteous, upsetOrUnknown } from '../engine/situation';
import { leads, textAfter } from '../rewrite/words';

/** "To reset it, you need to …": the purpose comes first. */
const purposeFirst: Guard = ({ sentence }, reply) => ['to', 'for'].includes(reply.word(sentence.from));

export default flagPhrases(
  {
    id: 'command-you-must',
    title: 'Sounds like a regulation',
    category: 'cold',
    severity: 'suggestion',
    description: '“You must”, “is mandatory”, “must be originals” in a reply without a kind word.',
    message: 'They may hear an official. Try: “Could you …?”, and why it helps.',
    rationale: 'A duty without a purpose is obeyed at best. With a purpose people help you to help them.',
    examples: [
      { bad: 'You must send us the original receipt.', good: 'Could you send us the original receipt?' },
      { bad: 'Registration is mandatory.', good: 'Once you are registered, we can see your orders and help.' },
      { bad: 'Photos must be in colour.', good: 'Could you send the photos in colour, so that we see the stain?' },
    ],
    nearMisses: [
      { text: '1. You need to hold the button for ten seconds.' },
      { text: 'To reset the router, you need to hold the button for ten seconds.' },
      { text: "You don't need to do anything." },
      { text: "I'm sorry you have to go through this again." },
      { text: 'You must be exhausted after that journey.' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013', 'Brown & Levinson 1987'],
    strictOnly: true,
  },
  [
    {
      find: 'you (must|have to|need to|are required to) (send|provide|attach|upload|return|sign|confirm|complete|submit|fill)',
      unless: [negated, conditional, reported, inQuestion, inList, purposeFirst, sentenceHas('sorry')],
      instead: [asQuestion],
    },
    {
      find: [
        '(is|are)? (mandatory|compulsory|obligatory) $',
        '^ must be *4',
        '(documents|photos|tickets|copies|certificates|forms|claims|complaints|requests|receipts|bookings|originals|items) *4 must be',
        '(ticket|signature|receipt|registration|form|id|proof|appointment) (is)? required $',
      ],
      unless: [negated, conditional, inQuestion, inList, purposeFirst],
    },
  ],
  { when: (reply) => upsetOrUnknown(reply) && !courteous(reply) },
);

/** "Could you send us the original receipt?" */
function asQuestion(hit: Hit, reply: Reply) {
  const rest = textAfter(hit, reply);
  if (!leads(hit) || !rest || /[,;:]|\b(?:or|before|and|so|because|otherwise)\b/i.test(rest)) return undefined;
  return { sentence: `Could you ${reply.word(hit.to - 1)} ${rest}?` };
}

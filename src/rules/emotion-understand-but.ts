import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { alternative } from '../rewrite/phrases';
import { withOfferIfNo } from '../rewrite/offer';
import { capital, textAfter, textBefore } from '../rewrite/words';

/** What follows helps or reassures. */
const OFFER =
  /^[,\s]*(?:please|let me|here|good news|the good news|if you|could you|would you|may I|you (?:can|could|may)\b(?!['’]t| not)|(?:I|we)(?:['’](?:ve|ll|m|re)| have| will| am| are| can| could| do)\b(?!['’]t| (?:not|no|only|unable|afraid|sorry)\b)|(?:I|we)['’]d (?:like|love|be)|there(?:['’]s| is) no need|you (?:don['’]t|do not|won['’]t|will not) (?:need|have|lose|pay))/i;

export default flagPhrases(
  {
    id: 'emotion-understand-but',
    title: 'Sounds like understanding taken back',
    category: 'defensive',
    severity: 'warning',
    description: '“I understand, but …” followed by a refusal, a rule or a reason.',
    message: 'After “but” the sympathy is gone. Try: a full stop, then what you can offer.',
    rationale: 'Whatever is said before a “but” counts as politeness. Two sentences keep both.',
    examples: [
      {
        bad: "I understand your frustration, but there's nothing on that date.",
        good: "I understand your frustration. There's nothing on that date.",
      },
      { bad: 'I hear you, but those are the rules.', good: 'I hear you. What I can offer is [alternative].' },
      {
        bad: 'We appreciate your concern, however we cannot move the stop.',
        good: 'We appreciate your concern. We cannot move the stop. What we can offer is [alternative].',
      },
    ],
    nearMisses: [
      { text: "I understand how frustrating this is, and I'm going to fix it." },
      { text: 'I understand you would prefer a refund, but I can also replace it today if that helps.' },
      { text: "I see the payment, but I don't see the shipment yet." },
      { text: "I appreciate your patience, but you don't need to do anything else." },
      { text: "I know this is a nuisance, but I've found a way round it." },
    ],
    sources: ['SkyVerge, blocked phrases', 'Buffer, words that hurt'],
  },
  [
    {
      find: [
        '{we} {aside}? (can|could|fully|quite|completely|totally)? (understand|appreciate|hear|realise|realize|acknowledge|sympathise|sympathize|respect) *9 , (but|however|yet)',
        '{we} {aside}? (can|could|fully|quite|completely|totally)? (understand|appreciate|hear|realise|realize|acknowledge|sympathise|sympathize|respect) *9 (but|however)',
        '{we} {aside}? (can)? (see|get|know) (how|why|that|this|it|your (point|frustration|concern)) *9 , (but|however|yet)',
        '{we} {aside}? (can)? (see|get) (how|why|that) *9 (but|however)',
      ],
      unless: [inQuestion, (hit, reply) => OFFER.test(textAfter(hit, reply))],
      instead: [asTwoSentences],
    },
  ],
);

function asTwoSentences(hit: Hit, reply: Reply) {
  const rest = textAfter(hit, reply).replace(/^[,\s]+/, '');
  const understood = `${textBefore(hit, reply)}${hit.text.replace(/[,\s]+(?:but|however|yet)$/i, '')}.`;
  if (/^(?:those|these) are the rules$/i.test(rest)) return { sentence: `${understood} ${alternative(reply)}` };
  return { sentence: `${understood} ${withOfferIfNo(`${capital(rest)}.`, reply)}` };
}

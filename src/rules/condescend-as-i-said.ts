import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { insteadOfClause } from '../rewrite/clause';
import { withOfferIfNo } from '../rewrite/offer';
import { capital, leads, textAfter } from '../rewrite/words';

const asPromised = followedBy(2, 'i', 'we', 'by', 'would');

export default flagPhrases(
  {
    id: 'condescend-as-i-said',
    title: 'Sounds like they did not listen',
    category: 'defensive',
    severity: 'warning',
    description: '“As I already said”, “per my last email”, “this has been explained many times”.',
    message: 'They may hear “you did not listen”. Try: the answer once more, in short.',
    rationale: 'The reminder says that the customer did not listen. Whoever asks twice needs other words, not the same.',
    examples: [
      { bad: 'As I already said, the date is fixed.', good: 'The date is fixed.' },
      { bad: 'Per my last email, the item is not returnable.', good: 'The item is not returnable. What I can offer is [alternative].' },
      { bad: 'Like I said, the date is fixed.', good: 'The date is fixed.' },
      { bad: "I've already explained this to you.", good: 'Let me put this more clearly: [short answer].' },
    ],
    nearMisses: [
      { text: 'As I said I would, I checked with the warehouse this morning.' },
      { text: 'As you mentioned, the box was open.' },
      { text: "I've already told the courier to redeliver tomorrow." },
      { text: 'As promised, here is the update.' },
    ],
    sources: ['Adobe 2018, email survey', 'Preply, passive-aggressive phrases'],
  },
  [
    {
      find: [
        '^ (as|like) (i|we) (have)? {aside}? (have)? {aside}? (said|stated|explained|mentioned|told you|wrote|noted|pointed out) (before|earlier|previously|already)?',
        '^ (and)? as {aside}? (stated|explained|mentioned|said|indicated|communicated|noted|outlined) (before|earlier|previously|above)?',
        '^ (as)? per (my|our) (last|previous|earlier) (email|mail|message|reply|response|letter|note)',
      ],
      unless: [(hit, reply) => reply.text[hit.span.end] !== ',' && asPromised(hit, reply)],
      instead: [withoutPreface],
    },
    {
      find: ['^ (i|we) (have|had)? (already)? (told|informed) you that', '^ (i|we) (would)? (wish|like|want|have) to reiterate that'],
      unless: [sentenceHas('sorry')],
      instead: [''],
    },
    {
      find: [
        'i told you',
        '(i|we) (have)? already (told|informed) you',
        '(i|we) have (now)? told you {number}? (twice|three|four|five|several|many|enough|this|that|before)',
      ],
      unless: [sentenceHas('sorry', 'would')],
    },
    {
      find: [
        '(as|like) (i|we) (have)? {aside}? (have)? {aside}? (said|stated|explained|mentioned|told you|wrote|noted|pointed out)',
        'as (already|previously|repeatedly|clearly) (stated|explained|mentioned|said|discussed|indicated|communicated|noted|outlined)',
        '(i|we) (have)? already (explained|said|answered|stated|addressed|mentioned|apologised|apologized)',
        '(this|that|it|these) (has|have|was) (been)? {aside}? (discussed|explained|answered|said|addressed|stated) (many|multiple|several|already|before|over|numerous|countless|repeatedly|and)',
        '(i|we) (have)? (answered|explained|said|told|addressed|stated) (this|that|it|you|your|the) *4 (already|before|twice|several times|many times|repeatedly)',
        '^ you (were|have been|had been) {aside}? (clearly|duly|properly|explicitly|fully)? (informed|notified|warned|advised|reminded) (about|of|that|before|when|by|in) *8 $',
        '(i|we) (have)? {aside}? sent you *1 (reminders|notices|warnings)',
        '(wish|like|want|have) to reiterate',
        '(said|saying|trying to tell you|asking) *3 (over and over|again and again|since the first|for years)',
        '(tried|attempted) to (reach|contact|call|connect with) you (multiple|several|many|numerous)',
      ],
      unless: [sentenceHas('sorry', 'would')],
      instead: [insteadOfClause('Let me put this more clearly: [short answer].')],
    },
  ],
);

/** What was said before is said once more, without "as I said". */
function withoutPreface(hit: Hit, reply: Reply) {
  const after = reply.text.slice(hit.span.end);
  if (!leads(hit) || !after.startsWith(',')) return undefined;
  const rest = capital(textAfter(hit, reply).replace(/^,\s*/, ''));
  const said = withOfferIfNo(`${rest}.`, reply);
  return said === `${rest}.` ? '' : { sentence: said };
}

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, goesOn, sentenceHas, wordsBefore, type Guard } from '../engine/guards';
import { noWayForward } from '../engine/situation';
import { withOffer } from '../rewrite/offer';

const reasoned = sentenceHas('but', 'because', 'since', 'though', 'instead', 'until', 'till', 'yet', 'only', 'either');

/** "the chef had no chance": about what happened. */
const told: Guard = (hit, reply) => wordsBefore(hit, reply, new Set(['had', 'stood']), 2);

export default flagPhrases(
  {
    id: 'refuse-flat-no',
    title: 'Sounds like a flat no',
    category: 'refusal',
    severity: 'warning',
    description: 'A bare no without a reason or another way: “No.”, “no exceptions”, “refunds are out of the question”.',
    message: 'They may hear a slammed door. Try: the reason, and one thing that is possible.',
    rationale: 'People can live with a no that has a reason. A bare one tells them that nobody looked.',
    examples: [
      { bad: 'Gift cards are not exchanged.', good: 'Gift cards are not exchanged. What I can offer is [alternative].' },
      {
        bad: 'Rush orders are off the table.',
        good: 'Rush orders are off the table. What I can offer is [alternative].',
      },
      { bad: 'Nope, the seat must stay empty.', good: 'Nope, the seat must stay empty. What I can offer is [alternative].' },
      { bad: 'No. We do not do that.', good: 'We do not do that because [reason]. What we can offer is [alternative].' },
    ],
    nearMisses: [
      { text: 'No problem, I have changed the address.' },
      { text: 'No, you did nothing wrong; the code had expired.' },
      { text: 'A swap is off the table this week, but I can book you in for Monday.' },
      { text: 'Refunds are not possible on this fare. Would you like a voucher?' },
      { text: 'The driver comes today, no exceptions to that; I will see to it.' },
    ],
    sources: ['Van Herck, Decock & Fastrich 2022', 'Davidow 2003'],
  },
  [
    { find: '^ (no|nope|negative|denied|rejected|refused|impossible) $', unless: [(hit, reply) => reply.text[hit.span.end] === '!'] },
    {
      find: [
        'no (chance|way) $',
        ', (full stop|period|end of|end of story) $',
        '^ (full stop|period|end of story) $',
        '(appeals|commissions|applications|bookings) are closed',
      ],
      unless: [goesOn, told],
    },
    {
      find: [
        '^ (sorry)? (no|nope|negative) , (we|i) (can|do|will) not',
        '^ (sorry)? (no|nope|negative) , (the|this|that|it|there) *3 (can not|must|will not (return|come|be)|stays|remains|is not possible)',
        '(no|without) exceptions',
        'exceptions are not',
        'do not make (any)? exceptions',
        'made an exception for (you|one|everyone|everybody|each)',
        '(make|do|have) (one|it|this|that|the same) for (everyone|everybody|all|every)',
        'no right to (a|an|any|the|compensation|refunds)',
        '(is|are) (simply|absolutely|entirely|completely)? (out of the question|off the table|non negotiable|not negotiable|non refundable|off limits|excluded|void)',
        '(is|are) not (negotiable|foreseen|envisaged|reimbursable|insurable|granted|entertained|reimbursed|altered|exchanged|transferable)',
        '(is|are) disabled for (all|everyone|everybody|new)',
        '(is|are) not *1 (accepted|allowed|permitted|discussed|supported|possible|refunded|refundable)',
        '(is|are) not (released|handed|given|paid) (out|to|back)',
        '(will|can) (not|no longer) be (considered|granted|released|reactivated|touched|taken back|remapped|swapped|entertained|altered)',
        '(does|do) not (qualify|exist (with us|here)|come back|carry over)',
        '(decided against|have to say no|(has|have) been turned down)',
      ],
      unless: [conditional, goesOn, reasoned, followedBy(1, 'were', 'was', 'needed')],
      instead: [withOffer],
    },
  ],
  { when: noWayForward },
);

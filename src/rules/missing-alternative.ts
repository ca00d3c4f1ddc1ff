import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, goesOn, inQuestion, sentenceHas } from '../engine/guards';
import { noWayForward } from '../engine/situation';
import { withOffer } from '../rewrite/offer';

export default flagPhrases(
  {
    id: 'missing-alternative',
    title: 'Sounds like a no and nothing more',
    category: 'refusal',
    severity: 'warning',
    description: 'A refusal in a reply that names no alternative, question or way to continue.',
    message: 'They may hear only the no. Try: what you can offer instead.',
    rationale: 'A no is accepted more readily with something beside it, even something small.',
    examples: [
      {
        bad: "We can't refund this order, as it was opened.",
        good: "We can't refund this order, as it was opened. What we can offer is [alternative].",
      },
      {
        bad: 'Unfortunately, returns are not possible after 30 days.',
        good: 'Unfortunately, returns are not possible after 30 days. What I can offer is [alternative].',
      },
      { bad: "We won't be adding that feature.", good: "We won't be adding that feature. What we can offer is [alternative]." },
    ],
    nearMisses: [
      { text: "We can't refund this order, but I can offer an exchange." },
      { text: 'Returns are not possible after 30 days. Would you like a repair instead?' },
      { text: "We can't wait to hear how it goes." },
      { text: "We won't charge you for the replacement." },
    ],
    sources: ['Van Herck, Decock & Fastrich 2022', 'Davidow 2003'],
  },
  [
    {
      find: [
        '{we} *1 (can not|are not able to|are unable to|am not able to|am unable to|could not) (offer|refund|change|cancel|accept|help|assist|provide|do (that|this|it|so)|give (you|it|that|this|out|them)|add|replace|make|update|roll|onboard|log|disclose|hand|support|share|repair|fix|return|move|extend|waive|pay|comment|discuss|process|overturn)',
        '{we} *1 (will not|shall not|do not) *1 (be adding|change|fix|refund|support|offer|repair|take|cover|provide|give|discuss|pay|sell|issue|accept|merge|add|implement|do (this|that))',
        '(will|can|could) not be (refunded|cancelled|changed|moved|merged|added|accepted|returned|transferred|exchanged|offered|brought back|compensated|amended|reopened|waived|supported)',
        '(is|are|was) not (possible|available|eligible|supported|refundable|transferable|permitted|allowed|something (we|i)|met|covered|foreseen|offered)',
        '(is|are|was|been) (denied|declined|turned down|rejected|unsuccessful|refused|non refundable|ineligible)',
        'no (refund|compensation|adjustment|entitlement|replacement|exchange|instalments|plans to)',
        'there (is|are) no (plan|plans|way|option|possibility|provision|roadmap|waiting list)',
        '{we} (do not|no longer) *1 (ship|deliver|combine|hand out|give out|carry out|comment on|print|lend|exchange|reimburse|compensate|move|work with|get involved)',
        '{we} (can not|could not) *1 (combine|reimburse|compensate|exchange|deliver|ship|lend|deduct|reactivate)',
        '{we} do not do *4 $',
        '{we} are not going to *1 (change|add|refund|roll|make|reopen|support)',
        'not part of (the|your|our) (service|tariff|plan|package|contract)',
        '(stays|stay|remains|remain) (as (it is|they are)|so|that way)',
        'not been (successful|approved|granted)',
        '(not|none) (offered|eligible|awarded|possible|due|granted) $',
        'would (rather|prefer to) keep',
      ],
      unless: [conditional, inQuestion, goesOn, followedBy(2, 'we', 'needed'), sentenceHas('but', 'instead', 'only', 'until', 'price')],
      instead: [withOffer],
    },
  ],
  { when: noWayForward },
);

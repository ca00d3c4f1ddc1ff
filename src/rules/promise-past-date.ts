import type { Rule } from '../engine/rule';
import { dateOffers } from '../promises/dated';
import { findingsFor } from '../promises/in-reply';

const rule: Rule = {
  meta: {
    id: 'promise-past-date',
    title: 'This time has passed',
    category: 'clarity',
    severity: 'warning',
    description: 'A promise for a day or an hour that lies behind. It is judged by the clock of your computer.',
    message: 'They will think it was forgotten. Try: a day that is still to come.',
    rationale: 'A promise for a time that has passed is broken when it is read. It often comes from a macro or from an older draft.',
    examples: [
      { bad: "I'll call you by 20 November.", good: "I'll call you by the end of today." },
      { bad: 'We will refund you on 3 March 2024.', good: 'We will refund you by the end of today.' },
      { bad: 'Our engineer will be with you today at 8:30 am.', good: 'Our engineer will be with you by the end of today.' },
    ],
    nearMisses: [
      { text: 'I called you on 20 November.' },
      { text: "I'll call you by 20 January." },
      { text: "I'll check the payment of 20 November and call you tomorrow." },
      { text: 'You will see the refund of 3 March 2024 on your next statement.' },
    ],
    sources: ['CFPB complaint process', 'ISO 10002:2018'],
  },
  check: (reply) => findingsFor(reply, 'past', dateOffers),
};

export default rule;

import type { Rule } from '../engine/rule';
import { agreedDates } from '../promises/dated';
import { findingsFor } from '../promises/in-reply';

const rule: Rule = {
  meta: {
    id: 'promise-contradictory',
    title: 'Two times that do not agree',
    category: 'clarity',
    severity: 'warning',
    description: 'A promise whose weekday is not that of its date, or the same promise with two times.',
    message: 'They cannot tell which one counts. Try: one day, said once.',
    rationale: 'Whoever plans for the one that was not meant waits for nothing, and has a promise in writing.',
    examples: [
      { bad: "I'll call you on Friday 28 November.", good: "I'll call you on Friday 27 November." },
      { bad: 'We will fit it on Monday, 2 December.', good: 'We will fit it on Monday 30 November.' },
      {
        bad: "I'll call you tomorrow at 3 pm. Please have the number at hand. I'll call you tomorrow at 4 pm.",
        good: "I'll call you tomorrow at 3 pm. Please have the number at hand. I'll call you tomorrow, 3 pm.",
      },
    ],
    nearMisses: [
      { text: "I'll call you on Saturday 28 November." },
      { text: "I'll check it today and call you tomorrow." },
      { text: "I'll call you tomorrow at 3 pm. I'll call you again on Friday." },
      { text: 'You wrote on Friday 28 November.' },
    ],
    sources: ['CFPB complaint process', 'ISO 10002:2018'],
  },
  check: (reply) => findingsFor(reply, 'contradictory', agreedDates),
};

export default rule;

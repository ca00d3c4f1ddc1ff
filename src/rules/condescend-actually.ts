import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';
import { leads } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'condescend-actually',
    title: 'Sounds like correcting them',
    category: 'dismissive',
    severity: 'suggestion',
    description: '“Actually, …” and “in fact” at the head of a correction, “you actually agreed to this”.',
    message: 'They may hear “you mixed that up”. Try: the fact without “actually”.',
    rationale: 'The word says that what the customer thought is not so. The fact alone says it more kindly.',
    examples: [
      { bad: 'Actually, the deadline was Monday.', good: 'The deadline was Monday.' },
      { bad: 'Well, actually, your plan has no such feature.', good: 'Your plan has no such feature.' },
      { bad: 'You actually agreed to this at checkout.', good: 'The checkout page asks about this in step two.' },
    ],
    nearMisses: [
      { text: 'You can actually keep the first parcel.' },
      { text: 'Let me find out what actually happened.' },
      { text: 'I actually have good news.' },
      { text: 'Actually, you are right, and I am sorry.' },
    ],
    sources: ['Danescu-Niculescu-Mizil et al. 2013', 'SkyVerge, blocked phrases'],
    strictOnly: true,
  },
  [
    {
      find: '^ (well)? (actually|as a matter of fact|in actual fact)',
      unless: [inQuestion, conditional, sentenceHas('right', 'sorry', 'good', 'great', 'news', 'glad', 'mistake')],
      instead: [(hit, reply) => (leads(hit) && reply.text[hit.span.end] === ',' ? '' : undefined)],
    },
    {
      find: 'you actually (agreed|signed|chose|selected|ordered|told|said|wrote|expect|want|ticked|confirmed)',
      unless: [inQuestion, conditional, sentenceHas('sorry', 'what')],
    },
  ],
  { when: (reply) => upsetOrUnknown(reply) && !reply.signals.technical },
);

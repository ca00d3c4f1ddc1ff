import { flagPhrases } from '../engine/flag-phrases';
import { conditional, negated, sentenceHas, wordsBefore, type Guard } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';
import { summaries } from '../rewrite/phrases';
import { isWhole } from '../rewrite/words';

/** "Let me explain it again": the agent does it. */
const weDo: Guard = (hit, reply) => wordsBefore(hit, reply, new Set(['i', 'we', 'me', 'us', 'my', 'our']), 5);

export default flagPhrases(
  {
    id: 'condescend-tell-again',
    title: 'Sounds like “start again from zero”',
    category: 'dismissive',
    severity: 'warning',
    description: '“Please explain the issue again”, “tell me once more what happened”, “fill in the whole form again”.',
    message: 'They may hear “nobody read it”. Try: what you understood, and what is still missing.',
    rationale: 'To tell it all once more is the part of support that people hate most. What they wrote is there to be read.',
    examples: [
      {
        bad: 'Can you please explain the issue again?',
        good: 'So that I have this right: [the problem in their words]. What I still need is [one thing].',
      },
      {
        bad: 'Please describe your problem once more.',
        good: 'So that I have this right: [the problem in their words]. What I still need is [one thing].',
      },
      { bad: 'Please resend all the documents.', good: 'I have the invoice and the photo. Could you send me the receipt?' },
    ],
    nearMisses: [
      { text: "You won't have to explain this again." },
      { text: 'Let me explain the steps again, in fewer words.' },
      { text: "I'm sorry to ask again: which colour was it?" },
      { text: 'If it happens again, please tell us the time.' },
    ],
    sources: ['Dixon, Freeman & Toman 2010, customer effort'],
  },
  [
    {
      find: [
        '(explain|describe|tell (me|us)|outline|summarise|summarize|repeat) *6 (again|once more|one more time|from the (beginning|start))',
        '(fill in|fill out|complete|submit|send|upload|provide|enter) (us|me)? (all|the (form|documents|details|information|photos|whole *1)|everything) *3 (again|once more|one more time)',
        '(resend|resubmit|repeat) (all|everything|your (problem|issue|request|question|details)|the (form|documents|details|information))',
      ],
      unless: [negated, conditional, weDo, sentenceHas('sorry', 'apologise', 'apologize', 'without', 'should')],
      instead: [(hit, reply) => (isWhole(hit) ? { sentence: `${summaries(reply)[0]} What I still need is [one thing].` } : undefined)],
    },
  ],
  { when: upsetOrUnknown },
);

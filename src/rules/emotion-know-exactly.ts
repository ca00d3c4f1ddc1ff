import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, negated, sentenceHas } from '../engine/guards';
import { answersComplaint } from '../engine/situation';
import { isWhole } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'emotion-know-exactly',
    title: 'Sounds like a guess at their feelings',
    category: 'boilerplate',
    severity: 'suggestion',
    strictOnly: true,
    description: '“I know exactly how you feel”, “we’ve all been there”, “I know the feeling”.',
    message: 'They may think “no, you don’t”. Try: name what happened to them.',
    rationale: 'Nobody knows exactly. Their own facts, said back, show better that somebody has read them.',
    examples: [
      { bad: 'I know exactly how you feel.', good: '[What happened] is frustrating.' },
      { bad: 'I know the feeling.', good: '[What happened] is frustrating.' },
      { bad: "We've all been there.", good: '[What happened] is frustrating.' },
    ],
    nearMisses: [
      { text: 'I know exactly what happened: our form dropped your postcode.' },
      { text: 'I understand exactly what you mean.' },
      { text: 'I can only imagine how stressful this week has been.' },
      { text: 'I still hum the encore, so I know the feeling!', customer: 'Best concert ever, thank you!' },
    ],
    sources: ['Sharma et al. 2020, EPITOME'],
  },
  [
    {
      find: [
        '(i|we) {aside}? (know|understand|get|feel) (exactly|precisely|perfectly|just) how (you|it|that|this)',
        '(i|we) {aside}? know (how (you|it|that) (feel|feels|is)|what (you are going through|that is like|it is like)|the feeling)',
        '(i|we) have (all)? been there',
        'same (thing)? (has)? happened to (me|us)',
      ],
      unless: [inQuestion, negated, sentenceHas('ourselves')],
      instead: [(hit) => (isWhole(hit) ? { sentence: '[What happened] is frustrating.' } : undefined)],
    },
  ],
  { when: (reply) => reply.customer.length === 0 || answersComplaint(reply) },
);

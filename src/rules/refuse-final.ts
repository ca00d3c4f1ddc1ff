import { flagPhrases } from '../engine/flag-phrases';
import { conditional, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'refuse-final',
    title: 'Sounds like a closed door',
    category: 'refusal',
    severity: 'error',
    description: '“The decision is final”, “no further correspondence”, “case closed”.',
    message: 'They may feel shut out. Try: the reason, and where they can turn next.',
    rationale: 'A customer who cannot answer any more goes elsewhere to be heard: to reviews, the bank, a regulator.',
    examples: [
      { bad: 'The decision is final.', good: 'We decided this because [reason]. If you would like a second look, [route].' },
      { bad: 'No further correspondence will be entered into.', good: 'If you would like a second look, [route].' },
      { bad: 'The charge stands.', good: 'The charge is for [what]. If you would like a second look, [route].' },
    ],
    nearMisses: [
      { text: 'Your final bill is attached.' },
      { text: "I've marked the case as solved; reply any time to reopen it." },
      { text: 'The final decision is yours.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42', 'ISO 10002:2018'],
  },
  [
    {
      find: ['^ (the|this|our) decision is final $'],
      instead: [{ sentence: 'We decided this because [reason]. If you would like a second look, [route].' }],
    },
    {
      find: [
        '(decision|outcome|ban|result) (is|are|stands) (final|permanent|binding)',
        '(decision|charge|fee|invoice|outcome|cap|suspension|ban|position|fine) (stands|remains as)',
        'no (further)? (correspondence|right of|review|appeal|discussion)',
        'further (letters|requests|emails|mails|tickets|correspondence) *5 (not|without|will be)',
        '(case|file|matter|discussion|claim|chapter) (is)? (now)? (accordingly)? (closed|concluded|settled)',
        'there (will|is going to) (not)? be (no|any)? (refund|further review|exception~)',
        'we are done here',
        'is off the table',
        'out of the question',
      ],
      unless: [conditional, sentenceHas('because')],
    },
  ],
);

import { flagPhrases } from '../engine/flag-phrases';
import { actsBeside, conditional, sentenceHas } from '../engine/guards';
import { isWhole } from '../rewrite/words';

const helpful = sentenceHas('so', 'far', 'correctly', 'sorry', 'rightly', 'we');
const asStatement = ({ sentence }: { sentence: { question: boolean } }): boolean => !sentence.question;

export default flagPhrases(
  {
    id: 'condescend-check-understanding',
    title: 'Sounds like a test question',
    category: 'dismissive',
    severity: 'warning',
    description: '“Is that clear?”, “got it?”, “which part of … is unclear?”, “how hard can it be?”',
    message: 'They may feel talked down to. Try: ask whether you explained it well.',
    rationale: 'It checks the customer as a teacher checks a pupil. Whether it is clear depends on who explains.',
    examples: [
      { bad: 'Is that clear?', good: 'Is there anything I should explain better?' },
      { bad: 'Do you understand?', good: 'Is there anything I should explain better?' },
      { bad: 'What part of non-refundable is unclear?', good: 'A non-refundable fare stays with the airline, because [reason].' },
      { bad: 'I will not say it again.', good: 'In short: [answer].' },
    ],
    nearMisses: [
      { text: 'Does that make sense so far?' },
      { text: 'Is it clear which label goes on the box?' },
      { text: 'Did I understand you correctly?' },
      { text: 'Which part of the form is unclear? I will fill it in with you.' },
      { text: 'Got it, thank you!' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        '^ (got it|understood|understand|clear|capisce|capiche) $',
        '^ (is|was) (that|this|it|everything) (now|perfectly|finally)? (clear|understood) (now|enough)? $',
        '^ (do|did) (not)? you (not)? (understand|get|follow) (me|it|that|this)? $',
        '^ (have i|am i) (made|making|being)? (myself|this|that)? clear $',
      ],
      unless: [asStatement, helpful],
      instead: [(hit) => (isWhole(hit) ? { sentence: 'Is there anything I should explain better?' } : undefined)],
    },
    {
      find: [', (understood|capisce|is that clear|got it) $'],
      unless: [asStatement, helpful],
    },
    {
      find: [
        '(what|which) (part|bit|word) of *4 (is unclear|is not clear|do you not|did you not|is so hard)',
        'how (hard|difficult|complicated) (is|can|could|was) (it|that|this) (be|to)?',
        '(make|made) myself (perfectly|absolutely|very)? clear',
        'for the last time',
        'not (say|repeat|explain) (it|this|myself) again',
        'i repeat',
      ],
      unless: [conditional, sentenceHas('sorry', 'help', 'we'), actsBeside],
    },
  ],
);

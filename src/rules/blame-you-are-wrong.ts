import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, negated, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';
import { dropClause } from '../rewrite/clause';

export default flagPhrases(
  {
    id: 'blame-you-are-wrong',
    title: 'Sounds like a contradiction',
    category: 'defensive',
    severity: 'warning',
    description: '“You are mistaken”, “that is not true”, “I don’t agree”, “our records show otherwise”.',
    message: 'They may hear “I don’t believe you”. Try: what you see, and ask what they see.',
    rationale: 'A verdict on the person starts a debate. A fact with an invitation to compare does not.',
    examples: [
      { bad: 'You are wrong about the date.', good: 'What I can see here is [fact]. If you see something else, please send it to me.' },
      { bad: 'That is not true.', good: 'What I can see here is [fact]. If you see something else, please send it to me.' },
      {
        bad: 'Our records show otherwise.',
        good: 'What I can see here is [fact]. If you see something else, please send it to me.',
      },
    ],
    nearMisses: [
      { text: "You're right, and I'm sorry for the mix-up." },
      { text: "You're not wrong to be annoyed." },
      { text: 'If you are mistaken for somebody else, tell us.' },
      { text: 'The address we printed is incorrect, and I have changed it.' },
      { text: 'Your claim is duly noted, and Mara pays the 40 euros by Friday.', customer: 'The vase arrived broken.' },
      { text: 'Your claim is not closed: I have asked for the photos again.' },
    ],
    sources: ['Brown & Levinson 1987', 'Globe and Mail, readers’ most hated phrases'],
  },
  [
    {
      find: [
        'you are (simply|quite|just|however|sadly|clearly|very much|completely)? (wrong|mistaken|incorrect|misinformed|misguided|misreading)',
        '(that|this|it|which) is (simply|just|completely|totally|factually|plainly|also)? {aside}? (not true|untrue|false|nonsense|not accurate|not correct|not the case|absurd|insulting|total nonsense|not how it works)',
        '(simply|factually) (not true|false|untrue|wrong)',
        'our (records|logs|system|tracking|data|tracker|notes|benchmarks) (clearly)? (show|shows|say|says|tell|tells|indicate) (otherwise|differently|the opposite|another|a different)',
        '^ (not true|wrong|nonsense)',
      ],
      unless: [negated, conditional, sentenceHas('sorry', 'apologise', 'apologize')],
      instead: [dropClause('What I can see here is [fact]. If you see something else, please send it to me.')],
    },
    {
      find: '^ (for the record|let me set the record straight)',
      instead: [(hit, reply) => (/^[,:]/.test(reply.text.slice(hit.span.end)) ? '' : undefined)],
    },
    {
      find: [
        'for the record',
        'set the record straight',
        'i (do not|would not|can not) (quite|really)? (agree|think so|accept that|share)',
        '(i|we) (strongly|respectfully|completely|must|would|tend to|(would|will)? have to)? {aside}? disagree',
        '(i|we) (do not|can not|could not) (see|find|detect|identify) (any|an|a) (error|mistake|fault|wrongdoing) (on|at|from|in) (our|my) (end|side|part)',
        '^ (that|this|it) is (simply|just|quite)? impossible $',
        '(is|are|was|were) (entirely|purely)? by design',
        '(we|team) (disagrees|disagree|do not agree|do not consider us)',
        'this is not a (bug|regression|defect|fault|malfunction)',
        '(is|are|was|works|working|performs) (as|exactly as|within) (designed|intended|expected|specification|it should)',
        'your (expectation|expectations|assumption|assumptions|criticism) (is|are)',
        // A claim is also what an insurer or a shop works on.
        'your (claim|claims) (is|are) *1 (false|untrue|not true|wrong|incorrect|not correct|unfounded|baseless|groundless|unreasonable|exaggerated|absurd|nonsense)',
        'fail to see',
        'i stand by',
        '(has|have) always been',
        '(was|is|are) never (meant|intended|supposed) to',
        'there is no such (thing|issue|problem)',
        'what makes you (think|feel)',
        'why (would|should) (i|we|anyone)',
      ],
      unless: [negated, conditional, sentenceHas('sorry', 'apologise', 'apologize')],
    },
    {
      find: ['(that|this) (is)? (just|only)? (your|an) opinion'],
      unless: [inQuestion],
    },
  ],
  { when: upsetOrUnknown },
);

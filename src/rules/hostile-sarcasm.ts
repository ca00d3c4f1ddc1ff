import { flagPhrases } from '../engine/flag-phrases';
import { sentenceHas, type Guard } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

const plain: Guard = ({ text }) => !/[😂🤣😜😝🙄😏💀😉😅]/u.test(text);
const meant = sentenceHas('sorry', 'glad', 'happy', 'enjoy');

export default flagPhrases(
  {
    id: 'hostile-sarcasm',
    title: 'Sounds like a joke about it',
    category: 'unprofessional',
    severity: 'warning',
    description: '“Good luck with that”, “bravo”, “cry me a river”, laughing or winking faces, answered to somebody with a problem.',
    message: 'They may feel laughed at. Try: the plain answer.',
    rationale: 'Irony needs good will on both sides. A customer with a problem reads it as contempt.',
    examples: [
      { bad: 'Well, good luck with that.', good: 'If that does not work, please reply here.', customer: 'My order never arrived.' },
      { bad: 'Bravo, you found the only slow lane.', good: 'Lane four is slow, and we are fixing it today.' },
      { bad: 'Have you ever heard of a calendar?', good: 'The date is in the second line of the letter.' },
      { bad: 'It does that sometimes 😜', good: 'It does that when the battery is low.', customer: 'Your app is broken again.' },
    ],
    nearMisses: [
      { text: 'Good luck with the new job!' },
      { text: 'Whatever works best for you is fine with us.' },
      { text: 'Ha, glad you like it 😂', customer: 'Love the new mascot, made my day.' },
      { text: 'Oh no, your whole weekend! I am sorry.', customer: 'The heating broke down on Friday.' },
      { text: 'We take this very seriously.', customer: 'My parcel was stolen from your van.' },
    ],
    sources: ['SemEval-2022 Task 6, iSarcasmEval'],
  },
  [
    {
      find: [
        'good luck (with (that|this|it)|finding|getting) *1',
        '(cry me a river|boo hoo|slow clap|get a life|grow up|git gud|bless your heart|tut tut|my heart bleeds|be my guest)',
        '^ (oh|ah)? (bravo|big surprise|what a surprise|well done you)',
        '^ (well)? congratulations (, you|you|on (breaking|finding|reading|losing|discovering|managing))',
        '^ (wow|oh) , (a|an|another|so|what a) (whole|entire|brave|expert|genius|novel|surprise)',
        'another (expert|genius|detective|critic|one who|one of those)',
        '(a|an) (whole|entire) (novel|opera|saga|essay)',
        '(somebody|someone) *1 (got out of bed|woke up on|needs a (nap|hug|coffee|holiday)|got up on|has a lot of (free)? time|has too much (free)? time)',
        '(must be fun|fun) at parties',
        '(how|however) did you survive',
        'imagine the (tragedy|horror|drama)',
        'spare (us|me) the',
        'do you want a (medal|prize|cookie|trophy)',
        'ever heard of',
        'do (i|we) look like',
        '(reading|read|play|drive) *3 with your eyes (open|closed)',
        'i guess $',
        'if (that|it) makes you (happy|happier|feel better)',
        'thank you for (your|the) (lovely|charming|delightful|eloquent) (message|email|words|note|review)',
        '^ funny (that|how)',
        '^ guess (who|what|how many)',
        '^ seriously $',
        'how (very)? (convenient|considerate of you)',
        '(pardon|excuse) (me|us) for (not|having|trying|daring)',
        'thank (you)? for (the|your) (lecture|novel|sermon|friendly request)',
      ],
      unless: [meant],
    },
    { find: '{emoji}', unless: [plain, meant, (_, { customer, facts }) => !customer.length || facts.cheer] },
  ],
  { when: upsetOrUnknown },
);

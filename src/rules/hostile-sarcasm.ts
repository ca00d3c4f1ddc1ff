import { flagPhrases } from '../engine/flag-phrases';
import { followedBy } from '../engine/guards';

export default flagPhrases(
  {
    id: 'hostile-sarcasm',
    title: 'Sounds like a joke about it',
    category: 'unprofessional',
    severity: 'warning',
    description: '“Good luck with that”, “how convenient”, “lol”, winking faces, answered to somebody with a problem.',
    message: 'They may feel laughed at. Try: the plain answer.',
    rationale: 'Irony needs good will on both sides. A customer with a problem reads it as contempt.',
    examples: [
      { bad: 'Well, good luck with that.', good: 'If that does not work, please reply here.', customer: 'My order never arrived.' },
      { bad: 'lol that happens.', good: 'Thank you for telling us.', customer: 'The app keeps crashing and I lost my work.' },
      { bad: "We're gonna look at it cuz it is odd 😜", good: 'We are going to look at it today.', customer: 'Your app is broken.' },
    ],
    nearMisses: [
      { text: 'Good luck with the new job!' },
      { text: 'Whatever works best for you is fine with us.' },
      { text: 'Haha, glad you like it!', customer: 'Love the new mascot, made my day.' },
    ],
    sources: ['SemEval-2022 Task 6, iSarcasmEval'],
  },
  [
    {
      find: [
        'good luck with (that|this|it)',
        'how (very)? (convenient|considerate|nice of you|admirable)',
        'oh (great|wait|darling|well)',
        'funny (that|how)',
        'i guess $',
        '(lol|lmao|rofl|haha|hahaha|cuz|gonna|babe|hun|yikes|oof|omg|dude|bro|ur)',
        '^ guess (who|what|how)',
        'seriously $',
      ],
      unless: [followedBy(3, 'new', 'job', 'move')],
    },
  ],
  { when: (reply) => reply.customer.length === 0 || reply.signals.complaint },
);

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, reported } from '../engine/guards';
import { dropClause } from '../rewrite/clause';
import { speaker } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'shift-not-our-fault',
    title: 'Sounds like it is not your job',
    category: 'defensive',
    severity: 'error',
    description: '“Not our fault”, “we are not responsible”, “nothing to do with us”, “we never promised”.',
    message: 'They may feel left alone with it. Try: what you will do, and by when.',
    rationale: 'Who is at fault matters less to the customer than who will take care of it.',
    examples: [
      { bad: "That's not our fault.", good: 'We want to get this sorted for you: [action] by [date].' },
      { bad: 'We are not responsible for lost parcels.', good: 'We want to get this sorted for you: [action] by [date].' },
      { bad: 'That is not our fault, but I will ask the courier for you.', good: 'I will ask the courier for you.' },
      { bad: 'This has nothing to do with us.', good: 'We want to get this sorted for you: [action] by [date].' },
    ],
    nearMisses: [
      { text: 'This is our fault, and I am sorry.' },
      { text: "It's not your fault." },
      { text: "Whether or not it's our fault, I will get this fixed." },
      { text: 'I take responsibility for the delay.' },
    ],
    sources: ['Benoit, image repair theory', 'Davidow 2003'],
  },
  [
    {
      find: [
        'not (really|actually|entirely|all)? (our|my|the (company|store|shop)) (fault|mistake|problem|responsibility|error|job|doing|concern)',
        '{we} *1 (can not|are not|am not|will not) (be)? (held)? (responsible|liable|accountable|to blame|at fault)',
        'nothing to do with (us|our|me|the (store|shop|company))',
      ],
      unless: [conditional, reported],
      instead: [dropClause((reply) => `${speaker(reply)} want to get this sorted for you: [action] by [date].`)],
    },
    {
      find: [
        '(not|outside|beyond) *1 (our|my) (responsibility|remit|scope)',
        'nobody (at|on|in) our (end|side|company)',
        '{we} *1 (have)? never (promised|said|claimed|guaranteed|told|block~|intend~|meant|asked you)',
        '{we} (have)? (not|did not) (changed|change) (anything|any of)',
        'we do not (accept|recognise|recognize) (the|that|this|your|any)',
        '(delivered|correct|in order) (from|on|at) (our|my) (end|side)',
      ],
      unless: [conditional, reported],
    },
  ],
);

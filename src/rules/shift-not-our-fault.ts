import { flagPhrases } from '../engine/flag-phrases';
import { conditional, reported } from '../engine/guards';
import { leads } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'shift-not-our-fault',
    title: 'Denies responsibility',
    category: 'defensive',
    severity: 'error',
    description: '“Not our fault”, “we are not responsible”, “nothing to do with us”, “we never promised”.',
    message: 'This pushes the problem back to them. Try: what you will do about it, and when.',
    rationale: 'Who is at fault matters less to the customer than who will take care of it.',
    examples: [
      { bad: "That's not our fault.", good: 'I want to get this sorted for you: [action] by [date].' },
      { bad: 'We are not responsible for lost parcels.', good: 'I want to get this sorted for you: [action] by [date].' },
      { bad: 'This has nothing to do with us.', good: 'I want to get this sorted for you: [action] by [date].' },
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
        '(not|outside|beyond) *1 (our|my) (responsibility|remit|scope)',
        'can not come from (us|our)',
        'nobody (at|on|in) our (end|side|company)',
        '{we} *1 (have)? never (promised|said|claimed|guaranteed|told|block~|intend~|meant|asked you)',
        '{we} (have)? (not|did not) (changed|change) (anything|any of)',
        'the pattern is not us',
        'nothing *3 (office|we|i|team|staff) could have done',
        'ruling ourselves out',
        'we do not (accept|recognise|recognize) (the|that|this|your|any)',
        '(delivered|correct|fine|in order) (from|on|at) (our|my) (end|side)',
        'on our side this is closed',
      ],
      unless: [conditional, reported],
      instead: [
        (hit) =>
          leads(hit) || hit.from - hit.sentence.from <= 2
            ? { sentence: 'I want to get this sorted for you: [action] by [date].' }
            : undefined,
      ],
    },
  ],
);

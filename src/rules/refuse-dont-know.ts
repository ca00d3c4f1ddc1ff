import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, goesOn, inQuestion } from '../engine/guards';
import { noWayForward, upsetOrUnknown } from '../engine/situation';

export default flagPhrases(
  {
    id: 'refuse-dont-know',
    title: 'Sounds like a shrug',
    category: 'refusal',
    severity: 'suggestion',
    description: '“I don’t know”, “no idea”, “it’s a mystery to us as well”, and nobody finds out.',
    message: 'They may hear “ask somebody else”. Try: who will find out, and by when.',
    rationale: 'Nobody minds that you do not know yet. They mind that nobody will.',
    examples: [
      { bad: "I don't know.", good: 'I will ask the warehouse and answer by [date].' },
      { bad: 'No idea.', good: 'I will find out and answer by [date].' },
      { bad: 'The reason is a mystery to us as well.', good: 'We are looking for the cause; I will write on Monday.' },
    ],
    nearMisses: [
      { text: "I don't know yet, but I'll find out and email you by noon." },
      { text: "I'm not sure why that happened. Let me check with the warehouse." },
      { text: 'We know how important this is.' },
      { text: "I don't know what I would do without your photos." },
    ],
    sources: ['Nationwide Inbound, phrases to avoid'],
    strictOnly: true,
  },
  [
    {
      find: [
        '^ (sorry|honestly|unfortunately|well|hmm|sadly)? {we} {aside}? do not know (why|how|when|where|if|whether)? *5 $',
        '^ (sorry)? (no|not a) (idea|clue) *1 $',
        '{we} *1 have (no|not a) (idea|clue) *5 $',
        'your guess is as good as (mine|ours)',
        '^ (beats me|who knows) *1 $',
        '(hard|difficult|impossible) to say $',
        '{we} (can not|could not) (say|tell) $',
        'a (mystery|puzzle|riddle) to (us|me)',
      ],
      unless: [conditional, inQuestion, goesOn, followedBy(3, 'what', 'would', 'yet')],
    },
  ],
  { when: (reply) => upsetOrUnknown(reply) && noWayForward(reply) },
);

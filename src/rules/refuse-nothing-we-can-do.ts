import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, inQuestion, sentenceHas } from '../engine/guards';
import { leads } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'refuse-nothing-we-can-do',
    title: 'Says nothing can be done',
    category: 'refusal',
    severity: 'error',
    description: 'Dead ends: “there’s nothing we can do”, “my hands are tied”, “you’re out of luck”.',
    message: 'This is a dead end. Try: what is possible now, or who could do more.',
    rationale: 'There is nearly always something: a next route, a person, a date. The phrase says you did not look.',
    examples: [
      { bad: "There's nothing we can do.", good: 'What I can do now is [option].' },
      { bad: 'My hands are tied.', good: 'What I can do now is [option].' },
      { bad: "I'm afraid you're out of luck.", good: 'What I can do now is [option].' },
    ],
    nearMisses: [
      { text: 'Is there anything else I can do for you?' },
      { text: "There's nothing you need to do." },
      { text: "There is nothing we won't try to fix this." },
      { text: "There's nothing I can do from this screen, so I'm asking Ana to reverse it today." },
    ],
    sources: ['Fame Foundry, phrases that drive customers away'],
  },
  [
    {
      find: [
        '(there is)? nothing (more|else|further)? (that)? (we|i|anyone) can do',
        'nothing (to be done|that can be done|can be done)',
        'there is nothing to do',
        '(my|our) hands are tied',
        'you are out of luck',
        'can not be (helped|undone|reversed|changed|overturned|bypassed) , (by|not)',
      ],
      unless: [conditional, inQuestion, followedBy(5, 'so', 'but', 'except'), sentenceHas('asking', 'asked', 'instead')],
      instead: [(hit) => (leads(hit) || hit.from - hit.sentence.from <= 2 ? { sentence: 'What I can do now is [option].' } : undefined)],
    },
  ],
);

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import { leads } from '../rewrite/words';
import { upsetOrUnknown } from '../rewrite/need';

export default flagPhrases(
  {
    id: 'emotion-works-here',
    title: 'Says it works here',
    category: 'dismissive',
    severity: 'warning',
    description: '“Works fine on my end”, “it’s working for everyone else”, “most people manage”.',
    message: 'This says the trouble is theirs. Try: what you see, and one question to compare.',
    rationale: 'That it works elsewhere does not help somebody for whom it does not.',
    examples: [
      { bad: 'It works fine on my end.', good: "I'm not seeing the same here yet. Could you tell me [detail]?" },
      { bad: 'The page is working for everyone else.', good: "I'm not seeing the same here yet. Could you tell me [detail]?" },
      { bad: 'Most people manage it in a minute.', good: "I'm not seeing the same here yet. Could you tell me [detail]?" },
    ],
    nearMisses: [
      { text: 'After the update it should work fine again.' },
      { text: "I'm glad it is working well for you." },
      { text: 'Does it work fine in another browser?' },
    ],
    sources: ['Lazare 2004, On Apology'],
  },
  [
    {
      find: [
        '(works|working|runs|behaves|plays|worked) (perfectly|absolutely|just)? (fine|well|ok|okay|perfectly|smoothly|itself) (for (everyone|everybody|all|most|other|others|us|me)|on (my|our|mine)|here|at my|at our)',
        '(is|are) working (perfectly)? fine',
        'working for (everyone|everybody)',
        '(hardly|barely) anyone',
        '(everyone|everybody|most people|most users|most customers|most of our (users|guests|customers|students)) (else)? (can|manages|manage|finds|find|will recognise) *1',
        'anyone who has *1 (opened|used|done|seen|worked|tried)',
        'millions manage',
        '(smoothly|fine) here and',
      ],
      unless: [conditional, inQuestion, sentenceHas('sorry', 'glad', 'should', 'fixed', 'ensure', 'sure', 'so')],
      instead: [
        (hit) =>
          hit.from - hit.sentence.from < 4 || leads(hit)
            ? { sentence: "I'm not seeing the same here yet. Could you tell me [detail]?" }
            : undefined,
      ],
    },
  ],
  { when: upsetOrUnknown },
);

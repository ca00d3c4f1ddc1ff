import type { Hit, Reply } from '../engine/rule';
import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';
import { parts } from '../rewrite/clause';

export default flagPhrases(
  {
    id: 'emotion-works-here',
    title: 'Sounds like it is only their side',
    category: 'dismissive',
    severity: 'warning',
    description: '“Works fine on my end”, “it’s working for everyone else”, “most people manage”.',
    message: 'They may hear “it must be you”. Try: what you tested, and what comes next.',
    rationale: 'That it works elsewhere does not help somebody for whom it does not.',
    examples: [
      { bad: 'It works fine on my end.', good: 'I have not been able to see the problem here yet.' },
      { bad: 'The page is working for everyone else.', good: 'Could you tell me what you see on the page?' },
      { bad: 'Most people manage it in a minute.', good: 'Could you tell me which step it stops at?' },
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
        '(is|are|was|were|looks|seems) *1 (fine|ok|okay) (on|at|from) (my|our) (end|side)',
        'working for (everyone|everybody)',
        '(hardly|barely) anyone',
        '(everyone|everybody|most people|most users|most customers|most of our (users|guests|customers|students)) (else)? (can|manages|manage|finds|find|will recognise) *1',
      ],
      unless: [conditional, inQuestion, sentenceHas('sorry', 'glad', 'should', 'fixed', 'ensure', 'sure', 'so')],
      instead: [notSeenHere],
    },
  ],
  { when: upsetOrUnknown },
);

/** Only where the agent speaks of their own try; what works for others says nothing of that. */
function notSeenHere(hit: Hit, reply: Reply) {
  const [, whose] = /\b(?:on|at) (my|our)$|\b(?:for me|here)$/i.exec(hit.text) ?? [];
  const mine = /\b(?:my|me|here|mine)$/i.test(hit.text);
  const { tail, rest } = parts(hit, reply);
  if (!(whose ?? mine) || hit.from - hit.sentence.from > 2 || !/^(?:end|side|system|phone|computer|device|machine)?$/i.test(tail))
    return undefined;
  return { sentence: `${mine ? 'I' : 'We'} have not been able to see the problem here yet.${rest && ` ${rest}`}` };
}

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, negated, reported, sentenceHas } from '../engine/guards';
import { dropClause } from '../rewrite/clause';
import { speaker, uncapital } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'blame-your-fault',
    title: 'Sounds like it is their fault',
    category: 'blame',
    severity: 'error',
    description: '“Your mistake”, “user error”, “the problem is on your end”, “that one’s on you”.',
    message: 'They may hear “it’s your fault”. Try: what you found, and the next step.',
    rationale: 'Naming a culprit closes the conversation. What was found and what comes next keeps it open.',
    examples: [
      { bad: 'The problem is on your end.', good: 'Here is what I found: [finding].' },
      { bad: 'It looks like user error.', good: 'Changing [setting] should fix this.' },
      { bad: 'The delay was caused by your mistake.', good: 'The delay began with [cause]. The next step is [step].' },
    ],
    nearMisses: [
      { text: 'This is not your fault at all.' },
      { text: 'Through no fault of yours the order was split.' },
      { text: "There's nothing you need to do on your end." },
      { text: 'Could you check whether the light is green on your side?' },
    ],
    sources: ['Brown & Levinson 1987', 'Benoit, image repair theory'],
  },
  [
    {
      find: [
        'your (own)? (fault|mistake|error|negligence|carelessness|misunderstanding|doing)',
        '(user|operator|customer|human|usage) error',
        '(problem|issue|fault|error|delay|cause) (is|lies|was|must be|seems to be|appears to be) *2 (on|at|with|from) (your|the (customer|user|client)) (end|side|part|device)?',
        '(arises|arise|stems|comes|originates|originate) from (your|the client) (side|end)',
        '(caused|misconfigured|damaged) by (you|your|the (customer|user|client|tenant))',
        'you (broke|caused|misused|mishandled|damaged) (the|it|this|your|a)',
        'it was you (who|that)',
        'you are the (one|ones) who',
        'you are doing (something|it|this) wrong',
        '(is|was) (just)? asking for (it|trouble)',
        'be more careful',
      ],
      unless: [negated, conditional, inQuestion, reported, sentenceHas('nothing', 'no')],
    },
    {
      find: '^ the (problem|issue|fault|error) is (on|at) your (end|side)',
      unless: [conditional, inQuestion, reported],
      instead: [dropClause((reply) => `Here is what ${uncapital(speaker(reply))} found: [finding].`)],
    },
  ],
);

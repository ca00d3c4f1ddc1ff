import { flagPhrases } from '../engine/flag-phrases';
import { followedBy } from '../engine/guards';
import { endsClause } from '../rewrite/words';
import { upsetOrUnknown } from '../engine/situation';

/** In a longer reply the formula stands beside an answer. */
const MOST_WORDS = 40;

export default flagPhrases(
  {
    id: 'apology-any-inconvenience',
    title: 'Sounds like a standard apology',
    category: 'boilerplate',
    severity: 'suggestion',
    description: '“We apologise for any inconvenience this may have caused”: it fits everything and names nothing.',
    message: 'They may hear a form letter. Try: sorry for the thing that happened to them.',
    rationale: 'The formula is so worn that it is read as no apology; “any” even doubts that there was harm.',
    examples: [
      { bad: 'We apologise for any inconvenience caused.', good: 'We apologise for [what went wrong].' },
      { bad: 'Sorry for any inconvenience.', good: 'Sorry for [what went wrong].' },
      {
        bad: 'Please accept our apologies for any inconvenience this may have caused.',
        good: 'Please accept our apologies for [what went wrong].',
      },
    ],
    nearMisses: [
      { text: "I'm sorry for the inconvenience of a second trip to the store." },
      { text: 'Is there a time that is more convenient for you?' },
      { text: "I know it's inconvenient to resend the form, so I've prefilled it." },
    ],
    sources: ['Lazare 2004, On Apology'],
  },
  [
    {
      find: [
        'for any (and all)? inconvenience~ (this|that|it|which)? (has|may have|might have|may|might)? (caused|cause|causing)? (to)? (you|your family|your team)?',
        'for any inconvenience~ *1 (this|that|it|which|you) (may|might) (have)? (be)? *2 (caused|causing|experienced|felt|faced)? (to)? (you)?',
      ],
      unless: [followedBy(3, 'of')],
      instead: [(hit, reply) => (endsClause(hit, reply) ? 'for [what went wrong]' : undefined)],
    },
    {
      find: [
        'any (inconvenience|difficulties|frustration) (is regretted|you experienced|caused is regretted|with the)',
        'inconvenience regretted',
        'regret any inconvenience',
        '(confusion|misunderstanding) on your (side|end|part)',
      ],
    },
  ],
  { when: (reply) => upsetOrUnknown(reply) && reply.words <= MOST_WORDS },
);

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, followedBy, inQuestion, sentenceHas } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { insteadOfClause, parts } from '../rewrite/clause';
import { capital, speaker, textBefore, uncapital } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'refuse-nothing-we-can-do',
    title: 'Sounds like a dead end',
    category: 'refusal',
    severity: 'error',
    description: 'Dead ends: “there’s nothing we can do”, “my hands are tied”, “you’re out of luck”.',
    message: 'They may hear “we give up”. Try: what is possible now, or who can do more.',
    rationale: 'There is nearly always something: a next route, a person, a date. Naming it keeps them with you.',
    examples: [
      { bad: "There's nothing we can do.", good: 'What we can do now is [option].' },
      { bad: 'My hands are tied.', good: 'What I can do now is [option].' },
      { bad: "I'm afraid you're out of luck.", good: 'What I can do now is [option].' },
      {
        bad: 'There is nothing we can do because the parcel has left.',
        good: 'The parcel has left. What we can do now is [option].',
      },
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
        '(my|our) hands are tied',
        'you are out of luck',
      ],
      unless: [conditional, inQuestion, followedBy(5, 'so', 'but', 'except'), sentenceHas('asking', 'asked', 'instead')],
      instead: [because, insteadOfClause(whatICan)],
    },
  ],
);

function whatICan(reply: Reply, { text }: Hit): string {
  const who = /\bwe\b|\bour\b/i.test(text) ? 'we' : /\b(?:I|my)\b/.test(text) ? 'I' : uncapital(speaker(reply));
  return `What ${who} can do now is [option].`;
}

/** "…because the parcel has left": the reason comes first, then what is possible. */
function because(hit: Hit, reply: Reply) {
  const { tail, rest } = parts(hit, reply);
  const [, reason] = /^(?:because|as|since) (?=(?:the|your|our|it|this|that|we|you)\b)(.+)$/i.exec(tail) ?? [];
  if (!reason || rest || !/^(?:unfortunately,?\s*)?(?:there(?:['’]s| is) )?$/i.test(textBefore(hit, reply))) return undefined;
  return { sentence: `${capital(reason)}. ${whatICan(reply, hit)}` };
}

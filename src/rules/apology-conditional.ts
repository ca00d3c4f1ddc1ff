import { flagPhrases } from '../engine/flag-phrases';
import { followedBy } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { endsClause, textAfter, textBefore } from '../rewrite/words';

const aboutUs = followedBy(3, 'misunderstood', 'misread', 'duplicate', 'already', 'repeat', 'unclear', 'i', 'unsure', 'repeats');

export default flagPhrases(
  {
    id: 'apology-conditional',
    title: 'Sounds unsure that it happened',
    category: 'non-apology',
    severity: 'warning',
    description: '“Sorry if …”, “in case”, “any difficulties you may have had”: it doubts that anything happened.',
    message: 'The “if” can sound like you doubt them. Try: sorry for what happened.',
    rationale: 'A conditional apology questions whether there was any harm, so it does not count as one.',
    examples: [
      { bad: "I'm sorry if this caused you trouble.", good: "I'm sorry this caused you trouble." },
      { bad: 'We apologise if the page was confusing.', good: 'We apologise that the page was confusing.' },
      { bad: 'Sorry for any problems you may have had.', good: 'Sorry for [what went wrong].' },
    ],
    nearMisses: [
      { text: 'I am sorry we charged you twice.' },
      { text: 'Sorry if I misunderstood your question; did you mean the May invoice?' },
      { text: "I'm sorry about the delay. If you still have the label, please use it." },
      { text: 'Sorry if this is a duplicate of my earlier note.' },
    ],
    sources: ['Lazare 2004, On Apology', 'Kampf 2009', 'PHSO 2012, Listening and Learning'],
  },
  [
    {
      find: '(sorry|regret|apologise|apologize|apologies) if (this|that|it|the|our|your|you|we|any)',
      unless: [aboutUs],
      instead: [withoutDoubt],
    },
    {
      find: [
        '{sorry} for any (difficulty|difficulties|issue~|problem~|trouble|confusion|frustration|disappointment|distress|upset|worry|misunderstanding) (you|it|this|that)? (may|might) (have)? (had|have|be having|caused|cause|encounter~|experience~|faced|given)? (you)?',
        '(sorry|apologies) for any inconvenience you (may|might) (have)? (had|have|felt|experience~)?',
      ],
      instead: [(hit, reply) => (endsClause(hit, reply) ? `${hit.text.split(' ')[0] ?? ''} for [what went wrong]` : undefined)],
    },
    {
      find: [
        '{sorry} (in case|to (anyone|those|any))',
        '(^ should|to the extent that|to whatever extent) *8 , (i am|we are|i|we|you have my|that is)? (sorry|apologise|apologize|regret~)',
        'to the extent that',
        '(we|i)? regret it if',
        'regret (any impression|any inconvenience which)',
        'which (may|might) have been perceived',
        'may (feel|have felt|have perceived)',
      ],
      unless: [aboutUs],
    },
  ],
);

/** "Sorry if this may have caused any trouble" becomes "Sorry this has caused trouble": it happened. */
function withoutDoubt(hit: Hit, reply: Reply) {
  const said = `${hit.text}${reply.text.slice(hit.span.end, hit.sentence.span.end)}`;
  if (!textAfter(hit, reply) || / if any\b|\b(?:could|would|should|will|in any|at any|at all|ever)\b/i.test(said)) return undefined;
  const sure = said
    .replace(/ if /i, /^sorry/i.test(said) ? ' ' : ' that ')
    .replace(/\b(this|that|it) (?:may|might) have\b/i, '$1 has')
    .replace(/\b(you|we) (?:may|might) have\b/i, '$1 have')
    .replace(/\bany /gi, '');
  return /\b(?:may|might)\b/i.test(sure) ? undefined : { sentence: `${textBefore(hit, reply)}${sure}` };
}

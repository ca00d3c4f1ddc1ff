import { flagPhrases } from '../engine/flag-phrases';
import { followedBy } from '../engine/guards';
import { textAfter } from '../rewrite/words';

const aboutUs = followedBy(3, 'misunderstood', 'misread', 'duplicate', 'already', 'repeat', 'unclear', 'i', 'unsure', 'repeats');

export default flagPhrases(
  {
    id: 'apology-conditional',
    title: 'Apologises with an “if”',
    category: 'non-apology',
    severity: 'warning',
    description: '“Sorry if …”, “in case”, “any difficulties you may have had”: it doubts that anything happened.',
    message: 'The “if” doubts that it happened. Try: sorry for what went wrong.',
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
      find: '(sorry|regret) if (this|that|it|the|our|your|you|we|any)',
      unless: [aboutUs],
      instead: [
        (hit, reply) => (/^(?:sorry|regret)/i.test(hit.text) && textAfter(hit, reply) ? hit.text.replace(/ if /i, ' ') : undefined),
      ],
    },
    {
      find: '(apologise|apologize|apologies) if (this|that|it|the|our|your|you|we|any)',
      unless: [aboutUs],
      instead: [(hit) => hit.text.replace(/ if /i, ' that ')],
    },
    {
      find: [
        '(sorry|apologies) for any {trouble} (you|it|this) (may|might) (have had|have|be having|have caused|encounter|experience)',
        '(sorry|apologise|apologize|apologies) for any (difficulties|issue|issues|problems|trouble) (you)? (may|might) (have had|have|be having|encounter)',
      ],
      instead: [(hit) => `${hit.text.split(' ')[0] ?? ''} for [what went wrong]`],
    },
    {
      find: [
        '{sorry} (in case|to (anyone|those|any))',
        '(should|to the extent that|to whatever extent) *8 , (i am|we are|i|we|you have my|that is)? (sorry|apologise|apologize|regret~)',
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

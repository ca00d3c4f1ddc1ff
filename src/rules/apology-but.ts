import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, inQuestion, sentenceHas } from '../engine/guards';
import { textAfter } from '../rewrite/words';

const goodNews = sentenceHas(
  'now',
  'can',
  'already',
  'could',
  'please',
  'fixed',
  'way',
  'news',
  'glad',
  'today',
  'back',
  'refunded',
  'help',
);

export default flagPhrases(
  {
    id: 'apology-but',
    title: 'Takes the apology back with “but”',
    category: 'non-apology',
    severity: 'warning',
    description: '“Sorry, but …” followed by a refusal, a rule or a reproach.',
    message: 'The “but” takes the apology back. Try: two sentences, and an alternative.',
    rationale: 'What comes before a “but” is not believed. The explanation turns the apology into a defence.',
    examples: [
      { bad: "I'm sorry for the delay, but we don't guarantee dates.", good: "I'm sorry for the delay. We don't guarantee dates." },
      { bad: 'We apologise, however refunds are not possible.', good: 'We apologise. Refunds are not possible.' },
      { bad: 'Sorry about that but it is not our fault.', good: 'Sorry about that. It is not our fault.' },
    ],
    nearMisses: [
      { text: "I'm sorry for the delay, but your parcel is now on its way." },
      { text: 'Sorry to bother you again, but could you confirm the address?' },
      { text: "I'm sorry about the mix-up, but I've now corrected the invoice." },
    ],
    sources: ['Lazare 2004, On Apology', 'SkyVerge, blocked phrases'],
  },
  [
    {
      find: [
        'sorry *5 , (but|however)',
        'sorry *5 (but|however)',
        '(apologise|apologize|apologies|regret) *5 , (but|however)',
        '(apologise|apologize|apologies|regret) *5 (but|however)',
      ],
      unless: [goodNews, inQuestion, followedBy(4, 'will', 'have', 'should', 'hope', 'would', 'if')],
      instead: [
        (hit, reply) => {
          const said = hit.text.replace(/[,\s]+(?:but|however)$/i, '');
          const rest = textAfter(hit, reply).replace(/^[,\s]+/, '');
          if (!rest || (!/\s/.test(said) && !/^apolog/i.test(said))) return undefined;
          const start = reply.text.slice(hit.sentence.span.start, hit.span.start);
          return { sentence: `${start}${said}. ${rest.charAt(0).toUpperCase()}${rest.slice(1)}.` };
        },
      ],
    },
  ],
);

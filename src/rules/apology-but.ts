import { flagPhrases } from '../engine/flag-phrases';
import { followedBy, inQuestion, sentenceHas, type Guard } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { withOfferIfNo } from '../rewrite/offer';
import { capital, textAfter, textBefore } from '../rewrite/words';

const goodNews = sentenceHas('now', 'already', 'could', 'please', 'fixed', 'way', 'news', 'glad', 'today', 'back', 'refunded', 'help');

/** "but I can …", not "but I can't …". */
const can: Guard = (hit, reply) => {
  for (let i = hit.to; i < hit.sentence.to; i++) if (reply.word(i) === 'can' && reply.word(i + 1) !== 'not') return true;
  return false;
};

export default flagPhrases(
  {
    id: 'apology-but',
    title: 'Sounds like an apology taken back',
    category: 'non-apology',
    severity: 'warning',
    description: '“Sorry, but …” followed by a refusal, a rule or a reproach.',
    message: 'After “but” they hear only the no. Try: two sentences, then what you can offer.',
    rationale: 'What comes before a “but” is not believed. The explanation turns the apology into a defence.',
    examples: [
      { bad: "I'm sorry for the delay, but we don't guarantee dates.", good: "I'm sorry for the delay. We don't guarantee dates." },
      {
        bad: 'We apologise, however refunds are not possible.',
        good: 'We apologise. Refunds are not possible. What we can offer is [alternative].',
      },
      { bad: 'Sorry about that but it is not our fault.', good: 'Sorry about that. Here is what I can do: [action].' },
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
      unless: [goodNews, can, inQuestion, followedBy(4, 'will', 'have', 'should', 'hope', 'would', 'if')],
      instead: [asTwoSentences],
    },
  ],
);

/** "Sorry, but no", "sorry to say this, but no": there is no apology that could stand alone. */
const ALONE = /^(?:sorry|regret)$|\bto (?:say|tell|inform|disappoint|bother|repeat|interrupt)\b/i;

/** A reproach or a denial is no better in a sentence of its own. */
const ATTACKS = /^(?:you\b|your\b|(?:it|this|that) (?:is|was)(?: not|n['’]t) (?:our|my)\b)/i;

function asTwoSentences(hit: Hit, reply: Reply) {
  const said = hit.text.replace(/[,\s]+(?:but|however)$/i, '');
  const rest = textAfter(hit, reply).replace(/^[,\s]+/, '');
  return rest && !ALONE.test(said) && !ATTACKS.test(rest)
    ? { sentence: `${textBefore(hit, reply)}${said}. ${withOfferIfNo(`${capital(rest)}.`, reply)}` }
    : undefined;
}

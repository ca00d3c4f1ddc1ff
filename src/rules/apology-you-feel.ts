import { flagPhrases } from '../engine/flag-phrases';
import { followedBy } from '../engine/guards';
import type { Hit, Reply } from '../engine/rule';
import { parts } from '../rewrite/clause';
import { textBefore } from '../rewrite/words';

export default flagPhrases(
  {
    id: 'apology-you-feel',
    title: 'Sounds like their feelings are the problem',
    category: 'non-apology',
    severity: 'warning',
    description: '“Sorry you feel that way”, “sorry you are not satisfied”, “it’s a pity you didn’t like it”.',
    message: 'They may hear “it is only how you feel”. Try: sorry for what happened.',
    rationale: 'It makes the customer’s reaction the problem. Ombudsmen name it as the typical non-apology.',
    examples: [
      { bad: "I'm sorry you feel that way.", good: "I'm sorry about [what happened]." },
      { bad: 'We are sorry that you think our service is slow.', good: 'We are sorry about [what happened].' },
      { bad: "It's a pity you didn't like the game.", good: 'I am sorry about [what happened].' },
    ],
    nearMisses: [
      { text: "I'm sorry we let you down." },
      { text: "I'm sorry you're feeling unwell." },
      { text: "I'm sorry you found the glass broken when you opened the box." },
      { text: "I'm sorry you've had to contact us three times." },
    ],
    sources: ['PHSO 2012, Listening and Learning', 'Lazare 2004, On Apology'],
  },
  [
    {
      find: [
        'sorry (that|if|to hear that|to hear|to learn that)? (you|our *2) {aside}? (feel|felt|think|thought|consider|considered|perceive~|regard~|interpret~|believe)',
        '(sorry|apologise|apologize|regret) (that|to hear that|to hear)? you {aside}? (are|were) {very}? (not|offended|unsatisfied|dissatisfied|insulted|a fan)',
        '(sorry|regret) (that|to hear that|to hear)? you (do|did|can|could) not (like|share|enjoy|appreciate|agree|find it|recommend|see)',
        '(sorry|regret) (that)? you (took|take|found our|found the *2 (unhelpful|rude)|misunderstood|reckon|noticed|see it)',
        '(sorry|apologise|apologize|apologies|regret) (for|to (hear|see|read|learn)) (about)? (your|this) (brief|recent|low)? (rating|review|feedback|opinion|perception|view|disappointment)',
        '(sorry|regret) (that|if|to hear that)? (it|this|our *3|the *3|that) *1 (did|does|was|has) not *3 (expectation|expectations|satisfaction|taste|standards|suit)',
        '(did|has) not (suit your|match your|met your personal)',
        '(not to your|to your) (taste|liking|satisfaction)',
        '(pity|shame) (that)? you',
        'regret making you feel',
        'sorry to (cause|have caused) any (confusion|trouble|upset)',
      ],
      unless: [followedBy(2, 'unwell', 'ill', 'sick', 'unsafe', 'let', 'ignored', 'abandoned', 'worse')],
      instead: [aboutWhatHappened],
    },
  ],
);

/** Their feelings go, what the sentence says after them stays. */
function aboutWhatHappened(hit: Hit, reply: Reply) {
  const [sorry] = /^sorry/i.exec(hit.text) ?? [];
  const { rest } = parts(hit, reply);
  return sorry && { sentence: `${textBefore(hit, reply)}${sorry} about [what happened].${rest && ` ${rest}`}` };
}

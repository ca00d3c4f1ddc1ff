import { flagPhrases } from '../engine/flag-phrases';
import { conditional, negated, reported, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'hostile-accusation',
    title: 'Sounds like an accusation',
    category: 'unprofessional',
    severity: 'error',
    description: 'Lying, fraud or bad intent laid at the customer’s door: “nice try”, “a fake review”, “your story keeps changing”.',
    message: 'They may hear “you are a liar”. Try: what you have, and what would close the gap.',
    rationale: 'Most people who complain are honest, and one who is called a liar will fight to the end.',
    examples: [
      { bad: "You're lying about the delivery.", good: 'The tracking shows [status]. To trace it, I need [detail].' },
      { bad: 'Nice try, but the label is from another shop.', good: 'The label is from another shop. Could you check the box?' },
      { bad: 'This is clearly a fake review.', good: 'We could not find your visit. Which day was it?' },
      { bad: 'Your story changes with every email.', good: 'I have two dates for this. Which one is right?' },
    ],
    nearMisses: [
      { text: 'Nobody here thinks that you are lying.' },
      { text: 'I have blocked the fraudulent charge on your card.' },
      { text: 'It was a nice try by the team, and they lost in the last minute.' },
      { text: 'I am sorry: nobody should have asked whether you made this up.' },
      { text: 'If you are trying to get a refund, here is the form.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        'you are {aside}? (lying|a liar|liars|dishonest|a (fraud|scammer|cheat|thief|troll))',
        'you {aside}? (lied|cheated|faked|forged|invented) *1',
        'you are {aside}? trying to *1 (scam|cheat|trick|con|fool|extort|blackmail|pull)',
        '(this|that|it) is {aside}? (a|an)? (attempted)? (blackmail|extortion|scam|slander|libel|defamation)',
        'you (have)? {aside}? made (this|that|it|all of (this|it)|everything) up',
        '^ (haha|hahaha|well|ha)? nice try $',
        '^ (haha|hahaha|well|ha)? nice try , (but|we|i|the|that)',
        '(fake|bogus|made up|invented|false|dishonest) (review|reviews|complaint|complaints|claim|story)',
        '(defamatory|slanderous|libellous) (review~|statement~|post~|claim~)',
        'your (story|version) *3 (changes|gets better|keeps|does not add up|grows|falls apart)',
        '(not|were not) born yesterday',
        '(must be|written by|paid by|sent by|work for) (the|a|our|some|another) (competition|competitor|rival)',
        '(with|has) (zero|no|not one) other reviews',
        '{we} know (exactly)? (who you are|where you live|what you are up to|your (type|kind|sort))',
        'you conveniently (forget|leave|omit|ignore|left|forgot)',
      ],
      unless: [negated, conditional, reported, sentenceHas('nobody', 'sorry', 'apologise', 'apologize', 'somebody', 'someone')],
    },
  ],
);

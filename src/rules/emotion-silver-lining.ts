import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, sentenceHas } from '../engine/guards';
import { upsetOrUnknown } from '../engine/situation';

const shared = sentenceHas('sorry', 'apologise', 'apologize', 'thank', 'thanks');

export default flagPhrases(
  {
    id: 'emotion-silver-lining',
    title: 'Sounds like “be glad”',
    category: 'dismissive',
    severity: 'warning',
    description: '“At least you got …”, “it could be worse”, “others wait longer”, “less than a cup of coffee”.',
    message: 'They may hear “be glad it isn’t worse”. Try: that you see it, then what you do.',
    rationale: 'A comparison measures the trouble for them and finds it small. They wanted it seen.',
    examples: [
      { bad: 'At least you got the smaller parcel.', good: 'So far you have the smaller parcel; the other one comes on [date].' },
      { bad: 'It could have been worse.', good: 'I can see that this cost you the evening.' },
      { bad: 'Other patients wait much longer.', good: 'I know you have been waiting since March.' },
      { bad: 'A seat costs less than a pint.', good: 'A seat costs 3 euros a month.' },
    ],
    nearMisses: [
      { text: 'Please include at least your order number.' },
      { text: 'We should at least have called you.' },
      { text: 'It takes at least two weeks to clear.' },
      { text: "You're not the only one with this fault, and a fix comes on Monday." },
      { text: 'Carlo will be glad you wrote.' },
    ],
    sources: ['Lazare 2004, On Apology', 'Sharma et al. 2020, EPITOME'],
  },
  [
    {
      find: [
        '^ (but|and|well)? at least (you|it|the|your|we have|nobody|no one|they|there|he|she|this|that)',
        '(,|but|and) at least (you|it|the|your|we have|nobody|no one|they|there|he|she|this|that)',
        '(could|might|may) {aside}? (be|have been) (a lot|much|far|so much)? worse',
        'worse things (than|in)',
        '(look on|see) the bright side',
        '(nobody|no one) (died|was hurt)',
        'count yourself (lucky|fortunate)',
        'you (are|were|should be|can count yourself) {aside}? (lucky|fortunate) (that|to|it|we|they)',
        '(you (can|could|should|may|might|ought to)|just) be (glad|grateful|thankful|happy) (that|it|you|we|they)',
        '^ be (glad|grateful|thankful|happy) (that|it|you|we|they)',
        'everything happens for a reason',
        'if (that|it|this) is (any|some|a) (consolation|comfort)',
        '(other|others|many|some|most) *2 (have|are|had)? (waited|waiting|wait) (much|far|even|a lot)? longer',
        '(same|no different) for (everyone|everybody|anyone|all|the *1 others|any other)',
        'in (the|a) (same|comparable|similar) (boat|position)',
        'not the only *3 (in the|on this|on the) (world|earth|planet)',
        '(less|cheaper|no more) than (a|the price of *1|your *1|one) (cup of)? (coffee|latte|cappuccino|beer|pint|pizza|cocktail|flat white)',
        '(coffee|coffees|cappuccino|latte|flat white|beer|cocktails) (costs|cost) *1 more',
        'price of (a|one|two|half|the) *1 (coffee|coffees|cappuccino|beer|beers|cocktails|cocktail|stamp|sandwich)',
        '(look|think) (at|of) it (like|as|this) (that|way|a|an|the)',
      ],
      unless: [inQuestion, shared],
    },
  ],
  { when: upsetOrUnknown },
);

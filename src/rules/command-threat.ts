import { flagPhrases } from '../engine/flag-phrases';
import { negated, sentenceHas } from '../engine/guards';

const kept = sentenceHas(
  'sorry',
  'contract',
  'protect',
  'stolen',
  'temporarily',
  'requested',
  'asked',
  'fraud',
  'instalments',
  'glad',
  'card',
);

export default flagPhrases(
  {
    id: 'command-threat',
    title: 'Sounds like a threat',
    category: 'unprofessional',
    severity: 'error',
    description: 'Lawyers, blocking, “or else”, “one more … and”, “final warning”, “you have been warned”.',
    message: 'They may feel threatened, and answer in kind. Try: the date and the way to avoid it.',
    rationale: 'A threat ends the talk about the matter; from then on it is about who wins.',
    examples: [
      {
        bad: 'If you do not pay today, we will suspend your account.',
        good: 'The account stays open if the payment reaches us by [date].',
      },
      { bad: 'Our solicitor has seen your post.', good: 'I would like to sort this out with you: what happened?' },
      { bad: 'One more message like this and you are out.', good: 'I want to help, and I can as long as we keep this respectful.' },
      { bad: 'This is your final warning.', good: 'Please move the car by [date], so that the bins can be emptied.' },
    ],
    nearMisses: [
      { text: "If you don't receive it by Friday, we will refund you in full." },
      { text: "I'll block the stolen card for you now." },
      { text: 'We will report the bug to our developers.' },
      { text: 'Our legal team reads contracts all day, and yours lets you go in May.' },
      { text: "If you don't want it any more, we'll cancel the order free of charge." },
      { text: 'Send me one more photo and I will file it today.' },
      { text: 'You are out of coins; here are ten more.' },
    ],
    sources: ['Culpeper 2010, Journal of Pragmatics 42'],
  },
  [
    {
      find: [
        '(if|unless) you (do not|fail to)? *1 (pay|settle|comply|stop|remove|delete|return) *6 (we|i) (will|shall|have to) *2 (suspend|terminate|block|ban|blacklist|report|sue|prosecute|evict|disconnect|cancel|close|charge)',
        '(or|otherwise) (we|i) (will|shall|have to)? (suspend|terminate|block|ban|blacklist|sue|prosecute|evict|disconnect|involve (our|a|the) (lawyer~|solicitor~|police))',
        '(will|shall|going to|forced to|obliged to) (block|report|sue|ban|bar|blacklist|prosecute) (you|the address|this address)',
        '(our|my) (lawyer~|solicitor~|attorney~|legal (department|team)) *1 (read|reads|watches|waits|seen|looked|informed) *3 (along|too|as well|review~|post|posts|comment~|this)',
        '(statements|allegations|accusations|reviews|threats|insults) *8 to (our|my) (lawyer~|solicitor~|attorney~|legal (department|team))',
        '(see|meet) (you|each other|one another) in court',
        'one more (message|mail|email|word|post|ticket|complaint|remark|insult|review) *5 (and|or) (you|your *2|i|we) *1 (are|is|will)',
        '^ (once|one) more and (you|i|we)',
        '(this is|consider this) your *2 (final|last|only) *1 warning',
        '^ (final|last) (warning|demand) $',
        'you have been warned',
        'or else $',
        'you will regret',
        '(choose|weigh|watch|mind) your (words|tone|language)',
        'think (twice|well|carefully) before you (post|write|say|accuse|complain)',
        '(disposed of|removed|collected|cleared) *2 at your (cost|expense)',
        '(delete|remove|take down|change) your review or',
        'you are (barred|banned|blocked) $',
        'we know where you live',
      ],
      unless: [negated, kept],
    },
  ],
);

import { flagPhrases } from '../engine/flag-phrases';
import { inQuestion, sentenceHas } from '../engine/guards';

const handled = sentenceHas('sorry', 'contacted', 'asked', 'chasing', 'raised', 'spoken', 'ours');

export default flagPhrases(
  {
    id: 'shift-third-party',
    title: 'Sounds like somebody else’s job',
    category: 'excuse',
    severity: 'warning',
    description: 'The courier, the bank, a supplier or a volunteer as the culprit: “out of our hands”.',
    message: 'They may feel sent away. Try: what you will do with the others, and by when.',
    rationale: 'The customer bought from you. Whoever caused it, they need you to take it up.',
    examples: [
      { bad: 'This is out of our hands.', good: 'The next step sits with [who]; I will update you by [date].' },
      { bad: "It's the courier's fault.", good: 'The parcel got lost on its way to you; I will [action].' },
      { bad: 'You will have to take it up with your bank.', good: 'Your bank handles this part; tell them [details].' },
    ],
    nearMisses: [
      { text: "I've contacted the courier for you and will update you by Friday." },
      { text: 'Your bank usually needs 3 to 5 days to show the refund.' },
      { text: 'The courier lost the parcel, so I am sending a replacement today.' },
    ],
    sources: ['Davidow 2003', 'Page 2014, Journal of Pragmatics 62'],
  },
  [
    {
      find: ['^ (this|that|it) is out of our hands $'],
      instead: [{ sentence: 'The next step sits with [who]; I will update you by [date].' }],
    },
    {
      find: [
        '(out of|outside|beyond) (our|my|of our) (hands|control|influence)',
        "(courier's|bank's|carrier's|supplier's|manufacturer's|driver's|postal service's) (fault|mistake|problem|responsibility|end|side)",
        'take (it|this|that) up with (your|the)',
        '(depends|dependent|dependency|rely|relies) (on)? (the|them|third part~|our) (bank|supplier|provider|courier|municipality|partner)?',
        'we (only|just) (pass|sell|host|resell|relay)',
      ],
      unless: [handled, inQuestion],
    },
  ],
);

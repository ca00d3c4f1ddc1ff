import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'blame-implied',
  title: 'Sounds like a reproach',
  category: 'blame',
  severity: 'warning',
  description: 'Sentences that put the fault or the burden on the customer in words that no list has.',
  message: 'They may hear that it is their fault. Try: what happened, and the next step.',
  rationale: 'People defend themselves against a reproach even where it is only hinted at, and stop listening.',
  examples: [
    {
      bad: 'Had you opened the letter we sent in May, none of this would have happened.',
      good: 'The letter from May had the new date. I can move you to Thursday.',
    },
    {
      bad: 'It is your responsibility to check the address before you order.',
      good: 'The parcel went to the address on the order. I can send it again to the right one.',
    },
    {
      bad: 'You chose the cheapest ticket, so this should come as no surprise.',
      good: 'Your ticket cannot be moved, but I can put you on standby for free.',
    },
  ],
  nearMisses: [
    { text: 'You chose the blue one, and it ships today.' },
    { text: 'If you see the letter from May, it has the new date.' },
    { text: 'We should have checked the address before we shipped it.' },
  ],
  sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Zhang et al. 2018, Conversations Gone Awry'],
});

import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'blame-implied',
  title: 'Sounds like a hint of blame',
  category: 'blame',
  severity: 'warning',
  description: 'Sentences that put the fault or the burden on the customer in words that no list has.',
  message: 'They may hear that it is their fault. Try: what happened, and the next step.',
  rationale: 'People defend themselves against a reproach even where it is only hinted at, and stop listening.',
  examples: [
    {
      bad: 'If only you had read the label, you would have seen that it needs two batteries.',
      good: 'It needs two batteries, and the label is easy to miss. I have put two in the post.',
    },
    {
      bad: 'It was you who typed the wrong address, and the driver simply followed it.',
      good: 'The parcel went to the address on the order. I can send it again to the right one.',
    },
    {
      bad: 'You would have known this if you had looked at the page that you signed.',
      good: 'It is on page three. Here is the part that matters.',
    },
  ],
  nearMisses: [
    { text: 'You chose the blue one, and it ships today.' },
    { text: 'If you see the letter from May, it has the new date.' },
    { text: 'We should have checked the address before we shipped it.' },
  ],
  sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Zhang et al. 2018, Conversations Gone Awry'],
});

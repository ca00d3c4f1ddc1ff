import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'canned-implied',
  title: 'Sounds as if it could answer anything',
  category: 'boilerplate',
  severity: 'suggestion',
  description: 'Formulas that fit every message.',
  message: 'They may hear words for anybody. Try: one sentence with their own words in it.',
  rationale: 'Concrete words show that somebody listened.',
  examples: [
    { bad: 'We strive to provide the best possible experience to all our valued customers.', good: 'The queue on Saturday was too long.' },
    {
      bad: 'Your feedback is extremely valuable to us and helps us to improve our services.',
      good: 'I have told the kitchen about the cold soup.',
    },
    {
      bad: 'Your satisfaction is our top priority and we take all feedback very seriously.',
      good: 'I have moved your table away from the door.',
    },
  ],
  nearMisses: [
    { text: 'Thank you for the photo.' },
    { text: 'I have told the kitchen about the cold soup.' },
    { text: 'I am sorry that you stood there without a key.' },
  ],
  sources: ['Packard & Berger 2021'],
});

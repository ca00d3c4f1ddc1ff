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
    {
      bad: 'We strive to provide the best possible experience to all our valued customers.',
      good: 'You are right about the queue on Saturday.',
    },
    {
      bad: 'Your feedback is extremely valuable to us and helps us to improve our services.',
      good: 'I have told the kitchen about the cold soup.',
    },
    { bad: 'We apologize for any inconvenience this may have caused.', good: 'I am sorry that you stood there without a key.' },
  ],
  nearMisses: [
    { text: 'Thank you for the photo.' },
    { text: 'I have told the kitchen about the cold soup.' },
    { text: 'I am sorry that you stood there without a key.' },
  ],
  sources: ['Packard & Berger 2021'],
});

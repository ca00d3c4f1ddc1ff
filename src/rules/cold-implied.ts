import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'cold-implied',
  title: 'Sounds cold',
  category: 'cold',
  severity: 'suggestion',
  description: 'Curt, commanding or bureaucratic sentences without any courtesy.',
  message: 'They may feel like a case number. Try: a name, a thank you, or a please.',
  rationale: 'The customer cannot see a busy day, only a short sentence.',
  examples: [
    { bad: 'Claim rejected as per section 4.', good: 'I am sorry, I cannot pay this claim. Here is how you can ask for a second look.' },
    { bad: 'Your request has been denied.', good: 'I am sorry, I cannot change the date. Here is what I can do.' },
    { bad: 'Submit form B. Incomplete forms are rejected.', good: 'Could you send us form B? I will check that nothing is missing.' },
  ],
  nearMisses: [
    { text: 'Could you use the form on the website?' },
    { text: 'Thanks, that is all I need.' },
    { text: 'Your claim is approved and the money is on its way.' },
  ],
  sources: ['Yeomans et al. 2018, politeness R package'],
});

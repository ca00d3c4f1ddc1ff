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
    { bad: 'Claim rejected as per section 4.', good: 'I am sorry, section 4 leaves this out. Here is how to appeal.' },
    { bad: 'Use the form on the website.', good: 'Could you use the form on the website? I will watch for it.' },
    { bad: 'Incomplete submissions will not be processed.', good: 'One page is missing. Could you send page two?' },
  ],
  nearMisses: [
    { text: 'Could you use the form on the website?' },
    { text: 'Thanks, that is all I need.' },
    { text: 'Your claim is approved and the money is on its way.' },
  ],
  sources: ['Yeomans et al. 2018, politeness R package'],
});

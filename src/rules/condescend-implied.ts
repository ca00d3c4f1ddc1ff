import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'condescend-implied',
  title: 'Sounds dismissive',
  category: 'dismissive',
  severity: 'warning',
  description: 'Sentences that make the problem small or talk down.',
  message: 'They may feel made small. Try: say why you see it matters.',
  rationale: 'What is small to us was large enough for them to write.',
  examples: [
    {
      bad: 'It is only a small scratch that nobody else would even notice.',
      good: 'The scratch should not be there. I can offer a new lid or 15 euros back.',
    },
    { bad: 'Honestly, two days is not the end of the world.', good: 'Two days is longer than we promised.' },
    { bad: 'You will get used to it, most people do.', good: 'The old view is still there: choose it under Settings.' },
  ],
  nearMisses: [
    { text: 'It takes only two minutes, and I can stay on the line.' },
    { text: 'Two days is longer than we promised.' },
    { text: 'The scratch should not be there, however small it is.' },
  ],
  sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Packard & Berger 2021'],
});

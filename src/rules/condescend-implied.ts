import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'condescend-implied',
  title: 'Sounds as if it did not matter',
  category: 'dismissive',
  severity: 'warning',
  description: 'Sentences that make the problem small or talk down.',
  message: 'They may feel made small. Try: take it as seriously as they do.',
  rationale: 'What is small to us was large enough for them to write.',
  examples: [
    {
      bad: 'It is only a small scratch that nobody else would even notice.',
      good: 'The scratch should not be there. I can offer a new lid or 15 euros back.',
    },
    { bad: 'Honestly, two days is not the end of the world.', good: 'Two days is longer than we promised.' },
    { bad: 'Most people manage to work it out without any help.', good: 'It is not easy to find: the button is under Settings.' },
  ],
  nearMisses: [
    { text: 'It takes only two minutes, and I can stay on the line.' },
    { text: 'Most people use the button under Settings.' },
    { text: 'The scratch should not be there, however small it is.' },
  ],
  sources: ['Culpeper 2010, Journal of Pragmatics 42', 'Packard & Berger 2021'],
});

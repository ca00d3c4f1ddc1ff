import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'defensive-implied',
  title: 'Sounds like a defence',
  category: 'defensive',
  severity: 'warning',
  description: 'Sentences that argue, deny or justify instead of helping.',
  message: 'They may hear an argument. Try: what you understood, and what you will do.',
  rationale: 'A customer who is argued with remembers the argument, not the help.',
  examples: [
    {
      bad: 'We have thousands of happy customers and nobody has ever complained about this.',
      good: 'Thank you for telling us. I will look at the log today and write to you by five.',
    },
    {
      bad: 'Our records show that we called you twice, so I cannot accept that nobody tried.',
      good: 'I see two calls here. When would be a good time to reach you?',
    },
    {
      bad: 'We have always been open about this and your accusation is simply not true.',
      good: 'What I see here is a visit at ten. What did you see?',
    },
  ],
  nearMisses: [
    { text: 'The photo shows a green door. Is that yours?' },
    { text: 'Nobody has to wait in line: you can book a time here.' },
    { text: 'Our records show the visit at ten, so I have asked the driver.' },
  ],
  sources: ['Brown & Levinson 1987', 'Yeomans et al. 2020, Conversational Receptiveness'],
});

import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'vague-implied',
  title: 'No day or hour named',
  category: 'vague-timing',
  severity: 'suggestion',
  description: 'A promise of the company with a vague time or none.',
  message: 'They may keep waiting. Try: a day or an hour, even a late one.',
  rationale: 'A date that holds calms people even when it is far off.',
  examples: [
    { bad: 'Our team is looking into it and will get back to you.', good: 'Ana from the workshop will call you today before six.' },
    { bad: 'We will fix this in one of the next updates.', good: 'I fixed it ten minutes ago.' },
    { bad: 'We will get back to you as soon as we can.', good: 'I will write to you today by five.' },
  ],
  nearMisses: [
    { text: 'Ana from the workshop will call you today before six.' },
    { text: 'I fixed it ten minutes ago.' },
    { text: 'Could you get back to me with the number?' },
  ],
  sources: ['ISO 10002:2018', 'CFPB complaint process'],
});

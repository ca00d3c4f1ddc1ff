import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'hostile-implied',
  title: 'Sounds hostile',
  category: 'unprofessional',
  severity: 'error',
  description: 'Mockery, sarcasm, insult or threat in whatever words.',
  message: 'They may feel mocked, and share it. Try: the plain fact.',
  rationale: 'One sharp line is what is quoted, shared and remembered.',
  examples: [
    { bad: 'Wow, congratulations on finding the caps lock key.', good: 'I have read your message and will call you at ten.' },
    { bad: 'Maybe try reading next time, genius.', good: 'The steps are on page two; I have pasted them here.' },
    { bad: 'Go ahead and leave your little one star review, lol.', good: 'I would like to put this right first. Which table was it?' },
  ],
  nearMisses: [
    { text: 'Congratulations on your new job!' },
    { text: 'Maybe try the other cable first.' },
    { text: 'Feel free to leave a review when it is done.' },
  ],
  sources: ['Culpeper 2010, Journal of Pragmatics 42'],
});

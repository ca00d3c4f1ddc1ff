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
    { bad: 'Go ahead and leave your little one star review, lol.', good: 'I would like to put this right first. Which table was it?' },
    { bad: 'Well, somebody got out of bed on the wrong side today, lol.', good: 'I have read your message and will call you at ten.' },
    { bad: 'Oh wow, what a surprise, another expert who knows my job better than I do.', good: 'Could you tell me what you saw?' },
  ],
  nearMisses: [
    { text: 'Congratulations on your new job!' },
    { text: 'Could you try the other cable first?' },
    { text: 'Feel free to leave a review when it is done.' },
  ],
  sources: ['Culpeper 2010, Journal of Pragmatics 42'],
});

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'library-fees-sick',
  industry: 'library',
  title: 'Fees while in hospital',
  difficulty: 'easy',
  skills: ['empathy', 'solutions'],
  customer: 'Edith Rowntree',
  agent: 'Sam',
  ticket: [
    {
      from: 'customer',
      text: 'Hello. I have 38 euros of late fees. I was in hospital for seven weeks with my heart and books were the last thing on my mind. They are all back now. I do not want to make a fuss, but 38 euros is a lot for me.',
    },
  ],
  facts: [
    'Fees after an illness may be waived in full. No paper is needed.',
    'The card was blocked at 20 euros; it is open again as soon as the fees are waived.',
    'There is a home delivery on Wednesdays, free for people who cannot come.',
  ],
  good: letter(
    'Dear Ms Rowntree,',
    "Seven weeks in hospital with your heart: I'm sorry to hear it, and I hope you are getting stronger. You are making no fuss at all.",
    'I have waived the 38 euros today. You need not send us anything, and your card is open again.',
    'If the way to us is too long for now, we bring books to your home on Wednesdays, free of charge. Shall I put you down for next Wednesday, and is there something you would like to read?',
    'Kind regards,\nSam',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Rowntree,',
      'The 38 euros are waived today, and your card is open again. We also bring books to your home on Wednesdays, free of charge.',
      'Kind regards,\nSam',
    ),
    category: 'missing-empathy',
    rule: 'missing-vulnerability-care',
    answer: 'All of it is good news, and nobody asks how she is. Begin with her seven weeks and her heart, and then take the fees away.',
  },
};

export default scenario;

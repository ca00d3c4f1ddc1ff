import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'hotel-late-checkout-wrong',
  industry: 'hotel',
  title: 'Wrong about the price, and charming',
  difficulty: 'easy',
  skills: ['listening', 'solutions'],
  customer: 'Mr Abara',
  agent: 'Tess',
  ticket: [
    {
      from: 'customer',
      text: 'Dear hotel, a small thing. I see 25 euros on my bill for staying until 2 pm. I always stay until 2, it has always been free, and I rather think somebody on your side pressed the wrong button. Would you kindly take it off? Yours, Chidi Abara',
    },
  ],
  facts: [
    'Late check-out is free for members of the guest club. His membership ran out in April, so it was charged.',
    'A reminder was not sent to him.',
    'You may renew the membership free of charge today; then the 25 euros are taken off at once. The new bill goes out today.',
  ],
  good: letter(
    'Dear Mr Abara,',
    'Thank you for asking so kindly. You have always stayed until 2 pm without paying, and I found out why: it is free for members of our guest club, and your membership ran out in April. Nobody reminded you of it.',
    'If you like, I can renew it today free of charge. Then I take the 25 euros off at once, and the new bill reaches you today. Shall I do that?',
    'We look forward to your next late breakfast.',
    'Warm regards,\nTess',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Abara,',
      'Thank you for your message. That is not correct: late check-out is only free for members, and your membership ran out in April.',
      'I can renew it today free of charge and take the 25 euros off.',
      'Warm regards,\nTess',
    ),
    category: 'defensive',
    rule: 'blame-you-are-wrong',
    answer: '"That is not correct" wins the point and loses the guest. The reason for the charge says the same without a verdict.',
  },
};

export default scenario;

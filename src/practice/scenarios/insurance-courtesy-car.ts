import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'insurance-courtesy-car',
  industry: 'insurance',
  title: 'Where is my replacement car?',
  difficulty: 'easy',
  skills: ['follow-up', 'solutions'],
  customer: 'Tom Achterberg',
  agent: 'Ling',
  ticket: [
    {
      from: 'customer',
      text: "Hi, I was told I'd get a courtesy car while mine is in the garage. That was Monday, it's now Wednesday and I've heard nothing. I had to cancel a job in Ghent because of it. Can somebody tell me where it is?",
    },
  ],
  facts: [
    'The order for the car was never sent to the rental firm. It was sent today at 9 am.',
    'An estate car is ready at the Station Road branch tomorrow, Thursday, from 8 am. It can also be brought to his door by 10 am.',
    'Taxi costs from Monday to Wednesday are paid up to 60 euros with receipts.',
    'You send a text tomorrow at 7:30 am when the car is on its way.',
  ],
  good: letter(
    'Hi Tom,',
    "You waited since Monday and lost a job in Ghent because of it. I'm sorry; we never sent the order for your car to the rental firm, and that is on us.",
    'I sent it today at 9 am. An estate car is ready for you tomorrow, Thursday. You can collect it at the Station Road branch from 8 am, or it can be at your door by 10 am. Which do you prefer?',
    'I will text you tomorrow at 7:30 am when it is on its way. If you took taxis in these three days, please send me the receipts, and we pay up to 60 euros.',
    'Kind regards,\nLing',
  ),
  imperfect: {
    text: letter(
      'Hi Tom,',
      "I'm sorry that you have heard nothing and lost a job because of it. We did not send the order for your car.",
      'Somebody will get in touch with you about it.',
      'Kind regards,\nLing',
    ),
    category: 'vague-timing',
    rule: 'vague-owner',
    answer:
      'He asked where the car is. Name the place and the hour, and say that you will text him yourself, instead of leaving it to "somebody".',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'games-account-banned',
  industry: 'games',
  title: 'Insults after a ban',
  difficulty: 'hard',
  skills: ['calm', 'hand-off'],
  customer: '"Vexx" (Milo)',
  agent: 'Sara',
  ticket: [
    {
      from: 'customer',
      text: 'are you people actual idiots?? banned for "aim assist" lol. 6 years on this account. you couldnt find a cheater if he sat on your face. unban me you clowns',
    },
  ],
  facts: [
    'The ban came from an automatic check on 12 April. It has not been looked at by a person yet.',
    'A ban can be reviewed by a person. Kenji Mori from the review team does it and answers by Friday 6 pm, whatever the result is.',
    'You may not lift a ban yourself. His items and his name stay safe during the review.',
    'It helps the review if he tells which mouse and controller software was running on 12 April.',
  ],
  good: letter(
    'Hi Milo,',
    "Six years on one account, and then a ban from an automatic check: I can see why you are angry. I'm sorry that no person has looked at it yet. That comes next.",
    'I have passed it to Kenji Mori from our review team. He looks at what happened on 12 April and will write to you by Friday, 6 pm, whatever the result is. Your items and your name are safe until then.',
    "One thing would help him: which mouse and controller software was running that day? If you answer here, I'll add it to his notes.",
    'Regards,\nSara',
  ),
  imperfect: {
    text: letter(
      'Hi Milo,',
      "Thank you for the lecture. I'm sorry that nobody has looked at your ban yet.",
      'I have passed your ban to Kenji Mori from our review team. He will write to you by Friday, 6 pm.',
      'Regards,\nSara',
    ),
    category: 'unprofessional',
    rule: 'hostile-sarcasm',
    answer: 'Leave out the lecture: a jab for a jab starts a fight. Answer the question under the insult, has anybody looked at my ban?',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'city-permit-lost',
  industry: 'city office',
  title: 'A permit application that vanished',
  difficulty: 'medium',
  skills: ['apology', 'follow-up', 'hand-off'],
  customer: 'Bruno Keller',
  agent: 'Ines',
  ticket: [
    {
      from: 'customer',
      text: 'I handed in the plans for my ramp in February. My wife is in a wheelchair. On the phone one person says "in progress", the next says there is no file at all. I have asked four times. Do I have to build the thing without a permit?',
    },
  ],
  facts: [
    'The file was scanned under the wrong street and has been found today. It is complete.',
    'Ms Tanaka in the building department takes it over with priority. She decides by 14 March and calls him on Monday at 9 am to confirm.',
    'Until then the city lends out a mobile ramp, free of charge. It can be delivered on Tuesday.',
  ],
  good: letter(
    'Dear Mr Keller,',
    "I'm sorry. You handed in your plans in February, asked four times, and got four answers that did not fit together, while your wife has no way into her own home. That was our mistake: we had scanned your file under the wrong street.",
    'I found it today, and it is complete. I have passed it to Ms Tanaka in our building department, who will look at it first. She has everything, so you need not send it again. She will call you on Monday at 9 am and decide by 14 March.',
    'Until the ramp is built, we can give you a mobile one on loan, free of charge, and bring it on Tuesday. Would that help your wife?',
    'Kind regards,\nInes',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Keller,',
      "I'm sorry that you had to ask four times. We had scanned your file under the wrong street, and I have found it now.",
      'Ms Tanaka in our building department takes it over and will contact you as soon as possible.',
      'Kind regards,\nInes',
    ),
    category: 'vague-timing',
    rule: 'vague-time',
    answer: 'He has had four vague answers. Give him the day: she calls on Monday at 9 am. And offer the ramp that the city lends.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'garage-bill-higher',
  industry: 'garage',
  title: 'A bill that grew while the car stood there',
  difficulty: 'medium',
  skills: ['listening', 'solutions'],
  customer: 'Fabio Renzi',
  agent: 'Tilda',
  ticket: [
    {
      from: 'customer',
      text: "You told me 350 for the brakes. Now it's 720?! \"Additional parts.\" Nobody called me. I need the car for work and I can't pay that this month. Do you think I don't notice?",
    },
  ],
  facts: [
    'The calipers were rusted and had to be replaced; the mechanic did not call, which the garage promises to do above 10 % more.',
    'The labour for the calipers, 190 euros, may be taken off. That leaves 530.',
    'He can pay in three parts: 350 now, 90 in June, 90 in July, without interest.',
    'The old calipers are kept for him to see. The car can be collected today until 7 pm.',
  ],
  good: letter(
    'Hi Fabio,',
    "We told you 350, and then the bill said 720 without a call. I'm sorry. We promise to call before a repair costs more than 10 % extra, and we did not do it.",
    'Here is what happened: the calipers were rusted through and had to be replaced. I have kept the old ones for you to see. Because we did not ask you, I have taken off the labour, 190 euros, which leaves 530.',
    'You can pay that in three parts without interest: 350 now, 90 in June and 90 in July. The car is ready today until 7 pm. Would that work for you, or is another split easier?',
    'Kind regards,\nTilda',
  ),
  imperfect: {
    text: letter(
      'Hi Fabio,',
      "I'm sorry, but the calipers were rusted and had to be replaced. I have taken off the labour, 190 euros, which leaves 530.",
      'You can pay in three parts, and the car is ready today until 7 pm.',
      'Kind regards,\nTilda',
    ),
    category: 'non-apology',
    rule: 'apology-but',
    answer: 'A "but" takes the "sorry" back. Be sorry for the call that did not come, stop there, and explain the calipers afterwards.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'food-cold-and-late',
  industry: 'food delivery',
  title: 'Cold pizza and strong words',
  difficulty: 'easy',
  skills: ['calm', 'apology'],
  customer: 'Jerome Baptiste',
  agent: 'Mia',
  ticket: [
    {
      from: 'customer',
      text: '90 min for a pizza that came COLD and upside down. what a bunch of losers. give me my money back or i tell everyone in my building what a joke you are',
    },
  ],
  facts: [
    'The driver had four stops on one trip; that was planned badly.',
    'You may refund the whole order, 18.50 euros. It is on the card within 3 days.',
    'You may add a free delivery for the next order, valid for 30 days.',
  ],
  good: letter(
    'Hi Jerome,',
    "I'm sorry. You waited 90 minutes, and then the pizza was cold and upside down. We planned four stops into one trip, and that was our mistake.",
    'I have refunded the whole order, 18.50 euros. It is on your card within 3 days. If you give us another try within 30 days, the delivery is free.',
    'Regards,\nMia',
  ),
  imperfect: {
    text: letter(
      'Hi Jerome,',
      "I'm sorry that the pizza was cold. I have refunded the whole order, 18.50 euros. It is on your card within 3 days.",
      'If that is not enough, you are welcome to go elsewhere.',
      'Regards,\nMia',
    ),
    category: 'dismissive',
    rule: 'hostile-dare-to-leave',
    answer: 'The refund is just what he asked for. The last sentence throws it away; without it, he may well order again.',
  },
};

export default scenario;

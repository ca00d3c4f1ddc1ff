import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'travel-non-refundable',
  industry: 'travel',
  title: 'Too ill to fly on a ticket without refund',
  difficulty: 'medium',
  skills: ['empathy', 'solutions'],
  customer: 'Pilar Ochoa',
  agent: 'Ben',
  ticket: [
    {
      from: 'customer',
      text: 'I was in hospital with pneumonia on the day of the flight, I have the papers. Your site says "non-refundable" and the chat robot says no. 640 euros for two tickets. It was to be my mother\'s 70th birthday, she cried. Is there no person at your company?',
    },
  ],
  facts: [
    'The fare cannot be paid back, but the airport taxes can: 118 euros for both tickets, within 10 days.',
    'With a hospital letter you may give a voucher for the rest, 522 euros, valid for 18 months and open to any name.',
    'The voucher is sent on the day the letter arrives. She can send it as an answer to the email.',
  ],
  good: letter(
    'Dear Pilar,',
    "I'm Ben, and I have read your message from start to end. I'm sorry that you spent that day in hospital and that your mother's 70th birthday went by like this.",
    'I cannot pay back the fare itself, but here is what I can do. The airport taxes, 118 euros for both tickets, go back to your card within 10 days. For the remaining 522 euros I can give you a voucher that is valid for 18 months and open to any name, so your mother can choose when to go.',
    'For the voucher I need a copy of the hospital letter. Please send it as an answer to this email, and you will have the voucher on the same day.',
    'I hope you are breathing easily again.',
    'Kind regards,\nBen',
  ),
  imperfect: {
    text: letter(
      'Dear Pilar,',
      "I'm sorry that you were in hospital on the day of the flight. As per our terms and conditions, we cannot refund the fare. I can pay back the airport taxes of 118 euros within 10 days.",
      'With the hospital letter I can also give you a voucher of 522 euros, valid for 18 months.',
      'Kind regards,\nBen',
    ),
    category: 'excuse',
    rule: 'shift-policy-shield',
    answer: 'She knows the rule; the robot told her. Say in your own words what you cannot do, and put what you can do beside it.',
  },
};

export default scenario;

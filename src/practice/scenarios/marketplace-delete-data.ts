import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'marketplace-delete-data',
  industry: 'online marketplace',
  title: '"You sold my address"',
  difficulty: 'hard',
  skills: ['calm', 'listening', 'hand-off'],
  customer: 'Maren Iversen',
  agent: 'Jules',
  ticket: [
    {
      from: 'customer',
      text: 'Since I registered with you I get three spam calls a day, on a number that ONLY you have. You sold my data. Do not send me a standard text. I want to know what you have, who got it, and then I want it deleted. By law you have one month.',
    },
  ],
  facts: [
    'The company sells no data. A seller she bought from saw her number for the delivery, order 7731. It is possible that it came from there; it is not known.',
    'She gets all her stored data, with everybody who received any of it, by 2 June. Then it is deleted, except invoices, which the law keeps for ten years.',
    'Privacy officer Leo Brandstetter takes over. He has the message, looks into the seller and writes by Wednesday 5 pm.',
    'Numbers are hidden from sellers since today, if she wants; you have set it for her.',
  ],
  good: letter(
    'Dear Ms Iversen,',
    'Three spam calls a day on a number that you gave only to us: I understand why you think of us first. You ask for three things, and here is each of them.',
    'What we have and who got it: you will have the full list by 2 June. One thing I can see already is that the seller of order 7731 saw your number for the delivery. I do not know yet whether the calls come from there. We sell no data ourselves.',
    'Deletion: it follows right after the list, except for invoices, which the law keeps for ten years.',
    'I have passed this to Leo Brandstetter, our privacy officer. He has your message, looks into that seller, and will write to you by Wednesday, 5 pm. I have also hidden your number from all sellers as of today.',
    "I'm sorry for each of those calls.",
    'Kind regards,\nJules',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Iversen,',
      "Thank you for contacting us. We take data privacy very seriously. We sell no data. I'm sorry about the calls.",
      'Leo Brandstetter, our privacy officer, has your message. You will get the list from him, and then your data are deleted.',
      'Kind regards,\nJules',
    ),
    category: 'boilerplate',
    rule: 'canned-phrase',
    answer: 'She asked not to get a standard text, and the first two sentences are one. Begin with her three questions.',
  },
};

export default scenario;

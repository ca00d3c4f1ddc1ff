import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'gym-cannot-cancel',
  industry: 'gym',
  title: 'Still charged after cancelling twice',
  difficulty: 'hard',
  skills: ['apology', 'follow-up', 'solutions'],
  customer: 'Keisha Boateng',
  agent: 'Stefan',
  ticket: [
    { from: 'customer', text: 'I cancelled in January and you still take 34 a month. I cancelled AGAIN in March. When does this stop?' },
    { from: 'agent', text: 'Hi Keisha, your cancellation is being processed. Your gym team' },
    {
      from: 'customer',
      text: '"Being processed" for four months? It is May and you took it AGAIN. This is the fifth email and I am sick of it. Tomorrow I call my bank and dispute every payment.',
    },
  ],
  facts: [
    "Both cancellations were saved, but the contract ran in an old account too. That was the gym's mistake. It is closed as of today; the confirmation is attached.",
    'The payments from February to May, 4 times 34, 136 euros, are refunded today and on her account by Thursday.',
    'You check on Thursday that it has arrived and write to her by 5 pm.',
    'You may add 20 euros for her bank fees or time.',
  ],
  good: letter(
    'Hi Keisha,',
    "I'm sorry. You cancelled in January and again in March, wrote five emails, and we still took 34 euros a month. That was our mistake: your contract also ran in an old account that nobody closed.",
    'It is closed as of today, and the confirmation is attached. I have refunded all four payments from February to May, 136 euros, and added 20 euros for your time. Both will be on your account by Thursday.',
    'I will check on Thursday that the money has arrived and write to you by 5 pm. You are free to talk to your bank in any case; the attached confirmation is all they need.',
    'Regards,\nStefan',
  ),
  imperfect: {
    text: letter(
      'Hi Keisha,',
      "As we already told you, your cancellation was being processed. I'm sorry that it took so long.",
      'I have refunded 136 euros today. They will be on your account by Thursday, and I will check that they have arrived.',
      'Regards,\nStefan',
    ),
    category: 'defensive',
    rule: 'condescend-as-i-said',
    answer: '"As we already told you" makes the fifth email her fault. Say sorry for four months, and that the account is closed now.',
  },
};

export default scenario;

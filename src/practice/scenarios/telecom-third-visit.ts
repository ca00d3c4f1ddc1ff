import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'telecom-third-visit',
  industry: 'telecom',
  title: 'The engineer has not come three times',
  difficulty: 'hard',
  skills: ['apology', 'follow-up', 'calm'],
  customer: 'Marta Kowal',
  agent: 'Noor',
  ticket: [
    { from: 'customer', text: 'Your engineer was booked for the 4th. Nobody came. Then you booked the 9th. Nobody came. Will he ever?' },
    { from: 'agent', text: 'Hello Marta, the visit has been moved to the 12th, between 12 and 4 pm. Regards, Support' },
    { from: 'customer', text: 'It is the 12th and it is 5 pm. I stayed at home for the third time and guess what, nobody.' },
    {
      from: 'customer',
      text: 'I have lost three days of pay. If I do not have internet by the end of this week I am moving to somebody who owns a calendar. Third email, by the way.',
    },
  ],
  facts: [
    'The visits were booked without the flat number, so the engineer could not find the door and marked them as "no access". That was our entry mistake.',
    'The address is complete now. Engineer Tom Rask has a fixed slot on Thursday at 8 am and calls 30 minutes before.',
    "You may credit the month's fee of 39 euros. It shows on the next bill.",
    'You can write to her yourself on Thursday at 11 am to check that the line works.',
  ],
  good: letter(
    'Hi Marta,',
    "I'm sorry. You stayed at home three times and nobody came, and that cost you three days of pay. That was our mistake: we booked the visits without your flat number, so the engineer could not find the door.",
    "The address is complete now. Tom Rask, our engineer, will be with you on Thursday at 8 am and calls you 30 minutes before. I have also credited this month's fee of 39 euros; you will see it on your next bill.",
    'I will stay with this myself and write to you on Thursday at 11 am to check that your line works.',
    'Kind regards,\nNoor',
  ),
  imperfect: {
    text: letter(
      'Hi Marta,',
      "I'm sorry that nobody came to you three times. The visits are handled by an external contractor, and their calendar is theirs.",
      'Your new visit is on Thursday at 8 am. Tom Rask, the engineer, calls you 30 minutes before.',
      'Kind regards,\nNoor',
    ),
    category: 'excuse',
    rule: 'shift-third-party',
    answer: 'She pays you, so the contractor is your affair. Say what went wrong on your side, and who stays with it until the line works.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'telecom-roaming-bill',
  industry: 'telecom',
  title: 'A bill that makes no sense',
  difficulty: 'medium',
  skills: ['listening', 'solutions'],
  customer: 'Derek Amankwah',
  agent: 'Lena',
  ticket: [
    {
      from: 'customer',
      text: 'I do not understand this bill. My plan is 20 and it says 84. There is something called "roaming zone 2 session" eleven times. I was in Switzerland for a weekend and hardly looked at the phone. Is this even my bill?',
    },
  ],
  facts: [
    'Switzerland is zone 2 and is not part of the plan. The phone used data in the background 11 times, 64 euros in all.',
    'No warning text was sent, because the alert was switched off by default on older plans like this one.',
    'You may take off half of it, 32 euros, as a one-time credit. It is on the account within 2 days.',
    'The alert can be switched on; you may do this for him now.',
  ],
  good: letter(
    'Hi Derek,',
    "You expected 20 and found 84, with eleven lines that explain nothing. I'm sorry that the bill left you guessing. It is yours, and here is what those lines are.",
    'Switzerland is not part of your plan. Your phone used data in the background 11 times that weekend, even while you hardly looked at it. That came to 64 euros. A text should have warned you, and on older plans like yours that alert was switched off.',
    'So I have taken half of it off: 32 euros go back to your account within 2 days. I have also switched the alert on.',
    'Does this match what you see on page 2, or is one of the lines still unclear?',
    'Kind regards,\nLena',
  ),
  imperfect: {
    text: letter(
      'Hi Derek,',
      "I'm sorry about the surprise. Obviously, Switzerland is not part of your plan, so each data session was charged: 11 times, 64 euros in all.",
      'I have taken 32 euros off. They are on your account within 2 days, and the alert is switched on now.',
      'Kind regards,\nLena',
    ),
    category: 'dismissive',
    rule: 'condescend-obviously',
    answer: 'Leave out "Obviously". To him it was not, and that is why he wrote. The fact stands well without it.',
  },
};

export default scenario;

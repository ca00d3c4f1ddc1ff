import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'retail-wrong-size-twice',
  industry: 'clothing shop',
  title: 'The wrong size, twice, before a wedding',
  difficulty: 'medium',
  skills: ['apology', 'follow-up'],
  customer: 'Tendai Moyo',
  agent: 'Hanna',
  ticket: [
    {
      from: 'customer',
      text: 'I ordered a 40. You sent a 46. I sent it back, you sent... a 46! The wedding is on Saturday and I have no suit. Does anyone over there read labels?',
    },
  ],
  facts: [
    'The shelf label for this suit was swapped in the warehouse. It was put right today; your colleague Paolo measured the jacket himself.',
    'The size 40 leaves today by courier and arrives on Thursday before noon. The tracking link is sent when it leaves, at 3 pm.',
    'He can keep the 46 until the courier comes: the courier takes it back. No cost.',
    'You may give 15 % off this order, 33 euros.',
  ],
  good: letter(
    'Hi Tendai,',
    "I'm sorry. You ordered a 40 and we sent you a 46 twice, days before the wedding. That was our mistake: two shelf labels were swapped in our warehouse, and nobody noticed after your first return.",
    'My colleague Paolo has measured the jacket himself, and it is a 40. It leaves today by courier and arrives on Thursday before noon. The courier takes the 46 back at the door, so you have nothing to post or pay.',
    'You will get the tracking link at 3 pm. I have also taken 15 % off the order, which is 33 euros. I wish you a fine Saturday in it.',
    'Kind regards,\nHanna',
  ),
  imperfect: {
    text: letter(
      'Hi Tendai,',
      "I'm sorry that the wrong size came twice. The size 40 arrives on Thursday before noon, and the courier takes the 46 back.",
      'It is the wedding season, and our warehouse is extremely busy.',
      'Kind regards,\nHanna',
    ),
    category: 'excuse',
    rule: 'shift-excuse-workload',
    answer:
      'How busy you are is not his concern; he has no suit. Say what went wrong, two swapped labels, and that Paolo measured this one.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'games-child-purchases',
  industry: 'games',
  title: 'A child spent the holiday money',
  difficulty: 'medium',
  skills: ['listening', 'solutions', 'empathy'],
  customer: 'Agnes Dubois',
  agent: 'Theo',
  ticket: [
    {
      from: 'customer',
      text: 'My son is 9. He bought 23 "gem chests" on my tablet, 276 euros, that was our holiday by the lake. He did not understand that it is real money and neither did I know that he could buy with one tap. I feel so stupid. Can you do anything?',
    },
  ],
  facts: [
    'All 23 purchases are from one afternoon, Sunday the 6th. 3 chests were opened, 20 were not.',
    'You may refund the unopened ones, 240 euros, to the card within 5 days. For the 3 opened ones, 36 euros, you may refund half, 18 euros, once. That is 258 euros together.',
    'Purchases with one tap can be switched off: Settings, Family, Ask for password. You may send the link.',
  ],
  good: letter(
    'Hi Agnes,',
    "I'm sorry that your holiday money went this way. There is nothing stupid about it: one tap is all that the game asks for, and a child of 9 sees gems, not euros.",
    'Here is what I see. All 23 purchases are from Sunday afternoon, and 20 of the chests were never opened. I have refunded those 20, and half of the other three as well. That makes 258 euros, which will be on your card within 5 days.',
    'To keep it that way, you can switch off one-tap purchases: Settings, Family, Ask for password. Shall I send you the link for your tablet?',
    'Kind regards,\nTheo',
  ),
  imperfect: {
    text: letter(
      'Hi Agnes,',
      "I'm sorry about the holiday money. You should have set a password for purchases before giving the tablet to a child.",
      'I have refunded 258 euros; they will be on your card within 5 days. You find the switch under Settings, Family.',
      'Kind regards,\nTheo',
    ),
    category: 'blame',
    rule: 'blame-should-have',
    answer: 'She blames herself already. Drop the reproach and keep the useful half: how to switch one-tap purchases off from now on.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'utilities-power-cut-insulin',
  industry: 'energy supplier',
  title: 'No power and a fridge full of insulin',
  difficulty: 'hard',
  skills: ['empathy', 'hand-off', 'follow-up'],
  customer: 'Carlos Mendieta',
  agent: 'Aoife',
  ticket: [
    {
      from: 'customer',
      text: "The power has been off since 4 am. My daughter's insulin is in the fridge and it is getting warm. Your hotline plays music. I am frightened. When does the power come back?",
    },
  ],
  facts: [
    'A cable was cut at Mill Lane by roadworks. Repair is expected by 11:30 am, not certain.',
    'For medical needs there is a priority team: Fergus Daly. He brings a battery fridge within the hour, by 9:15 am. He has the address and his number goes by text.',
    'You write to the customer at 10 am and whenever the time of repair changes.',
    'If the daughter feels unwell: 112.',
  ],
  good: letter(
    'Dear Carlos,',
    "I'm sorry that you are frightened and heard only music from us. Your daughter's insulin comes first.",
    'I have passed this to Fergus Daly from our priority team. He is on his way with a battery fridge and will be at your door by 9:15 am. He has your address, and you get his number by text now. If your daughter feels unwell, please call 112 at once.',
    'About the power: a cable was cut at Mill Lane. We expect the repair by 11:30 am, and I cannot promise that hour yet. I will write to you at 10 am, and earlier if the time changes.',
    'I stay with this until your power is back.',
    'Aoife',
  ),
  imperfect: {
    text: letter(
      'Dear Carlos,',
      "Thanks so much for reaching out! I'm sorry about the power cut; a cable was cut at Mill Lane. We expect the repair by 11:30 am. Fergus Daly brings a battery fridge by 9:15 am.",
      'Have a wonderful day!',
      'Aoife',
    ),
    category: 'tone-mismatch',
    rule: 'emotion-cheer-mismatch',
    answer: 'He is frightened for his child. No cheer at the start or at the end; begin with the insulin and who is on the way.',
  },
};

export default scenario;

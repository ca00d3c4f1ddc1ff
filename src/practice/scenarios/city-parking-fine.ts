import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'city-parking-fine',
  industry: 'city office',
  title: 'A sarcastic letter about a fine',
  difficulty: 'medium',
  skills: ['calm', 'solutions'],
  customer: 'Felicity Grant',
  agent: 'Omar',
  ticket: [
    {
      from: 'customer',
      text: 'Congratulations to the city on its 60 euro parking fine! I only had to carry my father out of the car and up the stairs, how dare I stop for six minutes. Do you get a bonus per ticket or per tear?',
    },
  ],
  facts: [
    'The spot is a loading zone. A stop to help a person who cannot walk is allowed there, if it is shown.',
    "A doctor's note or a disability card of the father is enough. She can send a copy as an answer by 30 April. The fine is not due until it is decided.",
    'You decide within 3 days after the copy is there. There is no bonus for tickets.',
    'There is a blue card for carers that allows stops of 15 minutes; it is free.',
  ],
  good: letter(
    'Dear Ms Grant,',
    "You had your father to carry up the stairs, and came back to a fine of 60 euros. I'm sorry that such a day ended with it.",
    "Stopping in a loading zone is allowed for a person who cannot walk. The warden had no way to see the reason, and you can still show it: a copy of your father's disability card or a doctor's note is enough. Please send it as an answer to this email by 30 April, and I will decide within 3 days. Until then nothing is due.",
    'For the next time there is a blue card for carers. It allows stops of 15 minutes and is free. Shall I send you the form? And no, nobody here gets a bonus for tickets.',
    'Kind regards,\nOmar',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Grant,',
      'Your tone does not make this easier. In a loading zone you may stop for a person who cannot walk, if you can show it.',
      "You can send a copy of your father's disability card by 30 April, and I will decide within 3 days.",
      'Kind regards,\nOmar',
    ),
    category: 'blame',
    rule: 'blame-your-tone',
    answer: 'Sarcasm is anger with a hat on. Pass over it, see the father on the stairs, and go straight to how the fine can be dropped.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'airline-lost-suitcase',
  industry: 'airline',
  title: 'A suitcase lost on the way to a funeral',
  difficulty: 'hard',
  skills: ['empathy', 'follow-up', 'apology'],
  customer: 'Esperanza Ruiz',
  agent: 'Kofi',
  ticket: [
    {
      from: 'customer',
      text: 'My suitcase is missing since Monday. In it are my black dress and my late father\'s watch, which I was to lay in his grave tomorrow. Every day the website says "searching". Please, is anybody searching?',
    },
  ],
  facts: [
    'The suitcase was seen in Frankfurt on Tuesday; the tag had torn off. It was identified an hour ago by the watch.',
    "It flies tonight, lands at 6:10 am, and a driver brings it to her door by 7:30 am. The driver's name is Luis.",
    'You stay on it tonight and text her when it is on the plane, at about 10 pm, and when it has landed.',
    'She may buy clothes for the funeral up to 200 euros; the airline pays with receipts.',
  ],
  good: letter(
    'Dear Ms Ruiz,',
    'We have found your suitcase. I am so sorry for the loss of your father, and that you had to fear for his watch in these days.',
    'The tag had torn off, and the suitcase stood in Frankfurt from Tuesday. An hour ago we recognised it by the watch. It flies tonight and lands at 6:10 am, and our driver will bring it to your door by 7:30 am. His name is Luis.',
    'I stay on this tonight. I will text you at about 10 pm when it is on the plane, and again when it has landed. If you would rather not wait for the dress, please buy what you need for tomorrow; we pay up to 200 euros.',
    'With kind regards,\nKofi',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Ruiz,',
      'I am so sorry for the loss of your father. The suitcase was seen in Frankfurt. Please be patient while we bring it to you.',
      'With kind regards,\nKofi',
    ),
    category: 'vague-timing',
    rule: 'wait-be-patient',
    answer: 'The funeral is tomorrow; patience is what she does not have. Give the hours: 6:10, 7:30, and your two texts in the night.',
  },
};

export default scenario;

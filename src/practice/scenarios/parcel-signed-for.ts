import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'parcel-signed-for',
  industry: 'parcel service',
  title: '"Delivered", and nobody has it',
  difficulty: 'medium',
  skills: ['listening', 'follow-up'],
  customer: 'Anneliese Brandt',
  agent: 'Hugo',
  ticket: [
    {
      from: 'customer',
      text: 'The tracking says "delivered 11:42, signed by A. Brandt". That is me, and I was at work at 11:42, and this is not my signature. There is a laptop in that parcel. Are you telling me I signed in my sleep?',
    },
  ],
  facts: [
    'The GPS of the scanner shows Birch Street 9, not 19.',
    'Driver Emre goes to number 9 today between 5 and 6 pm and asks there.',
    'You call her by 6:30 pm today. If the parcel is not found, you open a claim tonight; the sender then pays out within 7 days.',
    'For the claim a copy of the invoice is needed.',
  ],
  good: letter(
    'Dear Ms Brandt,',
    "You were at work at 11:42, and the signature is not yours. I believe you: our scanner shows that the parcel was handed over at Birch Street 9, and you live at 19. I'm sorry about the fright over your laptop.",
    'Our driver Emre goes to number 9 today between 5 and 6 pm and asks for it. I will call you by 6:30 pm, whether he has found it or not.',
    'If it stays lost, I open a claim tonight, and you will have your money from the sender within 7 days. For that a copy of the invoice would help. Could you look for it until then?',
    'Kind regards,\nHugo',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Brandt,',
      "I'm sorry about the parcel. You claim that the signature is not yours, but the scanner shows that it was handed over.",
      'Our driver goes to Birch Street today between 5 and 6 pm, and I will call you by 6:30 pm.',
      'Kind regards,\nHugo',
    ),
    category: 'defensive',
    rule: 'blame-disbelief',
    answer: '"You claim" treats her as a suspect. Say back what she told you, and then what the scanner shows: number 9, not 19.',
  },
};

export default scenario;

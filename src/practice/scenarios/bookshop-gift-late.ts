import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'bookshop-gift-late',
  industry: 'bookshop',
  title: 'A birthday present that comes too late',
  difficulty: 'easy',
  skills: ['apology', 'follow-up', 'solutions'],
  customer: 'Lucy Hargreave',
  agent: 'Ivo',
  ticket: [
    {
      from: 'customer',
      text: 'I ordered the atlas for my dad\'s 80th on the 12th, "delivered by the 10th" you said. It\'s the 11th and your site says "preparing". He can\'t see well, so I chose large print specially. I\'m really disappointed.',
    },
  ],
  facts: [
    'The large-print edition is out of stock; nobody told her. It comes on the 15th.',
    'A signed card with a picture of the atlas can be emailed today by 5 pm, to print.',
    'The atlas goes out on the 15th by express and arrives on the 16th before noon. Postage of 8 euros is refunded.',
    'A shop in Leeds has one copy in large print; it can be collected there today until 6 pm.',
  ],
  good: letter(
    'Hi Lucy,',
    "I'm sorry. You chose the large print for your dad's 80th, we promised it by the 10th, and then we let you wait without a word. The edition had run out, and we should have told you.",
    'There are two ways to go. Our shop in Leeds has one copy in large print, and I can put it aside for you until 6 pm today. Or I send it by express: it arrives on the 16th before noon, and you get a card with a picture of the atlas by 5 pm today, to print and give on the day.',
    'Which one suits you? I have refunded the postage of 8 euros in any case.',
    'Kind regards,\nIvo',
  ),
  imperfect: {
    text: letter(
      'Hi Lucy,',
      'We are sorry if this caused you any trouble. The edition had run out. It goes out on the 15th by express and arrives on the 16th before noon.',
      'I have refunded the postage of 8 euros.',
      'Kind regards,\nIvo',
    ),
    category: 'non-apology',
    rule: 'apology-conditional',
    answer: 'No "if": it did cause trouble, she told you so. Be sorry for the broken date, and offer the copy in Leeds.',
  },
};

export default scenario;

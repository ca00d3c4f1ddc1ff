import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'utilities-estimated-bill',
  industry: 'energy supplier',
  title: 'An estimated bill of 900 euros',
  difficulty: 'medium',
  skills: ['listening', 'calm', 'solutions'],
  customer: 'Mrs Halvorsen',
  agent: 'Dean',
  ticket: [
    {
      from: 'customer',
      text: 'This must be a mistake. You want 912 euros for the winter. I live alone, I heat one room and I turn it down at night. The man on the telephone talked so fast I did not understand a word and then he said "it\'s all in the letter". I am 81. Please explain slowly.',
    },
  ],
  facts: [
    'The bill is estimated, because nobody read the meter. The estimate took the use of the family who lived there before.',
    'With the real number from the meter you can make a new bill within 2 days.',
    'A colleague, Rolf, can visit and read the meter on Thursday at 10 am. It is free. Or she reads the five black digits on the phone to you.',
    'Nothing is due until then. You call her on Friday at 11 am with the new amount.',
  ],
  good: letter(
    'Dear Mrs Halvorsen,',
    "You live alone, heat one room and turn it down at night. You are right to ask: 912 euros does not fit that. I'm sorry that we explained it so fast on the telephone. Here it is, slowly.",
    'Nobody read your meter this winter. So we guessed, and our guess came from the family who lived there before you. To make a bill that is yours, we need the number on your meter.',
    'My colleague Rolf can come on Thursday at 10 am and read it for you. That is free, and you need to do nothing. If you would rather read it yourself, it is the five black digits.',
    'You do not have to pay anything now. I will call you on Friday at 11 am, tell you the new amount, and we go through it together as slowly as you like.',
    'Kind regards,\nDean',
  ),
  imperfect: {
    text: letter(
      'Dear Mrs Halvorsen,',
      "I'm sorry that the bill is a worry. Please read the letter again, more slowly. The bill is estimated because nobody read the meter.",
      'Rolf can read it on Thursday at 10 am.',
      'Kind regards,\nDean',
    ),
    category: 'dismissive',
    rule: 'condescend-read-this',
    answer: '"It\'s all in the letter" is what the man on the telephone said, too. Explain it in three short sentences, at her pace.',
  },
};

export default scenario;

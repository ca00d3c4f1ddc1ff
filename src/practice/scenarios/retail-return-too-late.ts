import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'retail-return-too-late',
  industry: 'clothing shop',
  title: 'A return after 90 days, politely',
  difficulty: 'easy',
  skills: ['listening', 'solutions'],
  customer: 'Mr Lindholm',
  agent: 'Yara',
  ticket: [
    {
      from: 'customer',
      text: 'Good morning. I would like to return these boots, please. The heel squeaks and my wife says I sound like a gate. I believe you take things back for a year? I have worn them a few times since June. Many thanks, Olof Lindholm',
    },
  ],
  facts: [
    'Unworn goods are taken back for 30 days. The year he has in mind is the warranty for faults.',
    'A squeaking heel can be a fault. The workshop looks at it free of charge and repairs it within 7 days.',
    'He can hand the boots in at any shop, or you can send a free label.',
    'If it cannot be repaired, he gets his money back.',
  ],
  good: letter(
    'Good morning Mr Lindholm,',
    'Thank you for the picture of the gate, I could hear it. You are right about the year: it is our warranty for faults, and a heel that squeaks may well be one. The 30 days are for boots that were not worn.',
    'So let us look at the heel. Our workshop does that free of charge and has it repaired within 7 days. If it cannot be repaired, you get your money back.',
    'You can hand the boots in at any of our shops. Or shall I send you a free label for the post?',
    'Kind regards,\nYara',
  ),
  imperfect: {
    text: letter(
      'Good morning Mr Lindholm,',
      'Thank you for your message. We take back unworn boots within 30 days, so we cannot accept this return.',
      'Kind regards,\nYara',
    ),
    category: 'refusal',
    rule: 'missing-alternative',
    answer:
      'The rule is right and he is left with a squeak. Tell him what the year is for: the warranty, a free repair, or his money back.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'charity-double-donation',
  industry: 'charity',
  title: 'Taken twice from a small pension',
  difficulty: 'medium',
  skills: ['apology', 'listening', 'empathy'],
  customer: 'Wilma de Groot',
  agent: 'Anton',
  ticket: [
    {
      from: 'customer',
      text: 'I give 10 euros a month for the children, gladly. This month you took 100. I have a small pension and I could not pay the chemist yesterday, I was so ashamed in front of everybody. I do not want to stop, but I am very upset.',
    },
  ],
  facts: [
    'A form was read wrongly by the scanner: 100 instead of 10. Nobody checked it.',
    'The 90 euros are sent back today as an instant payment and arrive within the hour.',
    'The amount is set to 10 again. A second person now checks each form above 50 euros.',
    'You call her tomorrow at 10 am to hear whether the money has come.',
  ],
  good: letter(
    'Dear Ms de Groot,',
    "I'm sorry. You give 10 euros a month, we took 100, and so you stood at the chemist and could not pay. You had no reason to feel ashamed. The mistake was ours: our scanner read 100 on your form, and nobody checked it.",
    'I have sent the 90 euros back as an instant payment, which arrives within the hour. Your gift is set to 10 euros again, and from now on a second person checks each form above 50 euros.',
    'I will call you tomorrow at 10 am to hear whether the money has come. Thank you for standing by the children, and for telling us.',
    'Kind regards,\nAnton',
  ),
  imperfect: {
    text: letter(
      'Dear Ms de Groot,',
      "I'm sorry that we took 100 euros. At least the money was for a good cause. I have sent the 90 euros back, and they arrive within the hour.",
      'I will call you tomorrow at 10 am to hear whether the money has come.',
      'Kind regards,\nAnton',
    ),
    category: 'dismissive',
    rule: 'emotion-silver-lining',
    answer:
      'Nobody wants to be told what was good about it while they cannot pay the chemist. Drop that sentence and see her shame instead.',
  },
};

export default scenario;

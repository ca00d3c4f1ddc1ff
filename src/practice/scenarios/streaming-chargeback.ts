import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'streaming-chargeback',
  industry: 'streaming service',
  title: 'Charged after the free month',
  difficulty: 'medium',
  skills: ['solutions', 'hand-off', 'calm'],
  customer: 'Ayo Balogun',
  agent: 'Freya',
  ticket: [
    {
      from: 'customer',
      text: "Free month my foot. I cancelled on day 28 and you took 89 euros for a YEAR. Your help page goes in circles. Chargeback is filed with my bank tomorrow morning, I'm done.",
    },
  ],
  facts: [
    'The cancellation of day 28 is in the log. It stopped only the app subscription, not the one on the website.',
    'You may refund the 89 euros at once. It is on the card in 2 days. Both subscriptions are off now.',
    'If a chargeback is filed as well, the refund is held by the bank for up to 60 days.',
    'Rosa Klein in billing watches the payment and writes on Friday by noon.',
  ],
  good: letter(
    'Hi Ayo,',
    "You cancelled on day 28, and I can see that in our log. It only stopped the subscription in the app, while a second one on the website ran on and took 89 euros. I'm sorry; one cancellation should have been enough.",
    'Both are off now, and I have refunded the 89 euros. They will be on your card in 2 days. I have passed this to Rosa Klein in our billing team, who keeps an eye on the payment and will write to you by noon on Friday.',
    'The chargeback is yours to decide. If it is filed as well, your bank may hold the refund for up to 60 days, so without it you have your money sooner.',
    'Kind regards,\nFreya',
  ),
  imperfect: {
    text: letter(
      'Hi Ayo,',
      "I'm sorry about the 89 euros. You forgot to cancel the second subscription on the website. I have refunded the amount, and it is on your card in 2 days.",
      'Rosa Klein in our billing team will write to you by noon on Friday.',
      'Kind regards,\nFreya',
    ),
    category: 'blame',
    rule: 'blame-you-failed',
    answer: 'He did cancel, and could not know of a second one. Say the same without a culprit: "a second one on the website ran on".',
  },
};

export default scenario;

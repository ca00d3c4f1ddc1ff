import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'bank-card-frozen',
  industry: 'bank',
  title: 'Card blocked abroad',
  difficulty: 'medium',
  skills: ['calm', 'solutions', 'follow-up'],
  customer: 'Ibrahim Sesay',
  agent: 'Clara',
  ticket: [
    {
      from: 'customer',
      text: 'You froze my card while I am in Lisbon with two kids and 15 euros in my pocket!!! The hotel wants payment TODAY. I rang and waited 40 minutes and got cut off. What kind of bank does this??',
    },
  ],
  facts: [
    'The fraud check stopped the card after a payment of 410 euros to the hotel, because the hotel used a new terminal.',
    'The block is lifted since a minute ago. The hotel payment has to be tried once more.',
    'If it fails, he can take 300 euros in cash with an emergency code at any partner ATM; the code is valid until midnight.',
    'You look at the account again at 6 pm today and write to him then. Your direct number is in the signature of the email.',
  ],
  good: letter(
    'Hi Ibrahim,',
    "Your card works again as of a minute ago. I'm sorry that it stopped in a foreign city with two children beside you, and that our phone line cut you off after 40 minutes.",
    'Please try the hotel payment once more. Our fraud check had stopped it because the hotel used a new terminal, and the 410 euros will go through now.',
    'If it fails, I can send you an emergency code right away: with it you take out 300 euros at any partner ATM until midnight.',
    'I will look at your account at 6 pm today and write to you then. My direct number is below.',
    'Kind regards,\nClara',
  ),
  imperfect: {
    text: letter(
      'Hi Ibrahim,',
      "Please calm down, your card is fine. I'm sorry that the fraud check stopped it; the hotel used a new terminal. The block is lifted now, so you can try the payment once more.",
      'I will look at your account at 6 pm today and write to you then.',
      'Kind regards,\nClara',
    ),
    category: 'dismissive',
    rule: 'emotion-calm-down',
    answer: 'Nobody has ever calmed down because they were told to. "Your card works again" is what calms him, so begin with it.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'hotel-honeymoon-noise',
  industry: 'hotel',
  title: 'A honeymoon beside the lift shaft',
  difficulty: 'medium',
  skills: ['apology', 'listening', 'solutions'],
  customer: 'Sunita and Rob Pell',
  agent: 'Elif',
  ticket: [
    {
      from: 'customer',
      text: 'We booked the "quiet garden suite" for our honeymoon eight months ago. We got a room next to the lift machinery. It hums all night and clanks at six. Reception said "all rooms have some noise". We are still here until Sunday and honestly so disappointed.',
    },
  ],
  facts: [
    'The garden suite was given to a guest who extended their stay. Nobody told Sunita and Rob.',
    'Suite 31 on the garden side is free from today 2 pm until Sunday. The porter moves the bags.',
    'You may refund the price difference for the 2 nights that are over, 160 euros, to their card within 5 days.',
    'You are on duty until 8 pm and call their room at 4 pm.',
  ],
  good: letter(
    'Dear Sunita and Rob,',
    "You booked the quiet garden suite for your honeymoon eight months ago, and we put you beside the lift. I'm sorry. We gave your suite to a guest who stayed longer, and we told you nothing. That was our mistake, and the answer at reception made it worse.",
    'Suite 31, on the garden side, is yours from 2 pm today until Sunday. Our porter will move your bags, so you can stay out and enjoy the day.',
    'For the 2 nights so far I have refunded the difference of 160 euros; it is on your card within 5 days. I will call your room at 4 pm to hear whether it is as quiet as it should be.',
    'Warm regards,\nElif',
  ),
  imperfect: {
    text: letter(
      'Dear Sunita and Rob,',
      'We are sorry that you feel the room is too loud. Suite 31 on the garden side is free from 2 pm today until Sunday, and our porter will move your bags.',
      'I have refunded 160 euros for the 2 nights that are over; they are on your card within 5 days.',
      'Warm regards,\nElif',
    ),
    category: 'non-apology',
    rule: 'apology-you-feel',
    answer: 'The noise is not a feeling. Be sorry for what you did: you gave away the suite they had booked, and told them nothing.',
  },
};

export default scenario;

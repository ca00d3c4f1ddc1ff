import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'theatre-cancelled-show',
  industry: 'theatre',
  title: 'The show was cancelled, the train was not',
  difficulty: 'medium',
  skills: ['empathy', 'solutions'],
  customer: 'Magnus Holt',
  agent: 'Bea',
  ticket: [
    {
      from: 'customer',
      text: 'We travelled four hours to see my niece dance her first lead. At the door there was a sheet of paper: "cancelled due to illness". No text, no email. Train, hotel, dinner, all for nothing. She was in pieces. And you offer me "a ticket of equal value".',
    },
  ],
  facts: [
    'The decision came at 5 pm. An email was written and by mistake not sent.',
    'Tickets of 96 euros are refunded today, on the card within 5 days.',
    "The niece's understudy night is moved: she dances the lead on 14 June at 7 pm. You may give four seats in row 3, free.",
    'Train and hotel up to 250 euros may be paid with receipts, because of the missing email. Paid within 7 days.',
  ],
  good: letter(
    'Dear Mr Holt,',
    "You travelled four hours to see your niece dance her first lead and found a sheet of paper at the door. I'm sorry, for you and for her. We decided at 5 pm, wrote an email and did not send it. That was our mistake.",
    'Your niece dances the lead on 14 June at 7 pm. I would like to give you four seats in row 3 for that evening, free of charge. The 96 euros for your tickets are refunded today and on your card within 5 days.',
    'Because no word from us reached you in time, we also pay for the train and the hotel, up to 250 euros. Please send me the receipts, and you have the money within 7 days.',
    'Shall I put the four seats aside for you?',
    'Warm regards,\nBea',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Holt,',
      "I'm sorry about your evening. I understand your disappointment, but people do fall ill. The 96 euros are refunded today and on your card within 5 days.",
      'Your niece dances the lead on 14 June at 7 pm, and I can give you four seats in row 3.',
      'Warm regards,\nBea',
    ),
    category: 'defensive',
    rule: 'emotion-understand-but',
    answer: 'He does not blame the ill dancer. What hurt was that no word came. Say sorry for the email that was never sent.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'insurance-burst-pipe',
  industry: 'insurance',
  title: 'A claim turned down after a burst pipe',
  difficulty: 'hard',
  skills: ['empathy', 'solutions', 'hand-off'],
  customer: 'Nadia Petrov',
  agent: 'Gareth',
  ticket: [
    {
      from: 'customer',
      text: 'So that is what nine years of premiums are worth. A pipe bursts, my kitchen floor is ruined, I live with fans and buckets, and you write "claim declined, gradual damage". It was NOT gradual. It was a bang at 3 am. I am talking to my lawyer.',
    },
  ],
  facts: [
    'The assessor decided from photos. He saw old stains by the window, which are from something else.',
    'The decision can be looked at again. Senior assessor Maud Lindgren takes it over, visits on Tuesday at 9 am, and decides by 6 May.',
    "The plumber's report, if there is one, helps to show that it was sudden.",
    'A dryer can be hired now; you may pay for it up to 200 euros, whatever the decision is.',
  ],
  good: letter(
    'Dear Ms Petrov,',
    "A bang at 3 am, then fans and buckets in your kitchen, and then our letter. I'm sorry that our first answer was a no from photos alone, and that nobody came to see it.",
    'I have asked for a new decision and passed your case to Maud Lindgren, our senior assessor. She will visit you on Tuesday at 9 am and decide by 6 May. She has your photos and your account of that night, so you need not tell it again.',
    'Two things in the meantime. If your plumber wrote a report, please have it ready for Maud, because it can show that the damage was sudden. And you can hire a dryer today; we pay up to 200 euros for it, whatever the decision is.',
    'Kind regards,\nGareth',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Petrov,',
      "I'm sorry about your kitchen. You are mistaken about the cause: the photos show old stains by the window.",
      'Maud Lindgren, our senior assessor, will visit you on Tuesday at 9 am and decide by 6 May.',
      'Kind regards,\nGareth',
    ),
    category: 'defensive',
    rule: 'blame-you-are-wrong',
    answer: 'She was there and you were not. Say what the photos show and what they do not, and let Maud look before anybody is mistaken.',
  },
};

export default scenario;

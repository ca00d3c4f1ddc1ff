import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'charity-doorstep',
  industry: 'charity',
  title: 'A collector who would not leave',
  difficulty: 'medium',
  skills: ['listening', 'apology', 'follow-up'],
  customer: 'Henry Oduya',
  agent: 'Sofia',
  ticket: [
    {
      from: 'customer',
      text: "One of your collectors put his foot in my mother's door and told her that children would die if she did not sign. She is 88 and has been shaking since. She signed. I want that paper torn up and I want to know what you do with this man.",
    },
  ],
  facts: [
    'The form is cancelled. No money was taken. The confirmation is attached.',
    'The collector is off the street from today until this is cleared up. Foot in the door is forbidden.',
    'Her address is on the list of doors where nobody rings again.',
    'You talk to the collector on Thursday and call Henry on Friday at 4 pm to tell what came of it. You would like to ring his mother and say sorry, if she wants that.',
  ],
  good: letter(
    'Dear Mr Oduya,',
    "A foot in the door, a threat, and your mother of 88 is still shaking. I'm sorry. He was there in our name, so this is our responsibility.",
    'I have cancelled the paper. No money was taken, and the confirmation is attached. Nobody from us will ring at her door again.',
    'The collector is off the street as of today. I will talk to him on Thursday and call you on Friday at 4 pm to tell you what came of it.',
    'How is your mother now? If she would like that, I will ring her and say sorry to her myself.',
    'Kind regards,\nSofia',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Oduya,',
      "I'm sorry to hear this. If what you say is true, we will take it seriously. The form is cancelled, and no money was taken.",
      'I will talk to the collector on Thursday and call you on Friday at 4 pm.',
      'Kind regards,\nSofia',
    ),
    category: 'defensive',
    rule: 'blame-disbelief',
    answer: '"If what you say is true" calls him a liar before you have asked anybody. You can look into it without doubting him.',
  },
};

export default scenario;

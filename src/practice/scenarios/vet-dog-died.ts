import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'vet-dog-died',
  industry: 'vet',
  title: 'The bill after the dog died',
  difficulty: 'hard',
  skills: ['empathy', 'calm', 'solutions'],
  customer: 'Colm Brady',
  agent: 'Greta',
  ticket: [
    {
      from: 'customer',
      text: 'You let my dog die on the table and three days later you send me a bill for 1,140 euros. Like a garage. Bella was 12 and she was all I had since my wife went. I will not pay it and I want to know what happened in there.',
    },
  ],
  facts: [
    'Bella had a torn spleen and lost too much blood. Dr Amsel operated for two hours. The file shows no fault in the treatment.',
    'The bill goes out by itself after three days. It is stopped now; nothing is due until the talk.',
    'Dr Amsel would like to tell him herself what happened: tomorrow at 6 pm, in person or on the phone.',
    'The amount can be talked about on that evening; you may halve it and spread it over 12 months.',
    'Her collar and a paw print are kept for him.',
  ],
  good: letter(
    'Dear Mr Brady,',
    'I am so sorry about Bella. She was with you for 12 years and all you had since your wife went, and then a bill from us was the first word you got. That was heartless, and I am sorry for it.',
    "I have stopped the bill, and nothing is due now. You asked what happened. Bella's spleen was torn, and she lost too much blood; Dr Amsel operated for two hours to save her. She would like to tell you herself and answer whatever you want to ask: tomorrow at 6 pm, here with us or on the phone. Which would be easier for you?",
    'We can talk about the costs then, too. I can halve them and spread them over 12 months.',
    'We have kept her collar and a paw print for you.',
    'With warm regards,\nGreta',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Brady,',
      'The bill goes out automatically after three days, and I have stopped it. The spleen was torn, and Dr Amsel operated for two hours. She can talk to you tomorrow at 6 pm.',
      'I can halve the amount and spread it over 12 months.',
      'With warm regards,\nGreta',
    ),
    category: 'missing-empathy',
    rule: 'missing-empathy',
    answer: 'Not one word about Bella. Before the bill and the spleen comes the dog he has lost, by her name.',
  },
};

export default scenario;

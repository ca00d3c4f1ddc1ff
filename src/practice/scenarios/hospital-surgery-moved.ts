import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'hospital-surgery-moved',
  industry: 'hospital',
  title: 'Surgery moved for the second time',
  difficulty: 'hard',
  skills: ['empathy', 'apology', 'follow-up'],
  customer: 'Gwen Tallis',
  agent: 'Joseph',
  ticket: [
    {
      from: 'customer',
      text: 'My hip operation was in March. Then May. Now a letter says "a later date". I cannot sleep for the pain, I cannot get into the bath without my daughter. I am 74 and I am frightened that I will just be forgotten. Please tell me the truth.',
    },
  ],
  facts: [
    "Both dates were dropped because two of four theatres are closed for repairs. Nobody called her, which is against the clinic's own promise.",
    "The theatres open on 3 June. She has a fixed place on 11 June at 7:30 am; it is on the surgeon's list and confirmed.",
    'Nurse Adaeze Obi calls tomorrow at 10 am about stronger pain relief until then.',
    'You call her every Friday at 2 pm until the operation.',
  ],
  good: letter(
    'Dear Mrs Tallis,',
    "Thank you for telling me plainly how things are. I'm sorry. We moved your operation twice and sent you a letter without a date, while you lie awake in pain. We should have called you both times, and we did not.",
    "Here is the truth: two of our four theatres are closed for repairs and open again on 3 June. Your operation is on 11 June at 7:30 am. It is on the surgeon's list and confirmed.",
    'You have not been forgotten. Adaeze Obi, one of our nurses, will call you tomorrow at 10 am about stronger pain relief until then. And I will call you myself every Friday at 2 pm until the day comes.',
    'With kind regards,\nJoseph',
  ),
  imperfect: {
    text: letter(
      'Dear Mrs Tallis,',
      "Two of our four theatres are closed for repairs and open again on 3 June. Your operation is on 11 June at 7:30 am and is on the surgeon's list.",
      'A nurse, Adaeze Obi, will call you tomorrow at 10 am.',
      'With kind regards,\nJoseph',
    ),
    category: 'missing-apology',
    rule: 'missing-apology',
    answer:
      'All of it is true and useful, and she is still alone with it. Begin with her pain and her fear, and say sorry for two lost dates.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'cleaning-key-lost',
  industry: 'cleaning firm',
  title: 'They lost the key to her flat',
  difficulty: 'medium',
  skills: ['apology', 'solutions', 'follow-up'],
  customer: 'Beatrix Stone',
  agent: 'Dario',
  ticket: [
    {
      from: 'customer',
      text: 'Your cleaner lost my house key, I hear it from MY NEIGHBOUR, and when I call you the answer is "these things happen". I have not slept for two nights. I want new locks and I want to know why nobody told me.',
    },
  ],
  facts: [
    'The key was lost on Monday. The cleaner told the office, and the office did not tell the customer.',
    'A locksmith, Mr Pohl, can change the locks today at 3 pm. The firm pays the whole bill.',
    'Two new keys stay with her; from now on the firm keeps keys in a numbered safe and calls within the hour if one is missing.',
    'You call her at 5 pm today to hear whether all is done.',
  ],
  good: letter(
    'Dear Ms Stone,',
    "I'm sorry. We lost your key on Monday, you heard it from your neighbour, and you have not slept since. Our cleaner told our office at once, and we did not tell you. That was our mistake.",
    'I can send you Mr Pohl, a locksmith, today at 3 pm to change your locks. We pay the whole bill. Please answer this message or call me if another hour suits you better.',
    'From now on all keys are kept in a numbered safe, and if one is missing we call within the hour. I will call you at 5 pm today to hear whether all is done and whether you feel safe again.',
    'Kind regards,\nDario',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Stone,',
      "I'm sorry about the key. No worries, Mr Pohl can change your locks today at 3 pm, and we pay the whole bill.",
      'I will call you at 5 pm today.',
      'Kind regards,\nDario',
    ),
    category: 'dismissive',
    rule: 'emotion-no-worries',
    answer: 'She has not slept for two nights, so she does have worries. Leave the phrase out, and say why nobody told her.',
  },
};

export default scenario;

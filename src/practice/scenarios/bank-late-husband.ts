import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'bank-late-husband',
  industry: 'bank',
  title: "Closing her late husband's account",
  difficulty: 'hard',
  skills: ['empathy', 'hand-off'],
  customer: 'Ruth Eriksen',
  agent: 'Amir',
  ticket: [
    {
      from: 'customer',
      text: 'My husband Jon passed away on the 2nd. I have been to your branch twice and was sent home twice because a paper was missing. Yesterday your bank sent him a letter offering a loan. I opened it at the kitchen table. I cannot do this any more.',
    },
  ],
  facts: [
    'The death certificate from the second visit is on file. Nothing else is missing.',
    'You have stopped all letters to Jon today.',
    'Helen Marsh, who leads the bereavement team, takes over. She has read the file and calls on Wednesday at 10 am. Another time is possible.',
    'The account can be closed on that call. She does not need to visit the branch again.',
  ],
  good: letter(
    'Dear Mrs Eriksen,',
    'I am very sorry for your loss, and I am sorry for what we added to it. You came to us twice and were sent home, and then our letter to Jon reached your kitchen table. That should never have happened.',
    'I have stopped all letters to Jon today. We have the certificate from your second visit, and nothing else is missing, so you do not need to come to the branch again.',
    'I have passed everything to Helen Marsh, who leads our bereavement team. She has read the file and will call you on Wednesday at 10 am. You will not need to explain any of this again, and she can close the account with you on that call. If another time is easier, a line to me is enough.',
    'With kind regards,\nAmir',
  ),
  imperfect: {
    text: letter(
      'Dear Mrs Eriksen,',
      'I am sorry for your loss. Great news: we have the certificate from your second visit, so nothing else is missing!',
      'Helen Marsh from our bereavement team will call you on Wednesday at 10 am, and the account can be closed on that call.',
      'Have a lovely day,\nAmir',
    ),
    category: 'tone-mismatch',
    rule: 'emotion-bereaved-cheer',
    answer: 'Take the cheer out: no "great news", no exclamation mark, no "lovely day". Say sorry for the two visits and the letter, too.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'saas-feature-removed',
  industry: 'design software',
  title: 'The button they took away',
  difficulty: 'medium',
  skills: ['listening', 'solutions'],
  customer: 'Wiktor Nowak',
  agent: 'Jess',
  ticket: [
    {
      from: 'customer',
      text: 'Your new version removed the batch rename. I use it every day for 300 photos. Whoever decided this has clearly never worked. I pay for a tool, not for a surprise every quarter. Are you bringing it back or do I look for something else?',
    },
  ],
  facts: [
    'Batch rename was removed because few people used it. It is not planned to come back to the main window.',
    'The same can be done with the script "Rename many", which is free and takes 2 minutes to set up. You can send it.',
    'The old version 8.2 can be installed again and gets security updates until 31 December.',
    'You can put his case into the product meeting on Tuesday and tell him the answer on Wednesday.',
  ],
  good: letter(
    'Hi Wiktor,',
    "You rename 300 photos a day, and with the new version that button was gone without a word to you. I'm sorry; we should have told you before the update.",
    'Batch rename is not planned to come back to the main window. There are two ways to have it today. The free script "Rename many" does the same and takes 2 minutes to set up; I can send it to you. Or you can go back to version 8.2, which gets security updates until 31 December.',
    'I will bring your 300 photos to our product meeting on Tuesday and tell you on Wednesday what came of it.',
    'What else is part of your daily routine? It would help me to know which of the two suits you better.',
    'Kind regards,\nJess',
  ),
  imperfect: {
    text: letter(
      'Hi Wiktor,',
      "I'm sorry about the change. You can go back to version 8.2, which gets security updates until 31 December.",
      'Nobody else has complained about the new version.',
      'Kind regards,\nJess',
    ),
    category: 'defensive',
    rule: 'emotion-only-you',
    answer: 'It does not help him that others are content. Say back what he lost, 300 photos a day, and then show the two ways to have it.',
  },
};

export default scenario;

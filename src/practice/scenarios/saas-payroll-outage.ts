import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'saas-payroll-outage',
  industry: 'payroll software',
  title: 'The second outage this month',
  difficulty: 'hard',
  skills: ['apology', 'follow-up', 'calm'],
  customer: 'Priya Venkat',
  agent: 'Marco',
  ticket: [
    {
      from: 'customer',
      text: "Exports have been failing since 7 this morning. It's payday. That's the second outage this month and your status page is still green. 210 people do not get paid because of you. I have a call with your competitor at 3.",
    },
  ],
  facts: [
    'A database update at 6:50 am broke the export. Engineers are rolling it back; that ends at 1 pm at the latest.',
    'The status page is updated by hand and was forgotten. It is corrected.',
    "The payments file can be made by hand from the backup: engineer Ana Duarte does it for her now and sends it by 12 noon, in time for the bank's cut-off at 2 pm.",
    'You update her at 11:30 am and again at 1 pm. The report on the cause comes by Monday 5 pm.',
  ],
  good: letter(
    'Hi Priya,',
    "I'm sorry. It is payday, 210 people wait for their money, and our export has failed since 7 am, for the second time this month. A database update of ours broke it, and our status page stayed green because we forgot it. Both are our fault.",
    "You will not have to wait for the fix. I have asked Ana Duarte, one of our engineers, to make your payments file by hand from the backup. She will send it to you by 12 noon, before the bank's cut-off at 2 pm. The export itself works again by 1 pm at the latest.",
    'I will write to you at 11:30 am and at 1 pm, whatever the news is. By Monday, 5 pm, you will have a written report on the cause and on what we change so that there is no third time.',
    'Regards,\nMarco',
  ),
  imperfect: {
    text: letter(
      'Hi Priya,',
      "I'm sorry that the export has failed again while so many people wait for their money. That is our fault.",
      'Our engineers are on it, and the fix is in the pipeline.',
      'Regards,\nMarco',
    ),
    category: 'vague-timing',
    rule: 'next-step-without-time',
    answer:
      'With a deadline at the bank, "in the pipeline" is no answer. Give her the hour of the file, of the fix and of your next message.',
  },
};

export default scenario;

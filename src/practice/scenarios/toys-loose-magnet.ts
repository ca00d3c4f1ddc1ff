import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'toys-loose-magnet',
  industry: 'toy shop',
  title: 'A magnet came loose',
  difficulty: 'hard',
  skills: ['hand-off', 'apology', 'empathy'],
  customer: 'Johanna Falk',
  agent: 'Emil',
  ticket: [
    {
      from: 'customer',
      text: 'A magnet fell out of your "MagnoTrain" and my two year old had it in his mouth. I got it out. If I had been in the kitchen he would be in surgery now. I have photos and I am going to the local paper unless you take this off the shelves today.',
    },
  ],
  facts: [
    'The train has been taken off the shelves in all four shops since 10 am today, and off the website.',
    'Product safety lead Ulrich Sand takes over. He has the photos, calls today at 1 pm, has the train picked up by courier tomorrow at 9 am and reports it to the authority today.',
    'Please keep the train and the magnet away from the children and do not throw them away; they are needed for the test.',
    'If the boy could have swallowed one: emergency department, at once. You may refund the 45 euros.',
  ],
  good: letter(
    'Dear Ms Falk,',
    'I am so sorry. Your son had a magnet from our train in his mouth, and only your quick hand kept it from getting worse. I can imagine how frightening that was.',
    'Is it possible that he swallowed one? Then please go to the emergency department at once and do not wait for us.',
    'The train has been off our shelves and our website since 10 am today. I have passed this to Ulrich Sand, who leads product safety. He has your photos, reports it to the authority today, and will call you at 1 pm. Please keep the train and the magnet in a safe place; a courier collects them tomorrow at 9 am for the test.',
    'I have refunded the 45 euros. Whom you talk to about this is for you to decide, the paper included.',
    'Kind regards,\nEmil',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Falk,',
      "I'm sorry that the magnet came loose. It is just a small part, and luckily nothing happened.",
      'The train has been off our shelves since 10 am today. Ulrich Sand, who leads product safety, will call you at 1 pm.',
      'Kind regards,\nEmil',
    ),
    category: 'dismissive',
    rule: 'emotion-overreact',
    answer: 'For her something did happen. Leave out "just a small part" and "luckily"; see the fright, and ask after the boy.',
  },
};

export default scenario;

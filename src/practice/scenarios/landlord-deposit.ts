import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'landlord-deposit',
  industry: 'landlord',
  title: '"You are keeping my deposit for yourselves"',
  difficulty: 'medium',
  skills: ['calm', 'solutions'],
  customer: 'Chiara Lombardi',
  agent: 'Nils',
  ticket: [
    {
      from: 'customer',
      text: 'You are keeping 480 euros of my deposit for "a scratched worktop". It was scratched when I moved in! You people invent damage to fill your pockets. I want all of it back or I go to small claims court.',
    },
  ],
  facts: [
    'The list from the day she moved in says "worktop: signs of use", without photos. So it is not clear which scratch is old.',
    'Because there are no photos, you may pay back 480 euros in full, today. It arrives by Friday.',
    'Since last year photos are taken on the first day. Hers was before that.',
  ],
  good: letter(
    'Dear Chiara,',
    'You left the flat in good faith and then found 480 euros missing. I understand why that made you angry, and I have looked at the papers again.',
    'The list from the day you moved in says "worktop: signs of use", and there are no photos. We cannot tell an old scratch from a new one, so we should not have charged you for it. I\'m sorry.',
    'I have sent the 480 euros back today, and they will be on your account by Friday. We now take photos on the first day, so that nobody has to argue about a scratch again.',
    'Kind regards,\nNils',
  ),
  imperfect: {
    text: letter(
      'Dear Chiara,',
      "I'm sorry that we disagree. We do not invent damage. That is slander. As there are no photos from the first day, I have paid back the 480 euros today. They will be on your account by Friday.",
      'Kind regards,\nNils',
    ),
    category: 'unprofessional',
    rule: 'hostile-accusation',
    answer: 'She gets all she asked for, and an insult with it. Leave the quarrel out: the missing photos are reason enough.',
  },
};

export default scenario;

import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'food-nuts-in-curry',
  industry: 'food delivery',
  title: 'Nuts in a meal that was ordered without',
  difficulty: 'hard',
  skills: ['empathy', 'hand-off', 'apology'],
  customer: 'Simone Adler',
  agent: 'Ravi',
  ticket: [
    {
      from: 'customer',
      text: 'I ticked "no nuts" and wrote "ALLERGY" in the box. There were cashews in my curry. I spent the night in the emergency room with my throat closing. This could have killed me. My solicitor will write to you, I want to know how this happened.',
    },
  ],
  facts: [
    'The note was cut off on the printed order: the kitchen saw only the first 20 characters. That is a fault of the app.',
    'The note now prints in full, in all restaurants, since this morning. The restaurant is paused until it has been checked.',
    'Judith Kern, head of food safety, takes over. She has the order and this message, calls today at 2 pm and sends a written report by 9 May.',
    'You may refund the order, 23 euros, today, and pay the hospital costs when she sends the bill.',
  ],
  good: letter(
    'Dear Simone,',
    'I am so sorry. You told us about your allergy twice, and we still sent you cashews. A night in the emergency room with your throat closing must have been terrifying. How are you today?',
    'This is our fault. Our app cut your note off on the printed order, so the kitchen saw only part of it. Since this morning notes print in full everywhere, and the restaurant is paused until it has been checked.',
    'I have passed this to Judith Kern, our head of food safety. She has your order and your message, so you will not have to tell it again. She will call you today at 2 pm, and you will get her written report by 9 May.',
    'I have refunded the 23 euros today. Please send Judith the hospital bill when it comes, and we will pay it.',
    'Kind regards,\nRavi',
  ),
  imperfect: {
    text: letter(
      'Dear Simone,',
      'I am so sorry about the cashews and the night in the emergency room. The app does not allow longer notes, so the kitchen could not see yours.',
      'Judith Kern, our head of food safety, will call you today at 2 pm.',
      'Kind regards,\nRavi',
    ),
    category: 'excuse',
    rule: 'shift-system-says-no',
    answer: 'The app is yours. Say "our app cut your note off, and that is our fault", and what has changed since this morning.',
  },
};

export default scenario;

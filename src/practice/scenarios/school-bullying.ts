import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'school-bullying',
  industry: 'school',
  title: '"Nobody at this school does anything"',
  difficulty: 'hard',
  skills: ['empathy', 'listening', 'hand-off'],
  customer: 'Laszlo Varga',
  agent: 'Ms Bright',
  ticket: [
    {
      from: 'customer',
      text: 'My son Adam eats his lunch in the toilet because three boys from year 8 wait for him. I told his teacher in September. I told her again in November. He has stopped talking at home. I am worried sick and nobody at this school does anything.',
    },
  ],
  facts: [
    "The teacher noted both talks. Nothing was passed on. That was the school's failure.",
    'Farah Nasser, head of pastoral care, takes over today. She has both notes and this email. She calls today at 6 pm.',
    'From tomorrow Adam can eat in the library with two friends of his choice; the librarian is there.',
    "The three boys and their parents are spoken to on Thursday. Adam's name is not used.",
  ],
  good: letter(
    'Dear Mr Varga,',
    "Your son eats in a toilet because he is afraid, and at home he has gone silent. Thank you for writing a third time. I'm sorry that you had to: you told us in September and in November, and we noted it and did nothing. That was our failure.",
    'I have passed this to Farah Nasser, our head of pastoral care. She has both notes and your email, so you will not start again at the beginning. She will call you today at 6 pm.',
    "From tomorrow Adam can have lunch in the library with two friends of his choice, with the librarian in the room. On Thursday we speak to the three boys and their parents, without using Adam's name.",
    'Is there something that Adam himself would like us to do, or not to do, before then?',
    'Kind regards,\nEleanor Bright',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Varga,',
      "I'm so sorry that Adam eats his lunch in the toilet, and that you had to tell us a third time. That was our failure.",
      'I have passed this to our pastoral care team, and they will be in touch with you.',
      'Kind regards,\nEleanor Bright',
    ),
    category: 'handoff',
    rule: 'missing-handoff-detail',
    answer: '"The team will be in touch" is what he was told in September. Say who it is, what she knows already, and when she calls.',
  },
};

export default scenario;

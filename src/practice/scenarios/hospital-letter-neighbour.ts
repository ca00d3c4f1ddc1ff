import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'hospital-letter-neighbour',
  industry: 'hospital',
  title: 'Her test results went to the neighbour',
  difficulty: 'hard',
  skills: ['apology', 'hand-off', 'calm'],
  customer: 'Oksana Bilyk',
  agent: 'Peter',
  ticket: [
    {
      from: 'customer',
      text: 'My neighbour just handed me an OPENED envelope from you with my blood results in it. You wrote the wrong house number. The whole house knows now. I want to know who did this and I will report you to the data protection office.',
    },
  ],
  facts: [
    'The address was typed by hand at reception: number 14 instead of 41. It is corrected.',
    'The clinic must report this itself and has done so today. She may report it as well.',
    'Ines Falk, the data protection officer, takes over. She has all details, calls today at 4 pm, and sends a written report by 20 May.',
    'Results go to the patient portal only from now on, if she agrees.',
  ],
  good: letter(
    'Dear Ms Bilyk,',
    "I'm sorry. Your blood results are for your eyes only, and we sent them to your neighbour. It was our mistake: somebody at our reception typed number 14 instead of 41. You have every right to be angry and to report us.",
    'The address is corrected, and we have reported this ourselves today. If you agree, your results will only go to the patient portal from now on, with no more letters.',
    'I have passed this to Ines Falk, our data protection officer. She has all the details, so you will not have to tell it again. She will call you today at 4 pm, and you will get her written report by 20 May.',
    'Kind regards,\nPeter',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Bilyk,',
      'We apologise for any inconvenience caused. The address is corrected.',
      'Ines Falk, our data protection officer, will call you today at 4 pm and send a written report by 20 May.',
      'Kind regards,\nPeter',
    ),
    category: 'boilerplate',
    rule: 'apology-any-inconvenience',
    answer: 'Her health became talk of the house: that is no "inconvenience". Name what happened, and say that it was your mistake.',
  },
};

export default scenario;

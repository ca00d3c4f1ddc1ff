import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'school-bus-left',
  industry: 'school',
  title: 'A child left at the bus stop',
  difficulty: 'hard',
  skills: ['calm', 'apology', 'follow-up'],
  customer: 'Danielle Roux',
  agent: 'Mr Osei',
  ticket: [
    {
      from: 'customer',
      text: 'My six year old stood ALONE at a bus stop for 50 minutes yesterday because your driver did not stop. She came home soaked and crying. I rang the office three times, nobody picked up. If you think I will let this go you are very wrong.',
    },
  ],
  facts: [
    'The bus was driven by a substitute who had an old list of stops, without this one.',
    'The office phone was unattended from 3 to 4 pm because of a staff meeting.',
    "All drivers have today's list now. From tomorrow an adult from the school rides on the bus until the end of the month.",
    'The school has a number for emergencies that is answered until 6 pm: 555 0142.',
    'You, the deputy head, can meet her tomorrow at 8 am or call at 5 pm today.',
  ],
  good: letter(
    'Dear Ms Roux,',
    "I'm sorry. Your daughter is six, and she stood alone in the rain for 50 minutes because our bus did not stop. Then you rang three times and none of us picked up. Neither should have happened, and both are our fault.",
    'The driver was a substitute with an old list that did not have her stop. All drivers have the right list as of today, and from tomorrow one of us rides on the bus until the end of the month. During a meeting nobody was at our phone; for emergencies there is now 555 0142, which is answered until 6 pm.',
    'I would like to hear from you how she is. I will call you at 5 pm today, or we can meet tomorrow at 8 am if you prefer.',
    'Kind regards,\nKwame Osei, deputy head',
  ),
  imperfect: {
    text: letter(
      'Dear Ms Roux,',
      "I'm sorry that the bus did not stop for your daughter. The driver had an old list, and it is corrected now. Please choose your words with more care when you write to us.",
      'I will call you at 5 pm today.',
      'Kind regards,\nKwame Osei, deputy head',
    ),
    category: 'unprofessional',
    rule: 'command-threat',
    answer:
      'She is frightened and has every reason. Take the remark on her words out, and say instead what is different on the bus tomorrow.',
  },
};

export default scenario;

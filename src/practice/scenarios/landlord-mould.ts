import { letter } from '../letter';
import type { Scenario } from '../types';

const scenario: Scenario = {
  id: 'landlord-mould',
  industry: 'landlord',
  title: "Mould in the baby's room",
  difficulty: 'hard',
  skills: ['empathy', 'follow-up', 'apology'],
  customer: 'Yusuf Demir',
  agent: 'Katrin',
  ticket: [
    {
      from: 'customer',
      text: "I have reported the mould in the bedroom in October, December and January. Now the baby coughs all night. Your caretaker painted over it. PAINTED OVER IT. This is the fourth message and the last one before I go to the tenants' association.",
    },
  ],
  facts: [
    'The three reports were closed when the wall was painted. That was wrong.',
    'Dr Weiss, a building surveyor, comes on Monday at 8:30 am and measures. His report is there by Thursday, and the repair is ordered on the same day.',
    'You are the head of tenant care. You have taken the case over yourself and write on Thursday at 4 pm.',
    'A dryer and an air cleaner can be brought tomorrow by 6 pm, free of charge. The rent is lowered by 20 % from October until it is repaired.',
  ],
  good: letter(
    'Dear Mr Demir,',
    "Your baby coughs at night, and all we did was paint over the wall. I'm sorry. You reported it in October, December and January, and we closed your reports without mending the cause. That was our failure.",
    'I lead tenant care and have taken this over myself. Tomorrow by 6 pm we bring you a dryer and an air cleaner, free of charge. On Monday at 8:30 am Dr Weiss, a building surveyor, comes to measure. His report is there by Thursday, and we order the repair on the same day.',
    'I will write to you on Thursday at 4 pm with the report and the date of the repair. Your rent is lowered by 20 % from October until it is done.',
    'Has a doctor seen the baby? If the room cannot be used until Monday, tell me, and I will look for another way.',
    'Kind regards,\nKatrin',
  ),
  imperfect: {
    text: letter(
      'Dear Mr Demir,',
      "I'm sorry about the mould and the cough. Please air the room three times a day and keep the heating on.",
      'Kind regards,\nKatrin',
    ),
    category: 'handoff',
    rule: 'missing-escalation',
    answer: 'This is the fourth message, and a child is ill. It needs somebody with a name who takes it over, a surveyor and a date.',
  },
};

export default scenario;

import { flagPhrases } from '../engine/flag-phrases';
import { conditional, inQuestion, sentenceHas } from '../engine/guards';

export default flagPhrases(
  {
    id: 'shift-excuse-workload',
    title: 'Explains with their own workload',
    category: 'excuse',
    severity: 'suggestion',
    description: 'Volume, staffing, season or budget as the reason: “due to high volumes”, “we are all volunteers”.',
    message: 'A busy team is not their problem. Try: when they will have an answer.',
    rationale: 'Responsibility and repair count for more in an apology than the reason for the trouble.',
    examples: [
      { bad: 'We are extremely busy at the moment.', good: 'You will have an answer by [date].' },
      { bad: 'Due to high volumes, replies are slow.', good: 'You will have an answer by [date].' },
      { bad: 'We are short-staffed this week.', good: 'You will have an answer by [date].' },
    ],
    nearMisses: [
      { text: "We're short-staffed this week, and that's no excuse for the silence." },
      { text: 'If the line is busy, press 2 to request a call back.' },
      { text: "You must be very busy, so I'll keep this short." },
    ],
    sources: ['Lewicki, Polin & Lount 2016'],
  },
  [
    {
      find: [
        '(due to|because of|owing to|given) *3 (volume|volumes|demand|staffing|staff shortage|shortages|workload|backlog|holidays|season|number of)',
        '{we} (are|have been) {very}? (busy|swamped|overwhelmed|understaffed|short staffed|stretched)',
        '(all volunteer|volunteers)',
        '(limited|no longer have the|not have the|can not afford the) *2 (resources|time|bandwidth|capacity|staff)',
        '(staff shortage~|staffing issues|unforeseen circumstances|operational (needs|reasons|requirements))',
        'a (small|tiny) team',
        'as a free (app|product|service|tool)',
        'without any cost',
      ],
      unless: [conditional, inQuestion, sentenceHas('excuse', 'sorry', 'you')],
      instead: [
        (hit) =>
          hit.from === hit.sentence.from && hit.to >= hit.sentence.to - 4 ? { sentence: 'You will have an answer by [date].' } : undefined,
      ],
    },
  ],
);

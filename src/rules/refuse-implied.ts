import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'refuse-implied',
  title: 'Sounds like a closed door',
  category: 'refusal',
  severity: 'warning',
  description: 'A no with nothing beside it.',
  message: 'They may hear only the no. Try: the reason, and what is possible.',
  rationale: 'A no is taken better with a reason that helps or one small thing that can be done.',
  examples: [
    { bad: 'No exceptions can be made.', good: 'I cannot move the date, but I can keep your place on the list.' },
    { bad: "We won't be refunding this order.", good: 'We cannot refund this order. I can offer an exchange.' },
    { bad: 'That is not something we offer.', good: 'We do not offer that. The shop in Elm Street does.' },
  ],
  nearMisses: [
    { text: 'I cannot move the date, but I can keep your place on the list.' },
    { text: "We won't charge you for this order." },
    { text: 'That is not a problem at all.' },
  ],
  sources: ['Davidow 2003', 'Van Herck, Decock & Fastrich 2022'],
});

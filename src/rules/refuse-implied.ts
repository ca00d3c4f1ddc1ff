import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'refuse-implied',
  title: 'Sounds like a no without help',
  category: 'refusal',
  severity: 'warning',
  description: 'A no with nothing beside it.',
  message: 'They may hear only the no. Try: the reason, and what is possible.',
  rationale: 'A no is taken better with a reason that helps or one small thing that can be done.',
  examples: [
    { bad: 'We do not make exceptions, the decision is final.', good: 'I cannot move the date, but I can keep your place on the list.' },
    { bad: 'That is not something we offer.', good: 'I cannot engrave it here, but the shop in Elm Street can.' },
    { bad: 'A refund is not possible.', good: 'I cannot refund it, but I can send you a new one.' },
  ],
  nearMisses: [
    { text: 'I cannot move the date, but I can keep your place on the list.' },
    { text: "We won't charge you for this order." },
    { text: 'Could you get back to me with the number?' },
  ],
  sources: ['Davidow 2003', 'Van Herck, Decock & Fastrich 2022'],
});

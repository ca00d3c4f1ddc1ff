import { flagByCues } from '../engine/flag-by-cues';

export default flagByCues({
  id: 'excuse-implied',
  title: 'Sounds like an excuse',
  category: 'excuse',
  severity: 'warning',
  description: 'A cause outside, a rule, a system or a shortage, with no action beside it.',
  message: 'They may hear “not our problem”. Try: what you do about it, and by when.',
  rationale: 'A cause explains; only an action helps. Without one the cause sounds like a way out.',
  examples: [
    {
      bad: 'The courier decides when they deliver, we have no influence on that.',
      good: 'The courier lost it, so I have sent a new one today.',
    },
    { bad: 'Half of the team is off sick and the queue is what it is.', good: 'I will answer your question myself by Friday.' },
    {
      bad: 'The weather was bad and our hands are tied.',
      good: 'The storm closed the road. Your parcel is on the van that leaves at six.',
    },
  ],
  nearMisses: [
    { text: 'The courier lost it, so I have sent a new one today.' },
    { text: 'We are short of people this week; you will have an answer by Friday.' },
    { text: 'The system sends these at night. I have switched yours off.' },
  ],
  sources: ['Benoit, image repair theory', 'HBR 2018, Sorry Is Not Enough'],
});

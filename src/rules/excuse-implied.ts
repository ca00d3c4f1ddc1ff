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
    { bad: 'That depends on the airport, we have no say in it.', good: 'I have asked the airport and will write to you by noon.' },
    {
      bad: 'We are only the reseller and have no influence on the manufacturer.',
      good: 'I have sent the watch to the manufacturer and will call you on Monday.',
    },
  ],
  nearMisses: [
    { text: 'The courier lost it, so I have sent a new one today.' },
    { text: 'We are short of people this week; you will have an answer by Friday.' },
    { text: 'The system sends these at night. I have switched yours off.' },
  ],
  sources: ['Benoit, image repair theory', 'HBR 2018, Sorry Is Not Enough'],
});
